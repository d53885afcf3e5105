import {
  checkArgument,
  checkOptions,
  flag,
  text,
  texts,
  textsByPath,
  type Kinds,
} from './diagnostics/arguments/index.ts';
import { checkDataSection } from './data/check-section.ts';
import { portsOf } from './data/ports.ts';
import type { Diagnostic, Reporter } from './diagnostics/diagnostic.ts';
import { flatten, type FlatSpec } from './flatten.ts';
import { declaredOf, infer, type Surroundings } from './infer/index.ts';
import { lower } from './lower/index.ts';
import { checkObjective } from './objective/index.ts';
import { SCALE_FILE, setSource } from './overlay/index.ts';
import { SET_FILE } from './spec/set-file.ts';
import type { CheckedSpec } from './spec/checked.ts';
import type { ExtraTypes } from './spec/extra-type.ts';
import type { ShapedGraph } from './spec/graph.ts';
import type { CompiledSpec, ResolvedModel, Spec } from './spec/spec.ts';
import { checkTies } from './ties/index.ts';
import type { MapNode } from './spec/tree.ts';
import { readPlugins, misplacedPlugins } from './plugins/index.ts';
import { directoryOf, normalize } from './util/paths.ts';
import { validate, validateOverlay } from './validate/index.ts';
import { addFile, newWorkspace, type Workspace } from './workspace.ts';

export interface CompileOptions {
  /** Path of the source, for messages and for paths relative to it. Default `model.yaml`. */
  readonly path?: string;
  /** Texts of other files (bases, overlays), by path as seen from the current directory. */
  readonly files?: Readonly<Record<string, string>>;
  /** Paths of further overlays, in the order in which they apply; their texts are in `files`. */
  readonly overlays?: readonly string[];
  /** Changes such as `conv.filters=64`, applied last. */
  readonly set?: readonly string[];
  /** The scale, out of the model's `scales`, in which to build it. */
  readonly scale?: string | undefined;
  /** Lets every layer follow to which a changed one is tied, and warns of it, instead of refusing. Default false. */
  readonly fixTies?: boolean | undefined;
}

const compileOptions: Kinds<CompileOptions> = {
  path: text,
  files: textsByPath,
  overlays: texts,
  set: texts,
  scale: text,
  fixTies: flag,
};

/**
 * Compiles the text of a Model or an overlay into a checked, shaped graph.
 *
 * Pure and synchronous: reads no file and loads no TensorFlow.js. Errors in the spec are values in `diagnostics`,
 * all of them at once; nothing is thrown.
 *
 * @throws WidthwiseError `bad-argument` when it is called with something else.
 *
 * @example compileSpec(text, { set: ['hidden.units=128'] }).graph?.nodes
 */
export function compileSpec(source: string, options: CompileOptions = {}): CompiledSpec {
  checkArgument('compileSpec', 'source', source, text);
  checkOptions('compileSpec', options, compileOptions);
  const path = normalize(options.path ?? 'model.yaml');
  const overlays = (options.overlays ?? []).map(normalize);
  const contents = new Map(
    Object.entries(options.files ?? {}).map(([file, content]) => [normalize(file), content]),
  );
  contents.set(path, source);
  const workspace = newWorkspace();
  const pending = [path, ...overlays];
  for (let file = pending.shift(); file !== undefined; file = pending.shift()) {
    const content = contents.get(file);
    if (content !== undefined && !workspace.sources.has(file))
      pending.push(...addFile(workspace, file, content).map((named) => named.path));
  }
  return compileWorkspace(workspace, path, { ...options, overlays });
}

/**
 * The stages, one call each; every later stage sees only what the one before it has settled.
 *
 * ```text
 *  documents ─1─▶ flat model ─2─▶ typed ─3─▶ graph ─4─▶ tied graph ─5─▶ shaped graph
 * ```
 */
export function compileWorkspace(
  workspace: Workspace,
  path: string,
  { overlays = [], set = [], scale, fixTies = false }: Omit<CompileOptions, 'path' | 'files'>,
): CompiledSpec {
  const { documents, plugins, report, sources } = workspace;
  if (set.length > 0) sources.set(SET_FILE, setSource(set));
  if (scale !== undefined) sources.set(SCALE_FILE, scale);
  for (const document of documents.values()) if (document !== undefined) validateOverlay(document, report);
  const extra = readPlugins({ plugins, documents }, report);
  for (const file of misplacedPlugins({ plugins, documents }, [path, ...overlays], report))
    documents.set(file, undefined);
  const entry = documents.get(path);
  if (entry === undefined) return failed(workspace, undefined);
  // 1. Overlays, params, blocks, widths: one model whose every value is literal, and every entry a layer.
  const flat = flatten({ entry, overlays, set, scale, documents, extra }, report);
  if (flat === undefined) return failed(workspace, undefined);
  const resolved = toResolved(flat, extra);
  // 2. The JSON Schemas: every layer typed, every default written out.
  const checked = validate(flat.model, extra, report);
  // 3. Names become edges, in topological order.
  const graph = lower(checked, flat.deleted, report);
  if (graph === undefined) return failed(workspace, resolved);
  // 4. Widths that belong together are equal, or made so.
  const tied = checkTies(graph, flat.model.root, { fix: fixTies || flat.fixTies, extra }, report);
  if (tied.fixed !== undefined) return finishFixed(workspace, flat, tied.fixed, extra);
  // 5. Shapes, weights and costs.
  const shaped = infer(tied.graph, surroundings(checked), report);
  return finish(workspace, resolved, checked, shaped);
}

