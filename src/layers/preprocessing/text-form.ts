import type { Shape } from '../../spec/tensor.ts';

/** Whole numbers made of texts; the shape is that of one example. */
export interface EncodedTexts {
  readonly shape: readonly number[];
  readonly values: Int32Array;
}

/**
 * How a layer that reads text is given it: TensorFlow.js has no text in its layers, so the data stage turns texts into whole
 * numbers, and the network's input has these.
 */
export interface TextForm {
  /** Of one example, as the network is given it. */
  readonly shape: Shape;
  /** The texts of `examples` examples, one after the other. Throws what the layer does not know. */
  encode(texts: readonly string[], examples: number): EncodedTexts;
}
