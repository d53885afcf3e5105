import {
  awaited,
  bytes,
  checkArgument,
  checkOptions,
  flag,
  isObject,
  text,
  type Kind,
  type Kinds,
} from '../diagnostics/arguments/index.ts';
import { compileWorkspace } from '../compile.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { WidthwiseError } from '../diagnostics/error.ts';
import type { Sources } from '../diagnostics/source.ts';
import { canonicalModel } from '../parse/index.ts';
import { writeYaml } from '../render/index.ts';
import type { InitialWeights } from '../spec/initial-weights.ts';
import { parseJson, weightsManifest } from '../util/layers-model.ts';
import { newWorkspace } from '../workspace.ts';
import { foldModel } from './fold/index.ts';
import { withMasksOfLayers } from './masks/index.ts';
import { readFile } from './read/file.ts';
import { readJson } from './read/json.ts';
import { entriesIn } from './translate/group.ts';
import { translate } from './translate/index.ts';
import type { Imported } from './weights/index.ts';
import { nestedModel } from './write/nested-model.ts';
import { tidy } from './write/tidy.ts';

export interface ImportOptions {
  /** Path of the JSON, for messages. Default `model.json`. */
  readonly path?: string;
  /** Whether optimizer, loss and metrics come along, where the JSON has them. Default true. */
  readonly compile?: boolean;
  /** Whether repeated groups of layers become blocks where that is shorter. Default true. */
  readonly fold?: boolean;
  /** Path of the file that {@link importKerasWeights} makes, as the spec is to name it under `weights`. */
  readonly weights?: string;
}

/** The text of a spec, or why there is none. */
export interface ImportResult {
  /** A Model that `compileSpec` accepts; undefined when a diagnostic is an error. */
  readonly text: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** The JSON, which the diagnostics point into. */
  readonly sources: Sources;
}

const importOptions: Kinds<ImportOptions> = { path: text, compile: flag, fold: flag, weights: text };

const modelJson: Kind = {
  wanted: 'JSON, as text or parsed',
  accepts: (value) => typeof value === 'string' || (isObject(value) && !ArrayBuffer.isView(value)),
  hint: (value) =>
    ArrayBuffer.isView(value) ? 'kerasModelJson(bytes) gives the text in a file' : awaited(value),
};

/**
 * A network that Keras or TensorFlow.js has written, as a spec: the JSON of Keras 3's and Keras 2's `model.to_json()`,
 * or TensorFlow.js's `model.json`. Layers keep their names, and their weights are in Keras's order, so that
 * `getLayer(name).setWeights(weights)` carries them over.
 *
 * Pure and synchronous; loads no TensorFlow.js. What cannot be expressed is in `diagnostics`, all of it at once, each
 * with its place in the JSON; nothing is thrown.
 *
 * @example importKeras(await readFile('model.json', 'utf8')).text
 */
export function importKeras(json: string | object, options: ImportOptions = {}): ImportResult {
  checkArgument('importKeras', 'json', json, modelJson);
  checkOptions('importKeras', options, importOptions);
  const { text, diagnostics, sources } = importNetwork(json, options);
  return { text, diagnostics, sources };
}

/**
 * The weights of an imported network as a safetensors file, `layer/kernel` for each weight, that a spec starts from when it
 * names it under `weights`. `file` is a `.keras`, `.weights.h5` or `.h5` file of Keras; or, when `json` is a `model.json` of
 * TensorFlow.js, the files that its `weightsManifest` lists, one after the other. `name` is what messages call it.
 *
 * @throws WidthwiseError with the diagnostics of {@link importKeras} when the network cannot be imported, and
 * `import-weights` when the file cannot be read or is of another network.
 */
export async function importKerasWeights(
  json: string | object,
  file: Uint8Array,
  name = 'the weights',
): Promise<Uint8Array> {
  checkArgument('importKerasWeights', 'json', json, modelJson);
  checkArgument('importKerasWeights', 'file', file, bytes);
  const { imported, diagnostics } = importNetwork(json, {});
  if (imported === undefined) throw new WidthwiseError('the network cannot be imported', diagnostics);
  const { convertShards, convertWeights, holdsWeights } = await import('./weights/index.ts');
  const groups = holdsWeights(file)
    ? undefined
    : weightsManifest(typeof json === 'string' ? parseJson(json) : json);
  return groups === undefined
    ? convertWeights(imported, file, name)
    : convertShards(imported, groups, file, name);
}

/** `json.dump(model.to_json(), file)` writes the JSON as a text in JSON. */
function unwrapped(json: string): string {
  const source = json.replace(/^\uFEFF/, '');
  const value = /^\s*"/.test(source) ? parseJson(source) : undefined;
  return typeof value === 'string' ? value : source;
}

/** Without inputs that nothing reads, where what reads them is refused. */
function withoutConsequences(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const refused = diagnostics.some(
    ({ code, severity }) => severity === 'error' && code.startsWith('import-'),
  );
  return refused ? diagnostics.filter(({ code }) => code !== 'unused') : diagnostics;
}

function startingFrom(path: string): InitialWeights {
  return { from: path, prefix: '', skipMismatch: false };
}

function importNetwork(
  json: string | object,
  options: ImportOptions,
): ImportResult & { readonly imported?: Imported } {
  const path = options.path ?? 'model.json';
  const source = typeof json === 'string' ? unwrapped(json) : JSON.stringify(json, null, 1);
  const workspace = newWorkspace();
  const { sources, diagnostics, report } = workspace;
  sources.set(path, source);
  const tree = readJson(source, path, report);
  const read = tree && readFile(tree, report);
  if (read === undefined) return { text: undefined, diagnostics, sources };
  const file = { ...read, model: withMasksOfLayers(read.model) };
  const { root: translated, items } = translate(file, options.compile ?? true, report);
  const root = canonicalModel(translated, report);
  workspace.documents.set(path, { kind: 'Model', file: path, root, components: [], plugins: [] });
  const compiled = compileWorkspace(workspace, path, {});
  if (!compiled.ok)
    return { text: undefined, diagnostics: withoutConsequences(compiled.diagnostics), sources };
  const spec = tidy(compiled.spec, compiled.graph);
  const { weights } = options;
  const nested = nestedModel(
    weights === undefined ? spec : { ...spec, weights: [startingFrom(weights)] },
    items,
  );
  const text = writeYaml((options.fold ?? true) ? foldModel(nested) : nested);
  const owners = entriesIn(items).filter(({ head }) => head.key === 'type');
  const nameAt = new Map(owners.map((entry) => [entry.span.start, entry.name.text]));
  const imported: Imported = { model: file.model, nameAt, nodes: compiled.graph.nodes };
  return { text, diagnostics: compiled.diagnostics, sources, imported };
}
