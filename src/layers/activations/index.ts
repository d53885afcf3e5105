import { eluClass } from './corrected/elu.ts';
import { reluClass } from './corrected/relu.ts';
import { softmaxClass } from './corrected/softmax.ts';
import { elu } from './elu.ts';
import { leakyRelu } from './leaky-relu.ts';
import { prelu } from './prelu.ts';
import { relu } from './relu.ts';
import { softmax } from './softmax.ts';

/** The rows of this family. */
export const activationRows = {
  ELU: elu,
  LeakyReLU: leakyRelu,
  PReLU: prelu,
  ReLU: relu,
  Softmax: softmax,
} as const;

/** Its corrected classes that are saved under names of their own. */
export const activationClasses = [eluClass, reluClass, softmaxClass] as const;
