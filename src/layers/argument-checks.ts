import type { Cell, Initializer } from '../spec/generated/classes.ts';
import type { LayerType } from '../spec/generated/layers.ts';
import type { TensorSpec, WeightSpec } from '../spec/tensor.ts';
import { checkWindow } from './audio/windows.ts';
import type { LayerProblem } from './row.ts';
import { showShape } from './shapes/dims.ts';

/** A layer, or the cell of one. */
interface AnyCall {
  readonly type: LayerType | Cell['type'];
  readonly args: object;
}

/** glu halves what it is given, so that a layer with it would not have the width that it is asked for. */
export function checkGlu({ type, args }: AnyCall): LayerProblem | undefined {
  const arg = (['activation', 'recurrentActivation'] as const).find(
    (key) => Reflect.get(args, key) === 'glu',
  );
  if (arg === undefined || type === 'Activation') return undefined;
  return {
    message: `${type} cannot have glu as its ${arg}, which halves the last axis`,
    arg,
    suggestion: 'put a layer of type Activation with activation: glu after it',
  };
}

/** Text becomes numbers before it reaches a network, by the layer that reads it. */
export function checkText({ type }: AnyCall, inputs: readonly TensorSpec[]): LayerProblem | undefined {
  if (!inputs.some(({ dtype }) => dtype === 'string')) return undefined;
  return {
    message: `${type} cannot read text`,
    suggestion: 'put a StringLookup or a TextVectorization between it and the input',
  };
}

/** A penalty is a sum of what a layer puts out, which training makes smaller; Keras rounds that of whole numbers to 0. */
export function checkPenalized(
  { type, args }: AnyCall,
  outputs: readonly TensorSpec[],
): LayerProblem | undefined {
  const penalty: unknown = Reflect.get(args, 'activityRegularizer') ?? null;
  if (penalty === null) return undefined;
  const arg = 'activityRegularizer';
  const unlike = outputs.find(({ dtype }) => dtype !== 'float32');
  if (unlike !== undefined) {
    const what = unlike.dtype === 'string' ? 'text' : 'whole numbers';
    return {
      message: `${type} puts out ${what}, which cannot be penalized`,
      arg,
      suggestion: 'leave it out',
    };
  }
  const wide = isOrthogonal(penalty) ? outputs.find(({ shape }) => shape.length !== 2) : undefined;
  if (wide === undefined) return undefined;
  return {
    message: `the orthogonal regularizer takes a matrix, but ${type} puts out ${showShape(wide.shape)}`,
    arg,
    suggestion: 'use l2 here',
  };
}

/** What an initializer asks of the shape of its weight; Keras refuses any other. */
export function checkInitializers(
  { args }: AnyCall,
  weights: readonly WeightSpec[],
): LayerProblem | undefined {
  for (const [arg, value] of Object.entries(args) as [string, unknown][]) {
    if (!arg.endsWith('Initializer') || typeof value !== 'object' || value === null) continue;
    const weight = weightOf(arg.slice(0, -'Initializer'.length), weights);
    const problem = weight && checkInitializer(value as Initializer, weight, arg);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function checkInitializer(
  initializer: Initializer,
  { name, shape }: WeightSpec,
  arg: string,
): LayerProblem | undefined {
  if (initializer.type === 'identity' && shape.length !== 2)
    return { message: `the identity is a matrix, but ${name} has the shape [${shape.join(', ')}]`, arg };
  if (initializer.type !== 'stft') return checkAxes(initializer, { name, shape }, arg);
  if (shape.length === 3 && shape[1] === 1)
    return checkWindow(initializer.window, { length: shape[0] ?? 1, arg });
  return {
    message: `stft makes a kernel [frame, 1, bins], but ${name} has the shape [${shape.join(', ')}]`,
    arg,
    suggestion: 'use it in a Conv1D over one channel, or take an STFTSpectrogram',
  };
}

function checkAxes(
  initializer: Initializer,
  { name, shape }: Pick<WeightSpec, 'name' | 'shape'>,
  arg: string,
): LayerProblem | undefined {
  if (!('inputAxes' in initializer)) return undefined;
  const axes = [...(initializer.inputAxes ?? []), ...(initializer.outputAxes ?? [])];
  const wrong = axes.find((axis) => axis < -shape.length || axis >= shape.length);
  if (wrong === undefined) return undefined;
  return {
    message: `axis ${wrong} of ${arg} is out of range: ${name} has the shape [${shape.join(', ')}]`,
    arg,
  };
}

/** The weight that an argument such as `kernelInitializer` or `kernelRegularizer` is about. */
function weightOf(role: string, weights: readonly WeightSpec[]): WeightSpec | undefined {
  return weights.find(({ name }) => name === role || name === `${role}_kernel`);
}

/** The orthogonal regularizer looks at the rows or columns of a matrix; Keras refuses any other weight. */
export function checkOrthogonal({ args }: AnyCall, weights: readonly WeightSpec[]): LayerProblem | undefined {
  for (const [arg, value] of Object.entries(args) as [string, unknown][]) {
    if (!arg.endsWith('Regularizer') || !isOrthogonal(value)) continue;
    const role = arg.slice(0, -'Regularizer'.length);
    const weight = weightOf(role, weights);
    if (weight === undefined || weight.shape.length === 2) continue;
    return {
      message: `the orthogonal regularizer takes a matrix, but ${weight.name} has the shape [${weight.shape.join(', ')}]`,
      arg,
      suggestion: 'use l2 here',
    };
  }
  return undefined;
}

function isOrthogonal(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && Reflect.get(value, 'type') === 'orthogonalRegularizer'
  );
}
