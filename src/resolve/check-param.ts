import type { Note, Report } from '../diagnostics/diagnostic.ts';
import type { ScalarNode } from '../spec/tree.ts';
import { orList } from '../util/or-list.ts';
import { didYouMean } from '../util/suggest.ts';
import type { Declared, ParamType } from './declared.ts';

/** Why a param may not have a value: its declared type, bounds or choices. */
export function paramProblem(declared: Declared, value: ScalarNode): Report | undefined {
  const code = wrongness(declared, value);
  if (code === undefined) return undefined;
  const words = (declared.values ?? []).map((allowed) => allowed.text);
  return {
    code,
    message: `the param ${declared.name} must be ${expected(declared)}, not ${JSON.stringify(value.value)}`,
    span: value.span,
    notes: notesOf(declared, value),
    suggestion: code === 'not-allowed' ? didYouMean(value.text, words) : undefined,
  };
}

function wrongness(declared: Declared, value: ScalarNode): Report['code'] | undefined {
  const { type, min, max, values } = declared;
  if (type !== undefined && !isOfType(value, type)) return 'wrong-type';
  const bounded = min !== undefined || max !== undefined;
  if (bounded && typeof value.value !== 'number') return 'wrong-type';
  if (bounded && !inBounds(value, declared)) return 'out-of-range';
  const allowed = values === undefined || values.some((one) => one.value === value.value);
  return allowed ? undefined : 'not-allowed';
}

function isOfType({ value }: ScalarNode, type: ParamType): boolean {
  return type === 'integer' ? Number.isInteger(value) : typeof value === type;
}

function inBounds({ value }: ScalarNode, { min = -Infinity, max = Infinity }: Declared): boolean {
  return typeof value === 'number' && value >= min && value <= max;
}

function expected({ type, min, max, values }: Declared): string {
  if (values !== undefined) return orList(values.map((value) => value.text));
  const noun = type === undefined ? 'a number' : nouns[type];
  if (min !== undefined && max !== undefined) return `${noun} from ${min} to ${max}`;
  if (min !== undefined) return `${noun} of at least ${min}`;
  return max === undefined ? noun : `${noun} of at most ${max}`;
}

const nouns: Readonly<Record<ParamType, string>> = {
  integer: 'an integer',
  number: 'a number',
  string: 'text',
  boolean: 'true or false',
};

function notesOf({ map }: Declared, value: ScalarNode): readonly Note[] {
  const inside =
    map?.span.file === value.span.file &&
    map.span.start <= value.span.start &&
    value.span.end <= map.span.end;
  return map === undefined || inside ? [] : [{ message: 'it is declared here', span: map.span }];
}
