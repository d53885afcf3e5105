import type { Dim, Shape } from '../../spec/tensor.ts';
import type { LayerProblem } from '../row.ts';
import { isProblem } from '../row.ts';
import { clash, showShape } from '../shapes/dims.ts';

/** An equation of two inputs, for some of certain shapes, with letters for what `...` stands for. */
export interface Subscripts {
  /** The axes of each input. */
  readonly inputs: readonly string[];
  readonly output: string;
  readonly lengths: ReadonlyMap<string, Dim>;
}

const FORM = /^((?:\.\.\.)?[a-zA-Z]*),((?:\.\.\.)?[a-zA-Z]*)->((?:\.\.\.)?[a-zA-Z]*)$/;

/** Reads subscripts for inputs of these shapes, or says why Keras or a network would refuse them. */
export function readSubscripts(subscripts: string, shapes: readonly Shape[]): Subscripts | LayerProblem {
  const match = FORM.exec(subscripts.replaceAll(' ', ''));
  if (match === null)
    return problem(
      `${JSON.stringify(subscripts)} is no equation of two inputs`,
      'write ij,jk->ik with a letter for each axis, the batch first: bij,bjk->bik',
    );
  const [, first = '', second = '', result = ''] = match;
  const terms = [first, second];
  const whole = withLetters(subscripts, terms, result, shapes);
  if (isProblem(whole)) return whole;
  const wrong = checkLetters(whole.inputs, whole.output);
  if (wrong) return wrong;
  const lengths = lengthsOf(whole.inputs, shapes);
  return isProblem(lengths) ? lengths : { ...whole, lengths };
}

/** The shape of what comes out. */
export function summedShape({ output, lengths }: Subscripts): Shape {
  return [...output].map((letter) => lengths.get(letter) ?? null);
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** `...` as as many letters as it stands for, the same in all. */
function withLetters(
  subscripts: string,
  terms: readonly string[],
  result: string,
  shapes: readonly Shape[],
): { inputs: readonly string[]; output: string } | LayerProblem {
  const elided = terms.map((term, i) => (shapes[i]?.length ?? 0) - term.replace('...', '').length);
  const misfit = terms.findIndex(
    (term, i) => (elided[i] ?? 0) < 0 || (!term.startsWith('...') && elided[i] !== 0),
  );
  if (misfit >= 0)
    return problem(
      `"${terms[misfit]}" of ${subscripts} has not the axes of ${showShape(shapes[misfit] ?? [])}`,
    );
  const counts = new Set(terms.flatMap((term, i) => (term.startsWith('...') ? [elided[i]] : [])));
  if (counts.size > 1)
    return problem(`"..." of ${subscripts} does not stand for equally many axes in both inputs`);
  const free = [...ALPHABET].filter((letter) => !subscripts.includes(letter)).slice(0, [...counts][0] ?? 0);
  const spell = (term: string): string => term.replace('...', free.join(''));
  return { inputs: terms.map(spell), output: spell(result) };
}

function checkLetters(inputs: readonly string[], output: string): LayerProblem | undefined {
  const twice = [...inputs, output].find((term) => new Set(term).size < term.length);
  if (twice !== undefined) return problem(`a letter stands twice in "${twice}"`);
  const lost = [...output].find((letter) => !inputs.some((term) => term.includes(letter)));
  if (lost !== undefined) return problem(`"${lost}" of the output is no axis of an input`);
  const [batch] = output;
  if (batch !== undefined && inputs.every((term) => term.startsWith(batch))) return undefined;
  return problem(
    'a layer treats each example by itself: the batch is the first axis of each input and of the output',
    'begin each with the same letter: bij,bjk->bik',
  );
}

function lengthsOf(
  inputs: readonly string[],
  shapes: readonly Shape[],
): ReadonlyMap<string, Dim> | LayerProblem {
  const lengths = new Map<string, Dim>();
  for (const [i, term] of inputs.entries()) {
    for (const [axis, letter] of [...term].entries()) {
      const [known, length] = [lengths.get(letter), shapes[i]?.[axis] ?? null];
      if (clash(known, length))
        return {
          message: `Einsum needs inputs of one length along "${letter}", not ${shapes.map(showShape).join(' and ')}`,
          arg: 'inputs',
        };
      lengths.set(letter, known ?? length);
    }
  }
  return lengths;
}

function problem(message: string, suggestion?: string): LayerProblem {
  return { message, arg: 'subscripts', ...(suggestion !== undefined && { suggestion }) };
}
