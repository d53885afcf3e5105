import { completeArgs } from '../../render/index.ts';
import type { JsonMap } from '../../spec/json.ts';
import type { Json } from '../../spec/vocabulary.ts';
import { mapReferences, textOf, type Line } from './line.ts';
import { Params, type Param } from './params.ts';
import { externalsOf, type Group, type OuterNames, type Run } from './run.ts';
import { localReference } from './signature.ts';

/** Runs as instances of one block. */
export interface Folded {
  readonly runs: readonly Run[];
  readonly block: JsonMap;
  readonly params: readonly Param[];
  readonly outer: OuterNames | undefined;
}

/** The block of runs with the same signature; undefined when there is none. */
export function blockOf({ runs, outer }: Group): Folded | undefined {
  const [model] = runs;
  if (model === undefined) return undefined;
  const counters = outer?.counters.map(({ name }) => name) ?? [];
  const params = new Params(counters);
  const inputs = inputNames(model);
  const layers = model.lines.map((_, i) => layerOf(i, runs, model, inputs, params, outer?.templates[i]));
  const named = inputs.length > 1 || readsByName(layers, inputs[0] ?? '');
  const block = {
    ...(counters.length + params.all.length > 0 && {
      params: Object.fromEntries([...counters.map(counted), ...params.all.map(declaration)]),
    }),
    ...(named && { inputs }),
    layers,
  };
  return { runs, block, params: params.all, outer };
}

function counted(name: string): readonly [string, Json] {
  return [name, { type: 'integer' }];
}

function declaration({ name, values, preset }: Param): readonly [string, Json] {
  if (preset !== undefined) return [name, preset];
  const whole = values.every((value) => Number.isInteger(value));
  const type = whole ? 'integer' : typeof values[0];
  return [name, { type }];
}

/** Names for the inputs of a block that none of its layers has. */
function inputNames(run: Run): readonly string[] {
  const locals = new Set(run.locals);
  const externals = externalsOf(run);
  return externals.map((_, i) => {
    let name = externals.length === 1 ? 'x' : `x${i + 1}`;
    while (locals.has(name)) name += '_in';
    return name;
  });
}

function layerOf(
  index: number,
  runs: readonly Run[],
  model: Run,
  inputs: readonly string[],
  params: Params,
  as: string | undefined,
): JsonMap {
  const line = model.lines[index];
  if (line === undefined) return {};
  const name = model.locals[index] ?? '';
  const type = textOf(line.entry['type']) ?? '';
  const previous = model.locals[index - 1] ?? onlyOf(inputs);
  return {
    name,
    ...(as !== undefined && { as }),
    type,
    ...readsOf(line, model, inputs, previous),
    ...argsOf(index, runs, name, type, params),
    ...(line.entry['trainable'] !== undefined && { trainable: line.entry['trainable'] }),
  };
}

function onlyOf(inputs: readonly string[]): string | undefined {
  return inputs.length === 1 ? inputs[0] : undefined;
}

function readsOf(line: Line, model: Run, inputs: readonly string[], previous: string | undefined): JsonMap {
  const externals = externalsOf(model);
  const read = mapReferences(line.reads, (text) =>
    localReference(text, model, externals, (i) => inputs[i] ?? ''),
  );
  const { inputs: reads, ...rest } = read;
  return reads === undefined || reads === previous ? rest : { inputs: reads, ...rest };
}

/** Arguments that all instances have as Keras has them are left out. */
function argsOf(index: number, runs: readonly Run[], owner: string, type: string, params: Params): JsonMap {
  const lines = runs.flatMap(({ lines }) => lines[index] ?? []);
  const defaults = completeArgs(type, {});
  const rows = Object.keys(lines[0]?.args ?? {}).flatMap((key): readonly (readonly [string, Json])[] => {
    const values = lines.map(({ args }) => args[key] ?? null);
    const written = params.write(key, values, defaults[key], owner);
    const usual = key in defaults && JSON.stringify(written) === JSON.stringify(defaults[key]);
    return usual ? [] : [[key, written]];
  });
  return Object.fromEntries(rows);
}

/** Whether something other than the first entry, which need not say so, reads the input. */
function readsByName(layers: readonly JsonMap[], input: string): boolean {
  return layers.some(({ inputs, initialState }) => {
    const texts: string[] = [];
    mapReferences({ inputs: inputs ?? null, initialState: initialState ?? null }, (text) => {
      texts.push(text);
      return text;
    });
    return texts.includes(input);
  });
}
