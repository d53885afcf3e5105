import { requireValid } from '../spec/require-valid.ts';
import type { ValidSpec } from '../spec/spec.ts';
import { summarize, type LayerSummary } from '../summarize.ts';
import { describeModel, sectionKeys, type LayerForms, type ModelForms } from './describe-model.ts';
import { same } from '../spec/json.ts';
import type { Json } from '../spec/vocabulary.ts';
import type { Change, LayerDiff, SpecDiff, ValueDiff } from './types.ts';
import { diffValues } from './values.ts';

export { diffOverlay, type DiffOverlayOptions } from './to-overlay.ts';
export type { Change, LayerDiff, SpecDiff, ValueDiff } from './types.ts';

/**
 * What differs between two specs: for each layer its arguments, shape, parameters, FLOPs and bytes; and the settings.
 * A layer is the same as another when it has the same name.
 *
 * Loads no TensorFlow.js.
 *
 * @example diffSpecs(requireValid(await loadSpec('model.yaml')), requireValid(await loadSpec('wide.yaml'))).layers
 */
export function diffSpecs(a: ValidSpec, b: ValidSpec): SpecDiff {
  requireValid(a, 'diffSpecs');
  requireValid(b, 'diffSpecs');
  // Paths of both as seen from the current directory.
  const [before, after] = [describeModel(a, '.'), describeModel(b, '.')];
  const [costs, newCosts] = [summarize(a), summarize(b)];
  const layers = diffLayers(before, after, byName(costs.layers), byName(newCosts.layers));
  const settings = diffSettings(before, after);
  const equal = layers.length === 0 && settings.length === 0 && before.name === after.name;
  return {
    version: 1,
    equal,
    name: { a: before.name, b: after.name },
    totalParams: { a: costs.totalParams, b: newCosts.totalParams },
    trainableParams: { a: costs.trainableParams, b: newCosts.trainableParams },
    flops: { a: costs.flops, b: newCosts.flops },
    activationBytes: { a: costs.activationBytes, b: newCosts.activationBytes },
    layers,
    settings,
  };
}

type Costs = ReadonlyMap<string, LayerSummary>;

function byName(layers: readonly LayerSummary[]): Costs {
  return new Map(layers.map((layer) => [layer.name, layer]));
}

function diffLayers(a: ModelForms, b: ModelForms, costs: Costs, newCosts: Costs): readonly LayerDiff[] {
  const before = new Map(a.layers.map((layer) => [layer.name, layer]));
  const after = new Set(b.layers.map(({ name }) => name));
  const rows = b.layers.map((layer) =>
    diffLayer(before.get(layer.name), layer, costs.get(layer.name), newCosts.get(layer.name)),
  );
  const gone = a.layers.filter(({ name }) => !after.has(name));
  const removed = gone.map((layer) => diffLayer(layer, undefined, costs.get(layer.name), undefined));
  return [...rows, ...removed].filter(differs);
}

function diffLayer(
  a: LayerForms | undefined,
  b: LayerForms | undefined,
  costs: LayerSummary | undefined,
  newCosts: LayerSummary | undefined,
): LayerDiff {
  const both = a !== undefined && b !== undefined;
  return {
    name: (b ?? a)?.name ?? '',
    change: both ? 'changed' : b === undefined ? 'removed' : 'added',
    type: change(costs?.type, newCosts?.type),
    arguments: both ? argumentsOf(a, b) : [],
    outputShape: change(costs?.outputShape, newCosts?.outputShape),
    params: change(costs?.params, newCosts?.params),
    flops: change(costs?.flops, newCosts?.flops),
    activationBytes: change(costs?.activationBytes, newCosts?.activationBytes),
  };
}

/** Another type has other arguments: that they differ says nothing. */
function argumentsOf(a: LayerForms, b: LayerForms): readonly ValueDiff[] {
  return a.full['type'] === b.full['type'] ? diffValues(a, b, '') : [];
}

function change<T>(a: T | undefined, b: T | undefined): Change<T> {
  return { ...(a !== undefined && { a }), ...(b !== undefined && { b }) };
}

function differs({ change: kind, ...row }: LayerDiff): boolean {
  if (kind !== 'changed' || row.arguments.length > 0) return true;
  const numbers = [row.params, row.flops, row.activationBytes];
  if (row.type.a !== row.type.b || numbers.some(({ a, b }) => a !== b)) return true;
  return !same([...(row.outputShape.a ?? [])], [...(row.outputShape.b ?? [])]);
}

function diffSettings(a: ModelForms, b: ModelForms): readonly ValueDiff[] {
  const inputs = new Set([...a.inputs.keys(), ...b.inputs.keys()]);
  return [
    ...valueDiff('description', a.description, b.description),
    ...valueDiff('weights', a.weights, b.weights),
    ...[...inputs].flatMap((name) => diffValues(a.inputs.get(name), b.inputs.get(name), `inputs.${name}`)),
    ...orderDiff(a, b),
    ...(same(a.outputs, b.outputs) ? [] : [{ path: 'outputs', a: a.outputs, b: b.outputs }]),
    ...sectionKeys.flatMap((key) => diffValues(a.sections.get(key), b.sections.get(key), key)),
  ];
}

function valueDiff(path: string, a: Json | undefined, b: Json | undefined): readonly ValueDiff[] {
  return same(a, b) ? [] : [{ path, ...change(a, b) }];
}

/** The same layers in another order: from the first that stands elsewhere to the last. */
function orderDiff(a: ModelForms, b: ModelForms): readonly ValueDiff[] {
  const before = a.layers.map(({ name }) => name);
  const after = b.layers.map(({ name }) => name);
  const known = new Set(before);
  if (before.length !== after.length || !after.every((name) => known.has(name))) return [];
  const moved = after.flatMap((name, i) => (name === before[i] ? [] : [i]));
  const [first] = moved;
  const last = moved.at(-1);
  if (first === undefined || last === undefined) return [];
  return [{ path: 'layers', a: before.slice(first, last + 1), b: after.slice(first, last + 1) }];
}
