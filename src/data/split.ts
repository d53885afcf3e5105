import type { Span } from '../diagnostics/diagnostic.ts';
import { fail } from '../diagnostics/fail.ts';
import { seedFrom } from '../util/random.ts';
import { permutation } from './permutation.ts';

export interface Split {
  readonly train: Uint32Array;
  /** Empty when nothing is kept from training. */
  readonly validation: Uint32Array;
}

export interface SplitRule {
  /** The part to validate on, from 0 up to 1. */
  readonly validation: number;
  readonly by: 'end' | 'random';
  readonly seed: number;
  readonly span: Span | undefined;
}

/**
 * Parts the examples. The training part has `floor(n · (1 - validation))` of them, as in Keras
 * (`train_validation_split`); both parts keep the order of the data.
 */
export function splitExamples(examples: Uint32Array, rule: SplitRule): Split {
  if (rule.validation === 0) return { train: examples, validation: new Uint32Array() };
  const n = examples.length;
  const kept = Math.floor(n * (1 - rule.validation));
  if (kept === 0 || kept === n) throw emptyPart(n, kept, rule);
  if (rule.by === 'end') return { train: examples.slice(0, kept), validation: examples.slice(kept) };
  const order = permutation(n, seedFrom('split', rule.seed), 0);
  const part = (from: number, to: number): Uint32Array =>
    order
      .slice(from, to)
      .sort()
      .map((i) => examples[i] ?? 0);
  return { train: part(0, kept), validation: part(kept, n) };
}

function emptyPart(n: number, kept: number, { validation, span }: SplitRule): Error {
  const what = kept === 0 ? 'train on' : 'validate on';
  return fail({
    code: 'data-split-empty',
    message: `a validation part of ${validation} of ${n} ${n === 1 ? 'example' : 'examples'} leaves nothing to ${what}`,
    span,
    suggestion: kept === 0 ? 'choose a smaller part' : 'choose a larger part, or 0 for no validation',
  });
}
