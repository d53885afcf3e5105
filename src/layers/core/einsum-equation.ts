import type { Shape } from '../../spec/tensor.ts';
import type { LayerProblem } from '../row.ts';
import { showShape } from '../shapes/dims.ts';

/** An equation of an input and a kernel, with letters for what `...` stands for. */
export interface EinsumEquation {
  readonly input: string;
  readonly kernel: string;
  readonly output: string;
  /** Axes of the input that `...` stands for, the batch among them when it is on the left. */
  readonly elided: number;
  readonly side: 'none' | 'left' | 'right';
}

const forms = [
  { side: 'none', pattern: /^([a-zA-Z]+),([a-zA-Z]+)->([a-zA-Z]+)$/ },
  { side: 'left', pattern: /^\.\.\.([a-zA-Z]+),([a-zA-Z]+)->\.\.\.([a-zA-Z]+)$/ },
  { side: 'right', pattern: /^([a-zA-Z]{2,})\.\.\.,([a-zA-Z]+)->([a-zA-Z]+)\.\.\.$/ },
] as const;

const alphabet = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Reads an equation for an input of `shape`, or says why Keras would refuse it. */
export function readEquation(equation: string, shape: Shape): EinsumEquation | LayerProblem {
  const form = forms.find(({ pattern }) => pattern.test(equation));
  const [, input = '', kernel = '', output = ''] = form?.pattern.exec(equation) ?? [];
  if (form === undefined) {
    return {
      message: `${JSON.stringify(equation)} is not an equation of an input and a kernel`,
      arg: 'equation',
      suggestion: 'write ab,bc->ac, ...ab,bc->...ac or ab...,bc->ac...',
    };
  }
  const wrong = checkLetters(input, kernel, output);
  if (wrong) return wrong;
  const elided = shape.length - input.length;
  if (elided < 0 || (form.side === 'none' && elided > 0)) {
    return {
      message: `"${equation}" is for inputs of ${input.length} axes${form.side === 'none' ? '' : ' or more'}, batch included, not for ${showShape(shape)}`,
      arg: 'equation',
    };
  }
  const used = input + kernel + output;
  const free = alphabet
    .filter((letter) => !used.includes(letter))
    .slice(0, elided)
    .join('');
  const { side } = form;
  return side === 'left'
    ? { input: free + input, kernel, output: free + output, elided, side }
    : { input: input + free, kernel, output: output + free, elided, side };
}

function checkLetters(input: string, kernel: string, output: string): LayerProblem | undefined {
  const twice = [input, kernel, output].find((part) => new Set(part).size < part.length);
  if (twice !== undefined) return { message: `a letter stands twice in "${twice}"`, arg: 'equation' };
  const lost = [...output].find((letter) => !(input + kernel).includes(letter));
  if (lost !== undefined) {
    return {
      message: `"${lost}" of the output stands neither in the input nor in the kernel`,
      arg: 'equation',
    };
  }
  const lone = [...kernel].find((letter) => !(input + output).includes(letter));
  if (lone === undefined) return undefined;
  return {
    message: `"${lone}" of the kernel stands neither in the input nor in the output`,
    arg: 'equation',
  };
}
