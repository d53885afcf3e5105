import type { JsonMap } from '../../spec/json.ts';
import type { Json } from '../../spec/vocabulary.ts';
import type { Folded } from './block.ts';
import { externalsOf, type Counter, type Run } from './run.ts';

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
  /** What counts in the names of its layers, a value for each that follows. */
  readonly counts: readonly Counter[];
  /** The layer that its name stands for. */
  readonly output: string;
}

/** The instance that a run is. */
export function instanceOf(run: Run, block: string, { runs, params, outer }: Folded): Instance {
  const index = runs.indexOf(run);
  const values = params.flatMap(({ name, values: all, preset }): readonly (readonly [string, Json])[] => {
    const value = all[index];
    return value === undefined || value === preset ? [] : [[name, value]];
  });
  const parted = /^(.*[A-Za-z])([_.-]?)(0|[1-9]\d*)$/.exec(run.name);
  return {
    block,
    name: outer === undefined ? run.name : `${block}_${run.name}`,
    join: [outer === undefined ? (parted?.[2] ?? '') : run.join, run.join],
    number: parted === null || outer !== undefined ? undefined : Number(parted[3]),
    repeat: 1,
    inputs: externalsOf(run),
    values: Object.fromEntries(values),
    counts: (outer?.counters ?? []).map(({ name, values: all }) => ({ name, values: [all[index] ?? 0] })),
    output: run.lines.at(-1)?.name ?? '',
  };
}

/** Two instances as one, where the second follows the first and differs only in its numbers. */
export function chained(first: Instance, second: Instance): Instance | undefined {
  const [input, ...others] = second.inputs;
  const follows =
    first.block === second.block &&
    input === first.output &&
    String(others) === String(first.inputs.slice(1)) &&
    JSON.stringify(first.values) === JSON.stringify(second.values) &&
    (isCounted(first) ? countsOn(first, second) : isNext(first, second));
  if (!follows) return undefined;
  const counts = first.counts.map(({ name, values }, i) => ({
    name,
    values: [...values, ...(second.counts[i]?.values ?? [])],
  }));
  return { ...first, repeat: first.repeat + 1, output: second.output, counts };
}

/** Whether it is not called after its layers, so that its name is free. */
export function isCounted({ counts }: Instance): boolean {
  return counts.length > 0;
}

function isNext(first: Instance, second: Instance): boolean {
  return (
    first.number !== undefined &&
    second.number === first.number + first.repeat &&
    baseOf(first) === baseOf(second) &&
    String(first.join) === String(second.join)
  );
}

/** Whether every count goes on by the same step. */
function countsOn(first: Instance, second: Instance): boolean {
  return first.counts.every(({ values }, i) => {
    const step = (second.counts[i]?.values[0] ?? 0) - (values.at(-1) ?? 0);
    return values.length < 2 || step === stepOf(values);
  });
}

function stepOf([first = 0, second = first]: readonly number[]): number {
  return second - first;
}

/** The name without its number. */
export function baseOf({ name, join, number }: Instance): string {
  return number === undefined ? name : name.slice(0, name.length - `${join[0]}${number}`.length);
}

/** The entry of `layers`; `previous` is the layer that the entry before it ends with. */
export function instanceEntry(instance: Instance, previous: string | undefined): JsonMap {
  const { block, name, join, repeat, inputs, values } = instance;
  const [first, second] = inputs;
  const reads = second !== undefined ? inputs : first === previous ? undefined : first;
  const many = repeat > 1;
  const start = startOf(instance);
  const given = { ...countsFrom(instance, start), ...values };
  return {
    name: many && !isCounted(instance) ? baseOf(instance) : name,
    block,
    ...(reads !== undefined && { inputs: reads }),
    ...(many && { repeat }),
    ...(many && start !== 1 && { start }),
    ...joinEntry(join, many),
    ...(Object.keys(given).length > 0 && { with: given }),
  };
}

/** The number of the first: what counts up by one, if anything does, so that it is the number of each. */
function startOf({ counts, number }: Instance): number {
  return counts.find(({ values }) => stepOf(values) === 1)?.values[0] ?? number ?? 1;
}

/** The counts, computed from the number of each instance where they are not the same for all. */
function countsFrom({ counts }: Instance, start: number): JsonMap {
  return Object.fromEntries(
    counts.map(({ name, values }) => {
      const [first = 0] = values;
      const step = stepOf(values);
      return [name, step === 0 ? first : indexTerm(step, first - step * start)];
    }),
  );
}

function indexTerm(step: number, more: number): string {
  const product = step === 1 ? 'index' : `index * ${step}`;
  if (more === 0) return step === 1 ? '$index' : `$(${product})`;
  return `$(${product} ${more > 0 ? '+' : '-'} ${Math.abs(more)})`;
}

function joinEntry([number, layer]: Instance['join'], many: boolean): JsonMap {
  if (!many || number === layer) return layer === '.' ? {} : { join: layer };
  return { join: [number, layer] };
}
