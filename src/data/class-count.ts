import type { Report, Span } from '../diagnostics/diagnostic.ts';
import type { DataTarget } from '../spec/generated/sections.ts';
import { findClasses } from './classes.ts';
import type { Raw } from './raw.ts';
import type { Label } from './types.ts';

interface Encoded {
  /** `target species`. */
  readonly port: string;
  readonly raw: Raw;
  readonly target: DataTarget;
  /** Of the output; null where it takes any number of classes. */
  readonly units: number | null;
  readonly span: Span | undefined;
  /** In the table, and those that training reads. */
  readonly rows: number;
  readonly training: number;
}

/** What is wrong between the classes of a target, which are those of the training part, and the units of its output. */
export function classCountFault(classes: readonly Label[], encoded: Encoded): Report | undefined {
  const { port, target, units, span } = encoded;
  const room = target.encode === 'index' && units === 1 ? 2 : units;
  const count = classes.length;
  if (room === null || count === room || (target.encode === 'index' && count < room)) return undefined;
  const missed = count < room ? labelElsewhere(classes, encoded) : undefined;
  const where = missed === undefined ? '' : ' in the training part';
  const fewer =
    missed === undefined
      ? 'list all classes in `classes`, or narrow the output layer'
      : `only the rest has ${JSON.stringify(missed)}: draw it at random with data.split: {validation: 0.1, by: random}, or list all classes in \`classes\``;
  return {
    code: 'data-class-count',
    message: `${port} has ${count} classes${where}, the output has ${units} ${units === 1 ? 'unit' : 'units'}`,
    span,
    suggestion: count > room ? 'widen the output layer, or leave classes out of the data' : fewer,
  };
}

/** A label that no training example has; undefined where there is none, or the spec lists the classes. */
function labelElsewhere(
  classes: readonly Label[],
  { raw, target, rows, training }: Encoded,
): Label | undefined {
  if (target.classes !== undefined || rows === training) return undefined;
  const all = Array.from({ length: rows }, (_, i) => i);
  const known = new Set(classes.map(String));
  return findClasses(raw, all).find((label) => !known.has(String(label)));
}
