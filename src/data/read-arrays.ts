import type { WidthwiseError } from '../diagnostics/error.ts';
import { fail } from '../diagnostics/fail.ts';
import { type Raw, type RawData, widthOf } from './raw.ts';
import type { Place } from './table.ts';
import type { Label } from './types.ts';

/** What a data module returned, by part. */
export interface ModuleArrays {
  readonly train: RawData;
  readonly validation?: RawData;
}

/** Checks and flattens what a module returned: `{inputs, targets, validation?}`. */
export function readArrays(value: unknown, source: string): ModuleArrays {
  if (!isObject(value)) throw wrong(`${source} returned ${kindOf(value)}`);
  const train = readPart(value, source, '');
  if (value['validation'] === undefined) return { train };
  if (!isObject(value['validation']))
    throw wrong(`validation of ${source} is ${kindOf(value['validation'])}`);
  return { train, validation: readPart(value['validation'], source, 'validation.') };
}

function readPart(part: Record<string, unknown>, source: string, prefix: string): RawData {
  const inputs = readPorts(part['inputs'], `${prefix}inputs`, source);
  const targets = readPorts(part['targets'] ?? {}, `${prefix}targets`, source);
  const weights = readWeights(part['sampleWeight'], targets, `${prefix}sampleWeight`, source);
  const arrays = [...inputs, ...targets, ...weights];
  const [first, ...others] = arrays;
  if (first === undefined) throw wrong(`${prefix}inputs of ${source} is empty`);
  const rows = first[1].rows;
  const unequal = others.find(([, array]) => array.rows !== rows);
  if (unequal !== undefined) {
    const [name, { rows: found }] = unequal;
    throw wrong(`${source} returned ${rows} examples of ${first[0]} and ${found} of ${name}`);
  }
  if (rows === 0) throw wrong(`${source} returned no examples`);
  return {
    rows,
    inputs: plain(inputs),
    targets: plain(targets),
    ...(weights.length > 0 && { weights: plain(weights) }),
  };
}

/** One array for every output, or a map of arrays by output. */
function readWeights(
  value: unknown,
  targets: readonly Counted[],
  path: string,
  source: string,
): readonly Counted[] {
  if (value === undefined || value === null) return [];
  const byOutput = isObject(value) && !ArrayBuffer.isView(value) && !('shape' in value && 'values' in value);
  const given = byOutput
    ? readPorts(value, path, source)
    : targets.map(([, { name }]) => [path, { name, ...readArray(value, path, source) }] as const);
  const text = given.find(([, { raw }]) => raw.kind === 'labels');
  if (text !== undefined) throw wrong(`${text[0]} of ${source} holds text, and weights are numbers`);
  return given;
}

type Counted = readonly [
  path: string,
  array: { readonly rows: number; readonly raw: Raw; readonly name: string },
];

function plain(ports: readonly Counted[]): ReadonlyMap<string, Raw> {
  return new Map(ports.map(([, { name, raw }]) => [name, raw]));
}

function readPorts(value: unknown, path: string, source: string): readonly Counted[] {
  if (!isObject(value)) throw wrong(`${path} of ${source} is ${kindOf(value)}`);
  return Object.entries(value).map(([name, array]) => {
    const where = `${path}.${name}`;
    return [where, { name, ...readArray(array, where, source) }];
  });
}

function readArray(
  value: unknown,
  path: string,
  source: string,
): { readonly rows: number; readonly raw: Raw } {
  const { shape, values } =
    isObject(value) && !ArrayBuffer.isView(value) ? shaped(value, path, source) : nested(value, path, source);
  const [rows = 0, ...rest] = shape;
  const raw = toRaw(values, rest.length === 0 ? [1] : rest, path, source);
  return { rows, raw };
}

type Flat = ArrayLike<unknown>;

