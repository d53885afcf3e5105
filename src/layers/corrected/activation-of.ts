import type * as tfjs from '@tensorflow/tfjs';
import { invariant } from '../../util/invariant.ts';

/** An activation function of tf.layers, or a corrected one. */
export interface ActivationClass {
  apply(x: tfjs.Tensor, axis?: number): tfjs.Tensor;
  getClassName(): string;
}

/** The activation that is registered under a name; see `activationName`. */
export function activationOf(tf: typeof tfjs, name: string): ActivationClass {
  const entry = tf.serialization.SerializationMap.getMap().classNameMap[name];
  invariant(entry !== undefined, `no activation is registered as ${name}`);
  return new entry[0]({}) as unknown as ActivationClass;
}
