import type { HashedCrossingArgs } from '../../spec/generated/layers.ts';
import type { Shape, TensorSpec } from '../../spec/tensor.ts';
import { fingerprint } from '../../util/hash/crossing.ts';
import { free, tensor } from '../analysis.ts';
import type { LayerAnalysis, LayerProblem, LayerRow } from '../row.ts';
import { checkDType } from '../shapes/checks.ts';
import { showShape } from '../shapes/dims.ts';
import { hashedCrossingClass } from './corrected/hashed-crossing.ts';
import { checkDense } from './encoding.ts';

/**
 * Pairs of whole numbers or texts, from two inputs [batch, 1] or [batch], into numBins bins by TensorFlow's hash of a crossing:
 * int32 (Keras's int64) of their shape, or float32 [batch, numBins]. A text becomes two numbers before it reaches the network.
 * No weights, no FLOPs.
 * Source: https://keras.io/api/layers/preprocessing_layers/categorical/hashed_crossing/
 */
export const hashedCrossing: LayerRow<'HashedCrossing'> = {
  type: 'HashedCrossing',
  arity: 'many',
  flow: 'breaks',
  corrections: [{ savedAs: 'own' }],
  text: () => ({
    shape: [2],
    encode: (texts) => ({ shape: [2], values: Int32Array.from(texts.flatMap(fingerprint)) }),
  }),
  analyze: (args, inputs) => analyzeCrossing(args, inputs),
  build: (_tf, args, context) =>
    new (context.classOf(hashedCrossingClass))({ ...context.config(args), texts: [...context.texts] }),
};

function analyzeCrossing(
  { numBins, outputMode, sparse }: HashedCrossingArgs,
  inputs: readonly TensorSpec[],
): LayerAnalysis | LayerProblem {
  const [first, second, ...more] = inputs;
  if (first === undefined || second === undefined || more.length > 0)
    return {
      message: `HashedCrossing crosses two inputs, not ${inputs.length}`,
      suggestion: 'cross two, and their crossing with the third in another HashedCrossing',
    };
  const wrong =
    checkDense('HashedCrossing', sparse) ??
    checkDType('HashedCrossing', first, ['int32', 'string']) ??
    checkDType('HashedCrossing', second, ['int32', 'string']) ??
    checkShapes(first, second);
  if (wrong) return wrong;
  const [batch = null] = first.shape;
  return outputMode === 'int' ? free(tensor(first.shape, 'int32')) : free(tensor([batch, numBins]));
}

function checkShapes({ shape, dtype }: TensorSpec, other: TensorSpec): LayerProblem | undefined {
  // A text of no axes would have two numbers in its place.
  const text = [dtype, other.dtype].includes('string');
  const both = [shape, other.shape];
  const single = (dims: Shape) => (dims.length === 1 && !text) || (dims.length === 2 && dims[1] === 1);
  if (shape.length === other.shape.length && both.every(single)) return undefined;
  return {
    message: `HashedCrossing needs two inputs of shape [null, 1], not ${both.map(showShape).join(' and ')}`,
    suggestion: 'give each input a shape of [1]',
  };
}
