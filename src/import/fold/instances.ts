import type { JsonMap } from '../../spec/json.ts';
import type { Json } from '../../spec/vocabulary.ts';
import type { Folded } from './block.ts';
import { externalsOf, type Run } from './runs.ts';

/** One instance of a block, or several that follow one another. */
export interface Instance {
  readonly block: string;
  readonly name: string;
  /** Before the number, and before a layer's name. */
  readonly join: readonly [number: string, layer: string];
  /** The number in the name, if it ends with one: several are one entry when they differ in nothing else. */
  readonly number: number | undefined;
  readonly repeat: number;
  readonly inputs: readonly string[];
  readonly values: JsonMap;
  /** The layer that its name stands for. */
  readonly output: string;
}

/** The instance that a run is. */
export function instanceOf(run: Run, block: string, { runs, params }: Folded): Instance {
  const index = runs.indexOf(run);
  const values = params.flatMap(({ name, values: all, preset }): readonly (readonly [string, Json])[] => {
    const value = all[index];
    return value === undefined || value === preset ? [] : [[name, value]];
  });
  const parted = /^(.*[A-Za-z])([_.-]?)(0|[1-9]\d*)$/.exec(run.name);
  return {
    block,
    name: run.name,
    join: [parted?.[2] ?? '', run.join],
    number: parted === null ? undefined : Number(parted[3]),
    repeat: 1,
    inputs: externalsOf(run),
    values: Object.fromEntries(values),
    output: run.lines.at(-1)?.name ?? '',
  };
}

/** Two instances as one, where the second follows the first and differs only in its number. */
export function chained(first: Instance, second: Instance): Instance | undefined {
  const last = first.number === undefined ? undefined : first.number + first.repeat;
  const [input, ...others] = second.inputs;
  const follows =
    last !== undefined &&
    second.number === last &&
    baseOf(first) === baseOf(second) &&
    first.block === second.block &&
    String(first.join) === String(second.join) &&
    input === first.output &&
    String(others) === String(first.inputs.slice(1)) &&
    JSON.stringify(first.values) === JSON.stringify(second.values);
  return follows ? { ...first, repeat: first.repeat + 1, output: second.output } : undefined;
}

/** The name without its number. */
export function baseOf({ name, join, number }: Instance): string {
  return number === undefined ? name : name.slice(0, name.length - `${join[0]}${number}`.length);
}

/** The entry of `layers`; `previous` is the layer that the entry before it ends with. */
export function instanceEntry(instance: Instance, previous: string | undefined): JsonMap {
  const { block, name, join, number, repeat, inputs, values } = instance;
  const [first, second] = inputs;
  const reads = second !== undefined ? inputs : first === previous ? undefined : first;
  const many = repeat > 1;
  return {
    name: many ? baseOf(instance) : name,
    block,
    ...(reads !== undefined && { inputs: reads }),
    ...(many && { repeat }),
    ...(many && number !== undefined && number !== 1 && { start: number }),
    ...joinEntry(join, many),
    ...(Object.keys(values).length > 0 && { with: values }),
  };
}

function joinEntry([number, layer]: Instance['join'], many: boolean): JsonMap {
  if (!many || number === layer) return layer === '.' ? {} : { join: layer };
  return { join: [number, layer] };
}
