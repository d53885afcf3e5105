import type { Span } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../util/suggest.ts';
import type { Problems } from './problems.ts';
import { type Raw, widthOf } from './raw.ts';
import type { Label } from './types.ts';

/** The distinct labels in `rows`, sorted: numbers by value, text by character code. */
export function findClasses(raw: Raw, rows: ArrayLike<number>): readonly Label[] {
  const width = widthOf(raw.shape);
  const found = new Map<string, Label>();
  for (let i = 0; i < rows.length; i++)
    for (let j = 0; j < width; j++) {
      const label = raw.values[(rows[i] ?? 0) * width + j];
      if (label !== undefined) found.set(String(label), label);
    }
  const classes = [...found.values()];
  return classes.sort(classes.every(isNumeric) ? byNumber : byText);
}

function isNumeric(label: Label): boolean {
  return label !== '' && Number.isFinite(Number(label));
}

function byNumber(a: Label, b: Label): number {
  return Number(a) - Number(b) || byText(a, b);
}

function byText(a: Label, b: Label): number {
  const [left, right] = [String(a), String(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

interface EncodeOptions {
  readonly classes: readonly Label[];
  readonly target: string;
  readonly span: Span | undefined;
  readonly problems: Problems;
}

/** The index of the class of each label in `rows`; labels that are no class go to `problems`. */
export function classIndices(raw: Raw, rows: ArrayLike<number>, options: EncodeOptions): Int32Array {
  const index = new Map(options.classes.map((label, i) => [String(label), i]));
  const width = widthOf(raw.shape);
  const result = new Int32Array(rows.length * width);
  for (let i = 0; i < result.length; i++) {
    const row = rows[Math.floor(i / width)] ?? 0;
    const label = raw.values[row * width + (i % width)] ?? '';
    const found = index.get(String(label));
    if (found === undefined) refuse(raw, row, i % width, options);
    else result[i] = found;
  }
  return result;
}

function refuse(raw: Raw, row: number, index: number, { classes, target, problems }: EncodeOptions): void {
  problems.add(() => {
    const { span, label: place } = raw.place(row, index);
    const label = raw.values[row * widthOf(raw.shape) + index] ?? '';
    const names = classes.map(String);
    return {
      code: 'data-unknown-class',
      message: `${JSON.stringify(label)} in ${place} is none of the ${classes.length} classes of target ${target}`,
      span,
      suggestion:
        didYouMean(String(label), names) ??
        'classes are found in the training part; list them all in `classes`, or split at random',
    };
  });
}
