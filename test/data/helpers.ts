import type { DataContext, Row } from '../../src/data/types.ts';
import { WidthwiseError } from '../../src/diagnostics/error.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { positionAt } from '../../src/diagnostics/source.ts';
import type { DataInput, DataSection, DataTarget } from '../../src/spec/generated/sections.ts';

type Loose<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>;
interface LooseSection extends Omit<DataSection, 'inputs' | 'targets' | 'header' | 'missing'> {
  readonly header?: boolean;
  readonly missing?: 'error' | 'drop';
  readonly inputs?: Readonly<Record<string, Loose<DataInput, 'scale' | 'standardize'>>>;
  readonly targets?: Readonly<Record<string, Loose<DataTarget, 'scale' | 'standardize' | 'encode'>>>;
}

/** A section with the schema's defaults filled in, as validation leaves it. */
export function section(loose: LooseSection): DataSection {
  const { inputs, targets, ...rest } = loose;
  const fill = <T extends object, D extends object>(ports: Readonly<Record<string, T>>, defaults: D) =>
    Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, { ...defaults, ...port }]));
  return {
    header: true,
    missing: 'error',
    ...rest,
    ...(inputs && { inputs: fill(inputs, { scale: 1, standardize: false }) }),
    ...(targets && { targets: fill(targets, { scale: 1, standardize: false, encode: 'none' as const }) }),
  };
}

/** A model with one input and one output, in a file system of texts by path. */
export function context(
  files: Readonly<Record<string, string>>,
  options: Partial<DataContext> & {
    readonly x?: readonly (number | null)[];
    readonly y?: readonly (number | null)[];
  } = {},
): DataContext {
  const { x = [1], y = [1], ...rest } = options;
  return {
    directory: '/project',
    inputs: [{ name: 'x', shape: [null, ...x], dtype: 'float32' }],
    outputs: [{ name: 'y', shape: [null, ...y] }],
    sparseTargets: new Set(),
    validationSplit: 0,
    seed: 7,
    readFile: (path) => {
      const text = files[path];
      return text === undefined
        ? Promise.reject(Object.assign(new Error(`no ${path}`), { code: 'ENOENT' }))
        : Promise.resolve(text);
    },
    ...rest,
  };
}

/** The diagnostics that a call ends with. */
export async function diagnosticsOf(call: () => unknown): Promise<readonly Diagnostic[]> {
  try {
    await call();
  } catch (error) {
    if (error instanceof WidthwiseError) return error.diagnostics;
    throw error;
  }
  return [];
}

/** `code @line:column message`, one for each diagnostic. */
export function summarize(diagnostics: readonly Diagnostic[], text: string): readonly string[] {
  return diagnostics.map(({ code, span, message }) => {
    const at = span && positionAt(text, span.start);
    return `${code}${at ? ` @${at.line}:${at.column}` : ''} ${message}`;
  });
}

export type { Row };
