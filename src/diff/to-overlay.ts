import { requireValid } from '../spec/require-valid.ts';
import { checkOptions, path, required, text, type Kinds } from '../diagnostics/arguments/index.ts';
import { writeYaml, type ModelData } from '../render/index.ts';
import type { ValidSpec } from '../spec/spec.ts';
import type { Json } from '../spec/vocabulary.ts';
import { describeModel, sectionKeys, type ModelForms, type Forms } from './describe-model.ts';
import { isMap, same, type JsonMap } from '../spec/json.ts';
import { patchLayers } from './patch-layers.ts';
import { patchMap } from './patch-map.ts';

export interface DiffOverlayOptions {
  /** What the overlay names as its base: the path of the first spec, seen from where the overlay will stand. */
  readonly base: string;
  /** Directory in which the overlay will stand; paths in it are relative to it. Default: the second model's own. */
  readonly directory?: string;
}

const overlayOptions: Kinds<DiffOverlayOptions> = { base: required(path), directory: text };

/**
 * The smallest overlay that turns one spec into another, as YAML: a WidthOverlay in the form `32 -> 64` when widths are
 * all that differs, an Overlay otherwise. Applied to the first spec it gives the second one exactly. Undefined when
 * there is no difference.
 */
export function diffOverlay(a: ValidSpec, b: ValidSpec, options: DiffOverlayOptions): string | undefined {
  requireValid(a, 'diffOverlay');
  requireValid(b, 'diffOverlay');
  checkOptions('diffOverlay', options, overlayOptions);
  const before = describeModel(a, options.directory);
  const after = describeModel(b, options.directory);
  const changes = changesOf(before, after);
  if (Object.keys(changes).length === 0) return undefined;
  const widths = onlyWidths(changes);
  const head = { apiVersion: 'widthwise/v1', kind: widths === undefined ? 'Overlay' : 'WidthOverlay' };
  const { name, description, ...rest } = changes;
  const overlay: ModelData = {
    ...head,
    ...(name !== undefined && { name }),
    ...(description !== undefined && { description }),
    base: options.base,
    ...(widths === undefined ? rest : { widths }),
  };
  return writeYaml(overlay);
}

function changesOf(a: ModelForms, b: ModelForms): ModelData {
  const layers = patchLayers(a, b);
  const last = b.layers.at(-1)?.name;
  const implied = a.saysOutputs ? a.outputs : (last ?? null);
  // Outputs that change without a word are warned of.
  const outputs = same(a.outputs, b.outputs) ? implied : a.outputs;
  const gone: string[] = sectionKeys.filter((key) => a.sections.has(key) && !b.sections.has(key));
  if (a.description !== undefined && b.description === undefined) gone.push('description');
  if (a.weights !== undefined && b.weights === undefined) gone.push('weights');
  return {
    ...(a.name !== b.name && { name: b.name }),
    ...(b.description !== undefined && a.description !== b.description && { description: b.description }),
    ...inputsChange(a.inputs, b.inputs),
    ...(layers.length > 0 && { layers }),
    ...(!same(outputs, b.outputs) && { outputs: b.outputs }),
    ...weightsChange(a.weights, b.weights),
    ...sectionChanges(a, b),
    ...(gone.length > 0 && { $unset: gone }),
  };
}

/** A file with settings takes the place of another as a whole. */
function weightsChange(a: Json | undefined, b: Json | undefined): JsonMap {
  if (b === undefined || same(a, b)) return {};
  return { weights: isMap(a) && isMap(b) ? { $patch: 'replace', ...b } : b };
}

function sectionChanges(a: ModelForms, b: ModelForms): JsonMap {
  return Object.fromEntries(
    [...b.sections].flatMap(([key, forms]): [string, JsonMap][] => {
      const before = a.sections.get(key)?.full;
      const patch = before === undefined ? forms.short : patchMap(before, forms);
      return patch === undefined ? [] : [[key, patch]];
    }),
  );
}

/** Inputs have an order: where it changes, or an input goes, the map is replaced. */
function inputsChange(
  a: ReadonlyMap<string, Forms>,
  b: ReadonlyMap<string, Forms>,
): { readonly inputs?: ReadonlyMap<string, Json> } {
  const names = [...b.keys()];
  const kept = [...a.keys()].every((name, i) => names[i] === name);
  if (!kept) {
    const all = names.map((name): [string, Json] => [name, b.get(name)?.short ?? {}]);
    return { inputs: new Map([['$patch', 'replace'], ...all]) };
  }
  const changed = [...b].flatMap(([name, forms]): [string, Json][] => {
    const before = a.get(name)?.full;
    const patch = before === undefined ? forms.short : patchMap(before, forms);
    return patch === undefined ? [] : [[name, patch]];
  });
  return changed.length === 0 ? {} : { inputs: new Map(changed) };
}

/** The changes as a map of widths, when that is what they are. */
function onlyWidths({
  layers,
  name: _name,
  description: _description,
  ...others
}: ModelData): ReadonlyMap<string, Json> | undefined {
  if (Object.keys(others).length > 0 || !Array.isArray(layers)) return undefined;
  const widths = new Map<string, Json>();
  for (const { name, ...rest } of layers as readonly JsonMap[]) {
    const [only, second] = Object.values(rest);
    const isWidth = typeof only === 'string' && /^\d+ -> \d+$/.test(only);
    if (!isWidth || second !== undefined || typeof name !== 'string') return undefined;
    widths.set(name, only);
  }
  return widths;
}
