import type { Tensor } from '@tensorflow/tfjs';
import type { Tf } from '../../runtime/index.ts';
import type { Optimizer } from '../../spec/generated/classes.ts';
import { adamRate } from './adam.ts';
import type { OptimizerRule, Target, UpdateInput, UpdateResult } from './rule.ts';
import { moved, slotAt } from './rule.ts';

type Muon = Extract<Optimizer, { type: 'muon' }>;

/** Orthogonalised momentum for matrices, AdamW for the rest (keras.io/api/optimizers/muon). */
export function muon(args: Muon): OptimizerRule {
  const isMatrix = (target: Target) => trainedByMuon(args, target);
  return {
    className: 'Muon',
    slots: [
      { suffix: 'momentum', initial: 0 },
      { suffix: 'velocity', initial: 0, shape: (target) => (isMatrix(target) ? [] : target.shape) },
    ],
    weightDecay: (target) => (isMatrix(target) ? args.weightDecay : args.adamWeightDecay),
    update: (tf, input) => (isMatrix(input.target) ? matrixStep(tf, args, input) : adamStep(tf, args, input)),
  };
}

/** Matrices but for embeddings and what `excludeLayers` names; Keras flattens no kernel of a convolution. */
function trainedByMuon({ excludeEmbeddings, excludeLayers }: Muon, { shape, path }: Target): boolean {
  if (shape.length !== 2) return false;
  if (excludeEmbeddings && path.toLowerCase().includes('embedding')) return false;
  return !(excludeLayers ?? []).some((pattern) => new RegExp(pattern).test(path));
}

function matrixStep(tf: Tf, args: Muon, { gradient, value, slots, rate }: UpdateInput): UpdateResult {
  const { momentum, nesterov, rmsRate } = args;
  const old = slotAt(slots, 0);
  const m = tf.add(old, tf.add(gradient, tf.mul(old, momentum - 1)));
  const direction = orthogonalised(tf, args, nesterov ? tf.add(gradient, tf.mul(momentum, m)) : m);
  const scale = rmsRate === null ? 1 : Math.sqrt(Math.max(...value.shape)) * rmsRate;
  const step = tf.mul(tf.mul(rate, direction), scale);
  return { value: tf.sub(value, step), slots: [m, slotAt(slots, 1)] };
}

/** A quintic Newton-Schulz iteration towards the nearest matrix whose singular values are all near 1. */
function orthogonalised(tf: Tf, { muonA: a, muonB: b, muonC: c, nsSteps }: Muon, g: Tensor): Tensor {
  const [rows = 1, columns = 1] = g.shape;
  const tall = rows > columns;
  let x = tall ? tf.transpose(g) : g;
  x = tf.div(x, tf.add(tf.sqrt(tf.sum(tf.square(x))), 1e-7));
  for (let i = 0; i < nsSteps; i += 1) {
    const square = tf.matMul(x, x, false, true);
    const inner = tf.add(tf.mul(b, square), tf.matMul(tf.mul(c, square), square));
    x = tf.add(tf.mul(a, x), tf.matMul(inner, x));
  }
  return tall ? tf.transpose(x) : x;
}

function adamStep(tf: Tf, args: Muon, { gradient, value, slots, rate, step }: UpdateInput): UpdateResult {
  const { adamBeta1, adamBeta2, adamLrRatio, epsilon } = args;
  const m = moved(tf, slotAt(slots, 0), gradient, adamBeta1);
  const v = moved(tf, slotAt(slots, 1), tf.square(gradient), adamBeta2);
  const alpha = adamRate(tf, tf.mul(rate, adamLrRatio), step, adamBeta1, adamBeta2);
  const change = tf.div(tf.mul(m, alpha), tf.add(tf.sqrt(v), epsilon));
  return { value: tf.sub(value, change), slots: [m, v] };
}
