import type { Tensor } from '@tensorflow/tfjs';
import type { Tf } from '../../runtime/index.ts';
import type { Schedule } from '../../spec/generated/classes.ts';
import { unreachable } from '../../util/invariant.ts';

type ScheduleOf<T extends Schedule['type']> = Extract<Schedule, { type: T }>;

/**
 * The learning rate after `step` steps, in float32 as Keras 3 computes it (keras.io/api/optimizers/learning_rate_schedules).
 * The step is a tensor, so that a recorded training step goes on counting.
 */
export function scheduledRate(tf: Tf, schedule: Schedule, step: Tensor): Tensor {
  switch (schedule.type) {
    case 'exponentialDecay':
      return tf.mul(schedule.initialLearningRate, tf.pow(schedule.decayRate, stretches(tf, schedule, step)));
    case 'inverseTimeDecay': {
      const growth = tf.mul(schedule.decayRate, stretches(tf, schedule, step));
      return tf.div(schedule.initialLearningRate, tf.add(1, growth));
    }
    case 'piecewiseConstantDecay':
      return piecewise(tf, schedule, step);
    case 'polynomialDecay':
      return polynomial(tf, schedule, step);
    case 'cosineDecay':
      return cosine(tf, schedule, step);
    case 'cosineDecayRestarts':
      return restarts(tf, schedule, step);
    default:
      return unreachable(schedule, 'schedule');
  }
}

function stretches(
  tf: Tf,
  schedule: ScheduleOf<'exponentialDecay' | 'inverseTimeDecay'>,
  step: Tensor,
): Tensor {
  const passed = tf.div(step, schedule.decaySteps);
  return schedule.staircase ? tf.floor(passed) : passed;
}

/** The first value up to and at the first boundary, and so on. */
function piecewise(
  tf: Tf,
  { boundaries, values }: ScheduleOf<'piecewiseConstantDecay'>,
  step: Tensor,
): Tensor {
  const [first = 0, ...later] = values;
  return boundaries.reduce<Tensor>(
    (rate, boundary, i) => tf.where(tf.greater(step, boundary), tf.scalar(later[i] ?? 0), rate),
    tf.scalar(first),
  );
}

function polynomial(tf: Tf, schedule: ScheduleOf<'polynomialDecay'>, step: Tensor): Tensor {
  const { initialLearningRate, endLearningRate, decaySteps, power, cycle } = schedule;
  // Step 0 is part of the first cycle.
  const cycles = cycle ? tf.maximum(tf.ceil(tf.div(step, decaySteps)), 1) : tf.scalar(1);
  const length = tf.mul(decaySteps, cycles);
  const done = tf.div(cycle ? step : tf.minimum(step, decaySteps), length);
  const left = tf.pow(tf.sub(1, done), power);
  return tf.add(tf.mul(initialLearningRate - endLearningRate, left), endLearningRate);
}

function cosine(tf: Tf, schedule: ScheduleOf<'cosineDecay'>, step: Tensor): Tensor {
  const { initialLearningRate, decaySteps, alpha, warmupTarget, warmupSteps } = schedule;
  const warmup = warmupTarget === null ? 0 : warmupSteps;
  const top = warmupTarget ?? initialLearningRate;
  const passed = tf.minimum(tf.maximum(tf.sub(step, warmup), 0), decaySteps);
  const wave = tf.mul(0.5, tf.add(1, tf.cos(tf.mul(Math.PI, tf.div(passed, decaySteps)))));
  const decayed = tf.mul(top, tf.add(tf.mul(1 - alpha, wave), alpha));
  if (warmup === 0) return decayed;
  const rising = tf.add(tf.mul(top - initialLearningRate, tf.div(step, warmup)), initialLearningRate);
  return tf.where(tf.less(step, warmup), rising, decayed);
}

function restarts(tf: Tf, schedule: ScheduleOf<'cosineDecayRestarts'>, step: Tensor): Tensor {
  const { initialLearningRate, firstDecaySteps, tMul, mMul, alpha } = schedule;
  const passed = tf.div(step, firstDecaySteps);
  const restart =
    tMul === 1
      ? tf.floor(passed)
      : tf.floor(tf.div(tf.log(tf.sub(1, tf.mul(passed, 1 - tMul))), tf.log(tMul)));
  const length = tf.pow(tMul, restart);
  const started = tMul === 1 ? restart : tf.div(tf.sub(1, length), 1 - tMul);
  const done = tf.div(tf.sub(passed, started), length);
  const wave = tf.add(1, tf.cos(tf.mul(Math.PI, done)));
  const height = tf.mul(tf.mul(0.5, tf.pow(mMul, restart)), wave);
  return tf.mul(initialLearningRate, tf.add(tf.mul(1 - alpha, height), alpha));
}
