import type * as tfjs from '@tensorflow/tfjs';
import type { InnerLayer } from '../spec/generated/layers.ts';

/** Stateless random numbers: a mask is a function of (seed, layer name, step), so a run can be resumed. */
export interface StepRandom {
  readonly seed: number;
  /** The optimizer step being trained, from 0; the training loop moves it. */
  step: number;
  /** The same number as a scalar tensor, when the optimizer keeps one: a compiled step is fed it. */
  readonly counter?: tfjs.Tensor | undefined;
}

/** Makes a class (or anything else) from a TensorFlow.js; see src/layers/corrected. */
export type Factory<C> = (tf: typeof tfjs) => C;

/** What a row needs to make its layer, besides its own arguments. */
export interface BuildContext {
  readonly name: string;
  readonly trainable: boolean;
  readonly random: StepRandom;
  /** Names of the inputs, one for each, where they have names. */
  readonly ports: readonly string[];
  /** Which inputs are text, which reaches the layer in its text form; empty where none is. */
  readonly texts: readonly boolean[];
  /** What `factory(tf)` returned the first time it was asked for with this `tf`: one class per TensorFlow.js. */
  classOf<C>(factory: Factory<C>): C;
  /**
   * The arguments as tf.layers wants them: `name` and `trainable` added, and each initializer (seeded from the
   * run's seed, the layer's name and the argument), regularizer and constraint made an object, or left out where it is null.
   * An activity regularizer is left out: tf.layers refuses it, and training applies it.
   * Arguments are told apart by how their name ends. Activations stay names: rows replace those that tf.layers gets
   * wrong by `layerConfig`. Arrays are copies, since some layers of tf.layers write into them.
   */
  config<A extends object>(args: A): LayerConfig<A>;
  /**
   * A layer inside this one, of this one's name and `part`: `seq/layer`. Seeds are derived from that name.
   * It is frozen with this one, or by itself.
   */
  inner(layer: InnerLayer, part: string): tfjs.layers.Layer;
  /** The context of a part of this layer that is none itself, such as one of several cells: `rnn/cell_0`. */
  part(part: string): BuildContext;
}

type Initializer = ReturnType<typeof tfjs.initializers.zeros>;
type Regularizer = ReturnType<typeof tfjs.regularizers.l2>;
type Constraint = ReturnType<typeof tfjs.constraints.nonNeg>;

/** tf.layers' types ask for arrays that can be written into. */
type Writable<V> = V extends readonly unknown[] ? { -readonly [I in keyof V]: V[I] } : V;

type OptionalClass<K> = K extends `${string}egularizer`
  ? Regularizer
  : K extends `${string}onstraint`
    ? Constraint
    : never;

export type LayerConfig<A> = {
  [K in keyof A as OptionalClass<K> extends never ? K : never]: K extends `${string}nitializer`
    ? Initializer
    : Writable<A[K]>;
} & {
  [
    K in keyof A as OptionalClass<K> extends never ? never : Exclude<K, 'activityRegularizer'>
  ]?: OptionalClass<K>;
} & {
  readonly name: string;
  readonly trainable: boolean;
};