/** The form `{shape, values}`. */
function shaped(
  value: Record<string, unknown>,
  path: string,
  source: string,
): { shape: readonly number[]; values: Flat } {
  const { shape, values } = value;
  if (
    !Array.isArray(shape) ||
    !shape.every((n): n is number => Number.isInteger(n) && n >= 0) ||
    shape.length === 0
  )
    throw wrong(`${path} of ${source} has no \`shape\` of whole numbers`);
  if (!isArrayLike(values)) throw wrong(`${path}.values of ${source} is ${kindOf(values)}`);
  const total = widthOf(shape);
  if (values.length !== total)
    throw wrong(
      `${path} of ${source} has ${values.length} values, its shape [${shape.join(', ')}] asks for ${total}`,
    );
  return { shape, values };
}

/** Nested arrays, the innermost of which may be typed arrays. */
function nested(value: unknown, path: string, source: string): { shape: readonly number[]; values: Flat } {
  if (!isArrayLike(value)) throw wrong(`${path} of ${source} is ${kindOf(value)}`);
  const shape: number[] = [];
  for (let level: unknown = value; isArrayLike(level); level = level[0]) shape.push(level.length);
  let items: Flat = value;
  shape.slice(1).forEach((length, depth) => {
    items = flattenOnce(
      items,
      length,
      () => `${path} of ${source} is ragged: not every list at depth ${depth + 2} has ${length} elements`,
    );
  });
  return { shape, values: items };
}

function flattenOnce(items: Flat, length: number, message: () => string): Flat {
  const flat: unknown[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (!isArrayLike(item) || item.length !== length) throw wrong(message());
    for (let j = 0; j < length; j++) flat.push(item[j]);
  }
  return flat;
}

function toRaw(values: Flat, shape: readonly number[], path: string, source: string): Raw {
  const place = (row: number): Place => ({ label: `example ${row} of ${path} of ${source}` });
  if (values instanceof Float32Array || values instanceof Float64Array || values instanceof Int32Array) {
    checkFinite(values, shape, path, source);
    return { kind: 'numbers', shape, values, place };
  }
  if (typeof values[0] === 'string')
    return { kind: 'labels', shape, values: readLabels(values, shape, path, source), place };
  const numbers = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const item = values[i];
    const value = typeof item === 'boolean' ? Number(item) : item;
    if (typeof value !== 'number') throw badValue(item, i, shape, path, source);
    numbers[i] = value;
  }
  checkFinite(numbers, shape, path, source);
  return { kind: 'numbers', shape, values: numbers, place };
}

function readLabels(values: Flat, shape: readonly number[], path: string, source: string): readonly Label[] {
  return Array.from(values, (item, i) => {
    if (typeof item === 'string' || typeof item === 'number') return item;
    throw badValue(item, i, shape, path, source);
  });
}

function checkFinite(
  values: ArrayLike<number>,
  shape: readonly number[],
  path: string,
  source: string,
): void {
  for (let i = 0; i < values.length; i++)
    if (!Number.isFinite(Math.fround(values[i] ?? NaN))) throw badValue(values[i], i, shape, path, source);
}

function badValue(
  value: unknown,
  index: number,
  shape: readonly number[],
  path: string,
  source: string,
): WidthwiseError {
  const example = Math.floor(index / Math.max(1, widthOf(shape)));
  const text =
    typeof value === 'string'
      ? JSON.stringify(value)
      : typeof value === 'number'
        ? `${value}`
        : kindOf(value);
  return wrong(`${path} of ${source}, example ${example}, holds ${text}, not a finite number`);
}

function isArrayLike(value: unknown): value is Flat {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'a list';
  return `${typeof value === 'object' ? 'an' : 'a'} ${typeof value}`;
}

function wrong(message: string): WidthwiseError {
  return fail({
    code: 'data-module-result',
    message,
    suggestion:
      'it must return {inputs: {name: array}, targets: {name: array}}, an array being {shape: [n, …], values} or nested lists',
  });
}
