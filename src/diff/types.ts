import type { Shape } from '../spec/tensor.ts';
import type { Json } from '../spec/vocabulary.ts';

/** A value in the first spec and in the second one; absent where the layer, or the value, is. */
export interface Change<T> {
  readonly a?: T;
  readonly b?: T;
}

/** A value that differs: an argument of a layer, or `compile.optimizer.learningRate`. A class is in its shortest form. */
export interface ValueDiff extends Change<Json> {
  readonly path: string;
}

/** A layer that differs. Counts are for one example; `null` where a dimension is unknown. */
export interface LayerDiff {
  readonly name: string;
  readonly change: 'changed' | 'added' | 'removed';
  readonly type: Change<string>;
  /** Its arguments, what it reads and whether it is trained, where they differ. */
  readonly arguments: readonly ValueDiff[];
  readonly outputShape: Change<Shape>;
  /** Elements of all weights. */
  readonly params: Change<number>;
  readonly flops: Change<number | null>;
  /** Bytes of its outputs. */
  readonly activationBytes: Change<number | null>;
}

/** How two networks differ, as `widthwise diff --format json` prints it. */
export interface SpecDiff {
  /** Version of this format. */
  readonly version: 1;
  /** Whether there is no difference at all. */
  readonly equal: boolean;
  readonly name: Change<string>;
  readonly totalParams: Change<number>;
  readonly trainableParams: Change<number>;
  readonly flops: Change<number | null>;
  readonly activationBytes: Change<number | null>;
  /** Layers that differ, in the order of the second spec; those that it lacks come last. */
  readonly layers: readonly LayerDiff[];
  /** What differs beside the layers: inputs, outputs, `compile`, `data`, `fit`. */
  readonly settings: readonly ValueDiff[];
}
