import { didYouMean } from '../../util/suggest.ts';
import type { Report } from '../diagnostic.ts';
import { fail } from '../fail.ts';
import { shown, wrong } from './check-argument.ts';
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
