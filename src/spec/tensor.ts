/** A dimension; `null` is known only at run time (the batch, or a length left open). */
export type Dim = number | null;

/** A shape with the batch axis first: `[null, 28, 28, 1]`. */
export type Shape = readonly Dim[];

export type DType = 'float32' | 'int32' | 'bool' | 'string';

/** What is known of a tensor before it exists. */
export interface TensorSpec {
  readonly shape: Shape;
  readonly dtype: DType;
}

/** A weight of a layer, in the order in which Keras creates it. */
export interface WeightSpec {
  /** Keras's name: `kernel`, `bias`, `recurrent_kernel`, `gamma`, … */
  readonly name: string;
  /** Without a batch axis; always known. */
  readonly shape: readonly number[];
  readonly dtype: DType;
  /** False for state that the optimizer never touches, such as batch normalisation's moving mean. */
  readonly trainable: boolean;
}
