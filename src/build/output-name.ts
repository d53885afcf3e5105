import type { SymbolicTensor } from '@tensorflow/tfjs';
import { referenceText } from '../spec/references.ts';

/** TensorFlow.js names an output by its layer alone; a further output of a layer is `rnn:1`. */
export function outputName({ sourceLayer, outputTensorIndex }: SymbolicTensor): string {
  return referenceText({ layer: sourceLayer.name, output: outputTensorIndex ?? 0 });
}
