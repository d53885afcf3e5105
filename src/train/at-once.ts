import type { LayersModel, SymbolicTensor } from '@tensorflow/tfjs';
import { allLayers, worksByExample } from '../layers/index.ts';

/** Examples whose numbers between layers stay in the caches of a processor, of most models. */
const FEW = 32;

/** Numbers that stay in the caches beside those of {@link FEW} examples: 4 MB of them. */
const CACHED = 1 << 20;

/**
 * How many examples of a larger batch go through a model at once, where several batches are one call: few, when each example
 * is by itself. More calls read the weights more often, so they must be fewer than what lies between the layers, once written
 * and once read.
 */
export function examplesAtOnce(model: LayersModel, batchSize: number): number {
  if (batchSize <= FEW || !worksByExample(model)) return batchSize;
  const weights = model.countParams();
  return weights <= CACHED || weights < 2 * FEW * numbersBetween(model) ? FEW : batchSize;
}

/** Numbers that the layers make of one example; open lengths count as 1. */
function numbersBetween(model: LayersModel): number {
  const made = new Set<SymbolicTensor>();
  for (const { inboundNodes } of allLayers(model))
    for (const { outputTensors } of inboundNodes) for (const tensor of outputTensors) made.add(tensor);
  return [...made].reduce((sum, { shape }) => sum + sizeOf(shape.slice(1)), 0);
}

function sizeOf(shape: readonly (number | null)[]): number {
  return shape.reduce<number>((size, length) => size * (length ?? 1), 1);
}
