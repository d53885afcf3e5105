import type * as tfjs from '@tensorflow/tfjs';
import type { LayerArgs, LayerType } from '../../spec/generated/layers.ts';
import type { Dim, TensorSpec } from '../../spec/tensor.ts';
import { free, onlyInput, tensor } from '../analysis.ts';
import type { Factory, StepRandom } from '../build-context.ts';
import type { OwnConfig } from '../corrected/own-layer.ts';
import type { LayerProblem, LayerRow } from '../row.ts';
import { checkDType, checkRank } from '../shapes/checks.ts';
import { channelAxis, type DataFormat } from '../shapes/window.ts';

/** What every layer of this family is told. */
export interface AugmentationArgs {
  readonly dataFormat: DataFormat;
  readonly seed?: number | null;
}

type AugmentationType = {
  [T in LayerType]: LayerArgs[T] extends AugmentationArgs ? T : never;
}[LayerType];

type AugmentationClass<A> = new (config: OwnConfig<A>, random?: StepRandom) => tfjs.layers.Layer;

/** What Keras refuses beside the rank: of the arguments, and of the channels of the input. */
type Check<A> = (args: A, channels: Dim) => LayerProblem | undefined;

/**
 * The row of a layer that changes images [batch, height, width, channels] in training, each by numbers of its own, and
 * passes them on in inference; the output is float32, in the input's shape. No weights; FLOPs 0, since nothing happens
 * in inference.
 */
export function augmentationRow<T extends AugmentationType>(
  type: T,
  factory: Factory<AugmentationClass<LayerArgs[T]>>,
  check: Check<LayerArgs[T]> = () => undefined,
): LayerRow<T> {
  return {
    type,
    arity: 'one',
    corrections: [{ savedAs: 'own' }],
    analyze(args, inputs) {
      const input = onlyInput(inputs);
      return checkImages(type, input) ?? check(args, channelsOf(args, input)) ?? free(tensor(input.shape));
    },
    build(_tf, args, context) {
      const config: unknown = context.config(args);
      return new (context.classOf(factory))(config as OwnConfig<LayerArgs[T]>, context.random);
    },
  };
}

/** A problem unless the input is a batch of images of numbers. */
export function checkImages(type: string, input: TensorSpec): LayerProblem | undefined {
  return checkRank(type, input, 4) ?? checkDType(type, input, ['float32', 'int32', 'bool']);
}

function channelsOf({ dataFormat }: AugmentationArgs, { shape }: TensorSpec): Dim {
  return shape[channelAxis(dataFormat, 4)] ?? null;
}
