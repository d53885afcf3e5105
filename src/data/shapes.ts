import type { Report, Span } from '../diagnostics/diagnostic.ts';
import type { Shape } from '../spec/tensor.ts';
import { widthOf } from './raw.ts';

interface Expectation {
  /** `input series`, `target digits`. */
  readonly port: string;
  readonly found: readonly number[];
  /** Of the model, without the batch axis. */
  readonly expected: Shape;
  readonly span: Span | undefined;
}

/** What is wrong between the shape that the data give and the one that the model wants, if anything. */
export function shapeFault({ port, found, expected, span }: Expectation, hint?: string): Report | undefined {
  if (sameShape(found, expected)) return undefined;
  return {
    code: 'data-shape',
    message: `${port} gets ${show(found)} for each example, the model wants ${show(expected)}`,
    span,
    suggestion: hint ?? reshapeHint(found, expected),
  };
}

/** The same for an input, whose `natural` shape the spec may arrange otherwise. */
export function inputFault(expectation: Expectation, natural: readonly number[]): Report | undefined {
  const { port, found, span } = expectation;
  if (widthOf(found) === widthOf(natural)) return shapeFault(expectation);
  const message = `${port} has ${widthOf(natural)} values for each example, its shape [${found.join(', ')}] asks for ${widthOf(found)}`;
  return { code: 'data-shape', message, span };
}

/** The shape that values have of themselves: one value is a vector of one, but a number where the model wants that. */
export function naturalShape(found: readonly number[], expected: Shape): readonly number[] {
  return expected.length === 0 && widthOf(found) === 1 ? [] : found;
}

export function sameShape(found: readonly number[], expected: Shape): boolean {
  return found.length === expected.length && expected.every((dim, i) => dim === null || dim === found[i]);
}

function reshapeHint(found: readonly number[], expected: Shape): string | undefined {
  const known = expected.filter((dim) => dim !== null);
  if (known.length < expected.length) return undefined;
  return widthOf(found) === widthOf(known) ? `set \`shape: ${show(known)}\`` : undefined;
}

export function show(shape: Shape): string {
  return `[${shape.map((dim) => dim ?? '?').join(', ')}]`;
}
