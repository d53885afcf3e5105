import type { LayersModel, Scalar, Tensor } from '@tensorflow/tfjs';
import type { LayerCall } from '../layers/index.ts';
import type { Regularizer } from '../spec/generated/classes.ts';
import type { Tf } from '../runtime/index.ts';
import { toRegularizer } from './penalties.ts';

type Layer = LayersModel['layers'][number];

/** A penalty on what a layer puts out. */
export interface ActivityPenalty {
  apply(output: Tensor): Scalar;
}

/** tf.layers refuses to run a layer that has one under its own name, so it is kept under this one. */
const PENALTY = Symbol('activity penalty');

/** Gives a layer the activity regularizer among its arguments, or that it is, for training to apply. */
export function setActivityPenalty(tf: Tf, layer: Layer, call: LayerCall): void {
  const given: unknown =
    call.type === 'ActivityRegularization'
      ? { type: 'l1l2', ...call.args }
      : Reflect.get(call.args, 'activityRegularizer');
  if (isRegularizer(given)) Reflect.set(layer, PENALTY, toRegularizer(tf, given));
}

/** What {@link setActivityPenalty} gave the layer. */
export function activityPenalty(layer: Layer): ActivityPenalty | undefined {
  return Reflect.get(layer, PENALTY) as ActivityPenalty | undefined;
}

function isRegularizer(value: unknown): value is Regularizer {
  return typeof value === 'object' && value !== null && 'type' in value;
}
