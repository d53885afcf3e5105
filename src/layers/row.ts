import type * as tfjs from '@tensorflow/tfjs';
import type { InnerLayer, LayerArgs, LayerType } from '../spec/generated/layers.ts';
import type { LayerAnalysis, LayerProblem } from '../spec/analysis.ts';
import type { TensorSpec } from '../spec/tensor.ts';
import type { Shape } from '../spec/tensor.ts';
import type { Adapts } from './adapts.ts';
import type { BuildContext } from './build-context.ts';
import type { TextForm } from './preprocessing/text-form.ts';

export type { LayerAnalysis, LayerProblem } from '../spec/analysis.ts';

/** How many inputs a layer takes; `named` ones are told apart by the names in `ports`. */
export type Arity = 'none' | 'one' | 'many' | 'named';

/** The inputs of a layer that have names, in the order in which a list gives them. */
export interface Ports {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** A way in which tf.layers differs from Keras, and what became of it. */
export interface Correction<A> {
  /** What the class of tf.layers does, after its name: "ignores `groups`". Absent when tf.layers has no such class. */
  readonly fault?: string;
  /** Whether these arguments and inputs are concerned; all are when absent. */
  readonly when?: (args: A, inputs: readonly TensorSpec[]) => boolean;
  /**
   * The name of the class in a saved model: `stock` where plain TensorFlow.js computes the same, `own` where it needs
   * the classes of widthwise to load the model.
   */
  readonly savedAs: 'stock' | 'own';
}

/** What the row of a layer that holds others asks about these: a row cannot read the table that it stands in. */
export interface InnerLayers {
  analyze(layer: InnerLayer, inputs: readonly TensorSpec[]): LayerAnalysis | LayerProblem;
  /** Whether one tensor is all that it needs. */
  readsOne(layer: InnerLayer): boolean;
}

/** A layer inside another, and what it reads. */
export interface Inside {
  readonly layer: InnerLayer;
  readonly inputs: readonly TensorSpec[];
}

/** Everything widthwise knows of a layer type. The table has one row for each. */
export interface LayerRow<T extends LayerType> {
  readonly type: T;
  readonly arity: Arity;
  /** The names of the inputs of a layer whose arity is `named`. */
  readonly ports?: Ports;
  /** The name of an input whose call gives no width of the layer, but takes one: the way back of an embedding. */
  readonly reversePort?: string;
  /** True when the layer can be given its first states, which then follow its input. */
  readonly states?: true;
  /**
   * Where the width of each of so many first states stands, of a layer that may have several widths: `cell.cells.0.units`.
   * `inside` says it of a layer inside.
   */
  readonly stateWidths?: (
    args: LayerArgs[T],
    given: number,
    inside: (layer: InnerLayer, given: number) => readonly string[],
  ) => readonly string[];
  /** Whether several widths of the layer must be equal, because their outputs are added or the like. */
  readonly oneWidth?: (args: LayerArgs[T]) => boolean;
  /** The argument that is the layer's width; absent when it has none. */
  readonly width?: keyof LayerArgs[T] & string;
  /**
   * What becomes of the width (the size of the channel axis) of its inputs in a layer that sets none: a layer of one
   * input hands it on, one of several does not, unless this says otherwise. `merges`: the inputs must be of one width.
   */
  readonly flow?: 'merges' | 'breaks';
  /**
   * Where that depends on the arguments of a layer with one input: whether it hands the width on; undefined where it
   * depends on the number of axes, too, which is not known where widths are followed.
   */
  readonly handsOn?: (args: LayerArgs[T]) => boolean | undefined;
  /** The arguments that are widths, of a layer with several: each is reached as `layer.argument` only. */
  readonly widths?: readonly (keyof LayerArgs[T] & string)[];
  /** The layers inside it, with what they read. */
  readonly inside?: (args: LayerArgs[T], inputs: readonly TensorSpec[]) => readonly Inside[];
  /**
   * Whether an example's result may depend on the other examples of its batch when the layer predicts, of a layer that has
   * this `getConfig()`, in a model where something is masked or nothing is; never when absent. It need not tell of `stateful`
   * layers nor of an axis 0 among `axis` or `axes`.
   */
  readonly mixesExamples?: (config: Readonly<Record<string, unknown>>, masked: boolean) => boolean;
  /** True when the wasm backend cannot train the layer: kernels of its gradient are missing there, or wrong. */
  readonly noWasmGradient?: true;
  /**
   * How texts reach a layer that reads them, of an input whose examples have this shape; absent of all that read numbers.
   * Only for arguments that `analyze` accepts.
   */
  readonly text?: (args: LayerArgs[T], shape: Shape) => TextForm;
  /** What it can learn from data before it is trained; absent where arguments say all. */
  readonly adapts?: Adapts<LayerArgs[T]>;
  /** Where a class of ours takes the place of that of tf.layers; nowhere when absent. */
  readonly corrections?: readonly Correction<LayerArgs[T]>[];
  /**
   * Shapes, weights and costs; a problem when Keras would refuse. Never throws, never loads TensorFlow.js. `ports` names
   * the inputs of a layer whose arity is `named`, one for each.
   */
  analyze(
    args: LayerArgs[T],
    inputs: readonly TensorSpec[],
    ports: readonly string[],
    inner: InnerLayers,
  ): LayerAnalysis | LayerProblem;
  /** Makes the layer. `tf` is handed in so that a row never imports TensorFlow.js. */
  build(tf: typeof tfjs, args: LayerArgs[T], context: BuildContext): tfjs.layers.Layer;
}

/** Tells a problem from a result: only a problem has a message. */
export function isProblem<R extends object | number>(result: R | LayerProblem): result is LayerProblem {
  return typeof result === 'object' && 'message' in result;
}
