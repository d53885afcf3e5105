import type { Tensor, Variable } from '@tensorflow/tfjs';
import type { Tf } from '../../runtime/index.ts';
import { clipGradients } from './clip.ts';
import type { Ema, OptimizerPlan } from './plan.ts';
import { slotAt, type Target } from './rule.ts';

/** A variable with what the optimizer keeps for it, in the order of the plan's slots. */
export interface Trained {
  readonly variable: Variable;
  readonly slots: readonly Variable[];
  /** Absent when the loss does not depend on the variable. */
  readonly gradient: Tensor | undefined;
  readonly target: Target;
  /** Brings a new value to where its constraint allows it. */
  readonly project: ((value: Tensor) => Tensor) | undefined;
}

type Active = Trained & { readonly gradient: Tensor };

/** Where training is. */
interface Turn {
  readonly learningRate: Tensor;
  /** Number of this update, from 1. */
  readonly step: Tensor;
  /** Whether this batch completes an update; absent when each does. */
  readonly complete: Tensor | undefined;
}

/**
 * One step for all variables, as Keras takes it (keras/src/optimizers/base_optimizer.py): accumulate, clip, decay,
 * update, average, constrain. `batch` counts from 1. There are no branches: a recorded step must hold for each batch.
 */
export function advance(
  tf: Tf,
  plan: OptimizerPlan,
  learningRate: Tensor,
  batch: Tensor,
  trained: readonly Trained[],
): void {
  const turn = turnOf(tf, plan.accumulate, learningRate, batch);
  const active = trained.filter(hasGradient);
  const sums = active.map((each) => accumulated(tf, plan, each));
  const gradients = clipGradients(
    tf,
    plan.clip,
    sums.map((sum) => mean(tf, plan, sum)),
  );
  const rate = plan.rule.rate?.(tf, learningRate, turn.step) ?? learningRate;
  const values = new Map<Trained, Tensor>(
    active.map((each, i) => [
      each,
      update(tf, plan, turn, rate, { ...each, gradient: slotAt(gradients, i) }),
    ]),
  );
  if (turn.complete !== undefined) active.forEach((each, i) => keepSum(tf, turn, each, slotAt(sums, i)));
  for (const each of trained) {
    const value = averaged(tf, plan, turn, each, values.get(each));
    if (value !== undefined) each.variable.assign(each.gradient ? (each.project?.(value) ?? value) : value);
  }
}

function turnOf(tf: Tf, accumulate: number, learningRate: Tensor, batch: Tensor): Turn {
  if (accumulate === 1) return { learningRate, step: batch, complete: undefined };
  const step = tf.add(tf.floor(tf.div(tf.sub(batch, 1), accumulate)), 1);
  return { learningRate, step, complete: isMultiple(tf, batch, accumulate) };
}

/** The gradients of the batches since the last update, added up. */
function accumulated(tf: Tf, { accumulate }: OptimizerPlan, { gradient, slots }: Active): Tensor {
  const accumulator = slots.at(-1);
  return accumulate === 1 || accumulator === undefined ? gradient : tf.add(gradient, accumulator);
}

function mean(tf: Tf, { accumulate }: OptimizerPlan, sum: Tensor): Tensor {
  return accumulate === 1 ? sum : tf.div(sum, accumulate);
}

/** Keeps the sum until it has been used. */
function keepSum(tf: Tf, { complete }: Turn, { slots }: Active, sum: Tensor): void {
  slots.at(-1)?.assign(chosen(tf, complete, tf.zerosLike(sum), sum));
}

/** Changes the rule's slots; returns the variable's new value. */
function update(tf: Tf, plan: OptimizerPlan, turn: Turn, rate: Tensor, each: Active): Tensor {
  const { rule } = plan;
  const { variable, target, gradient } = each;
  const slots = each.slots.slice(0, rule.slots.length);
  const value = decayed(tf, plan, turn, each);
  const updated = rule.update(tf, { gradient, value, slots, rate, step: turn.step, target });
  slots.forEach((slot, i) => {
    const next = slotAt(updated.slots, i);
    // A variable that is assigned to itself loses its data on wasm.
    if (next !== slot) slot.assign(chosen(tf, turn.complete, next, slot));
  });
  return chosen(tf, turn.complete, updated.value, variable);
}

function decayed(tf: Tf, plan: OptimizerPlan, { learningRate }: Turn, { variable, target }: Active): Tensor {
  const decay = plan.rule.weightDecay === undefined ? plan.weightDecay : plan.rule.weightDecay(target);
  return decay === null ? variable : tf.sub(variable, tf.mul(tf.mul(variable, decay), learningRate));
}

/** Moves the average towards the new value, and puts it in its place when it is time. */
function averaged(
  tf: Tf,
  plan: OptimizerPlan,
  turn: Turn,
  { variable, slots }: Trained,
  value: Tensor | undefined,
): Tensor | undefined {
  const average = averageOf(plan, slots);
  if (plan.ema === undefined || average === undefined) return value;
  const now = value ?? variable;
  const next = nextAverage(tf, plan.ema, turn, average, now);
  average.assign(next);
  if (plan.ema.every === null) return value;
  return tf.where(isMultiple(tf, turn.step, plan.ema.every), next, now);
}

/** The slot that holds the moving average. */
export function averageOf<T>({ rule, ema }: OptimizerPlan, slots: readonly T[]): T | undefined {
  return ema === undefined ? undefined : slots[rule.slots.length];
}

/** The first update starts the average. */
function nextAverage(tf: Tf, { momentum }: Ema, { step }: Turn, average: Tensor, now: Tensor): Tensor {
  const kept = tf.mul(tf.cast(tf.greater(step, 1), 'float32'), momentum);
  return tf.add(tf.mul(kept, average), tf.mul(tf.sub(1, kept), now));
}

function isMultiple(tf: Tf, count: Tensor, of: number): Tensor {
  return tf.equal(tf.mod(count, of), 0);
}

function chosen(tf: Tf, condition: Tensor | undefined, yes: Tensor, no: Tensor): Tensor {
  return condition === undefined ? yes : tf.where(condition, yes, no);
}

function hasGradient(trained: Trained): trained is Active {
  return trained.gradient !== undefined;
}
