import { didYouMean } from '../../util/suggest.ts';
import type { Report } from '../diagnostic.ts';
import { fail } from '../fail.ts';
import { isObject, type Kind } from './kinds.ts';

/** A kind for each option there is. */
export type Kinds<Options> = { readonly [K in KeysOf<Options>]-?: Kind | Required };

type KeysOf<Options> = Options extends Options ? keyof Options : never;

/** An option that has no default. */
interface Required {
  readonly required: Kind;
}

export function required(kind: Kind): Required {
  return { required: kind };
}

/**
 * Checks one argument of a public function, `name` as its signature has it.
 * @throws WidthwiseError `bad-argument`
 */
export function checkArgument(called: string, name: string, value: unknown, kind: Kind): void {
  if (!kind.accepts(value)) throw fail(wrong(called, name, value, kind));
}

/**
 * Checks the options of a public function: all that are wrong are told at once.
 * @throws WidthwiseError `bad-argument`
 */
export function checkOptions(
  called: string,
  options: unknown,
  kinds: Readonly<Record<string, Kind | Required>>,
): void {
  if (!isObject(options)) {
    throw fail({
      code: 'bad-argument',
      message: `${called}: its options must be an object, not ${shown(options)}`,
    });
  }
  const unknown = Object.keys(options).filter(
    (key) => options[key] !== undefined && !Object.hasOwn(kinds, key),
  );
  const problems = [
    ...unknown.map((key) => noOption(called, key, Object.keys(kinds))),
    ...Object.entries(kinds).flatMap(([key, kind]) => wrongOption(called, key, options[key], kind)),
  ];
  if (problems.length > 0) throw fail(...problems);
}

function noOption(called: string, key: string, known: readonly string[]): Report {
  const suggestion = didYouMean(key, known) ?? `its options are ${known.join(', ')}`;
  return { code: 'bad-argument', message: `${called} has no option "${key}"`, suggestion };
}

function wrongOption(called: string, key: string, value: unknown, kind: Kind | Required): readonly Report[] {
  const { needed, of } =
    'required' in kind ? { needed: true, of: kind.required } : { needed: false, of: kind };
  const fits = value === undefined ? !needed : of.accepts(value);
  return fits ? [] : [wrong(called, key, value, of)];
}

function wrong(called: string, name: string, value: unknown, { wanted, hint }: Kind): Report {
  const suggestion = hint?.(value);
  const message = `${called}: ${name} must be ${wanted}, not ${shown(value)}`;
  return { code: 'bad-argument', message, ...(suggestion !== undefined && { suggestion }) };
}

/** A value as a message names it. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}…` : value);
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'object' || value === null) return String(value);
  const name = value.constructor?.name ?? 'Object';
  if (name !== 'Object' && name !== 'Array') return `${/^[AEIO]/.test(name) ? 'an' : 'a'} ${name}`;
  return briefly(value) ?? (Array.isArray(value) ? 'a list' : 'an object');
}

/** Small values as they are written. */
function briefly(value: object): string | undefined {
  if (Object.keys(value).length > 4) return undefined;
  try {
    const text = JSON.stringify(value);
    return text.length > 40 ? undefined : text;
  } catch {
    return undefined;
  }
}