/** The stages once more for a model whose tied widths have changed; what they said of the rest, they have said. */
function finishFixed(workspace: Workspace, flat: FlatSpec, root: MapNode, extra: ExtraTypes): CompiledSpec {
  const { report } = workspace;
  const silent: Reporter = () => undefined;
  const model = { ...flat.model, root };
  const resolved = toResolved({ ...flat, model }, extra);
  const checked = validate(model, extra, silent);
  const graph = lower(checked, flat.deleted, silent);
  if (graph === undefined) return failed(workspace, resolved);
  const tied = checkTies(graph, root, { fix: false, extra }, report);
  const shaped = infer(tied.graph, surroundings(checked), report);
  return finish(workspace, resolved, checked, shaped);
}

function surroundings(checked: CheckedSpec): Surroundings {
  return { outputsSpan: checked.spans.get('outputs'), declared: declaredOf(checked) };
}

/** With a sound network at hand: whether `compile` and `data` fit its inputs and outputs. */
function checkSections(spec: Spec, graph: ShapedGraph, report: Reporter): void {
  for (const problem of checkObjective(spec, graph)) report(problem);
  if (spec.data === undefined) return;
  for (const problem of checkDataSection(spec.data, portsOf(spec, graph))) report(problem);
}

function hasErrors({ diagnostics }: Workspace): boolean {
  return diagnostics.some((d) => d.severity === 'error');
}

function failed(workspace: Workspace, resolved: ResolvedModel | undefined): CompiledSpec {
  const { sources } = workspace;
  return {
    ok: false,
    spec: undefined,
    graph: undefined,
    resolved,
    diagnostics: inOrder(workspace),
    sources,
  };
}

/** As one reads the files: one after the other, from the top. Stages find errors in another order. */
function inOrder({ diagnostics: all, sources }: Workspace): readonly Diagnostic[] {
  // That a file with errors changes nothing may well be because of them.
  const faulty = new Set(
    all.flatMap(({ severity, span }) => (severity === 'error' ? (span?.file ?? []) : [])),
  );
  const diagnostics = all.filter(
    ({ code, span }) => code !== 'overlay-no-effect' || !faulty.has(span?.file ?? ''),
  );
  const files = [...sources.keys()];
  const file = (d: Diagnostic): number => (d.span === undefined ? -1 : files.indexOf(d.span.file));
  return [...diagnostics].sort((a, b) => file(a) - file(b) || (a.span?.start ?? 0) - (b.span?.start ?? 0));
}

function finish(
  workspace: Workspace,
  resolved: ResolvedModel,
  checked: CheckedSpec,
  graph: ShapedGraph,
): CompiledSpec {
  if (hasErrors(workspace)) return failed(workspace, resolved);
  const spec = toSpec(checked, graph, [...workspace.plugins.keys()]);
  checkSections(spec, graph, workspace.report);
  if (hasErrors(workspace)) return failed(workspace, resolved);
  return { ok: true, spec, graph, resolved, diagnostics: inOrder(workspace), sources: workspace.sources };
}

function toResolved({ model, files }: FlatSpec, extra: ExtraTypes): ResolvedModel {
  const overlays = files.map(({ document }) => [document.file, document.kind] as const);
  return { root: model.root, kinds: new Map([[model.file, 'Model'], ...overlays]), extra };
}

function toSpec(checked: CheckedSpec, graph: ShapedGraph, plugins: readonly string[]): Spec {
  const { name, file, weights, compile, data, fit, spans } = checked;
  const nodes = new Map(graph.nodes.map((node) => [node.name, node]));
  const order = [...checked.inputs, ...checked.layers];
  return {
    name,
    directory: directoryOf(file),
    plugins,
    layers: order.flatMap((layer) => nodes.get(layer.name) ?? []),
    outputs: graph.outputs,
    ...(weights !== undefined && { weights }),
    ...(compile && { compile }),
    ...(data && { data }),
    ...(fit && { fit }),
    spans,
  };
}
