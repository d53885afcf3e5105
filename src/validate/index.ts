import type { Reporter, Span } from '../diagnostics/diagnostic.ts';
import type { BrokenLayer, CheckedLayer, CheckedSpec } from '../spec/checked.ts';
import type { ModelDocument, OverlayDocument, PluginDocument, SpecDocument } from '../spec/document.ts';
import type { ExtraTypes } from '../spec/extra-type.ts';
import type { CompileSection, DataSection, FitSection } from '../spec/generated/sections.ts';
import { textAt } from '../spec/model-tree.ts';
import { toPlain, valueAt, withoutKey, type MapEntry, type MapNode } from '../spec/tree.ts';
import type { SectionName } from '../spec/vocabulary.ts';
import { didYouMean } from '../util/suggest.ts';
import { checkSection, type SchemaProblem } from './check-schema.ts';
import { withDefaults } from './defaults.ts';
import { readReferences } from './layer-place.ts';
import { checkInput, checkLayers } from './layers.ts';
import { checkInitialWeights } from './initial-weights.ts';
import { keyElsewhere } from './elsewhere.ts';
import { reportProblems } from './report-problems.ts';
import { checkSectionDeeply } from './sections.ts';

export { noOuterName } from './layers.ts';
export { checkSection } from './check-schema.ts';
export { reportProblems } from './report-problems.ts';

/**
 * A resolved model against the JSON Schemas: typed, complete with Keras's defaults. Every error is reported; an
 * entry that has one becomes a BrokenLayer, so that the stages after this can still check the others.
 */
export function validate(model: ModelDocument, extra: ExtraTypes, report: Reporter): CheckedSpec {
  const { root, file } = model;
  checkTop(root, 'model', report);
  checkParams(root, 'params', report);
  checkScales(root, report);
  const layers = checkLayers(root, extra, report);
  const weights = checkInitialWeights(
    root,
    layers.map(({ name }) => name),
    report,
  );
  return {
    name: textAt(root, 'name') ?? '',
    file,
    inputs: checkInputs(root, report),
    layers,
    outputs: readReferences(valueAt(root, 'outputs')),
    ...(weights !== undefined && { weights }),
    ...sections(root, report),
    spans: sectionSpans(root),
  };
}

const overlaySections = {
  WidthOverlay: 'widthOverlay',
  Overlay: 'overlay',
  Component: 'component',
} as const satisfies Record<OverlayDocument['kind'], SectionName>;

const titles = {
  model: 'a Model',
  widthOverlay: 'a WidthOverlay',
  overlay: 'an Overlay',
  component: 'a Component',
  plugin: 'a Plugin',
} as const;

/** What an overlay says about itself; what it says about the model is checked when it is merged. */
export function validateOverlay(document: SpecDocument, report: Reporter): void {
  if (document.kind !== 'Model') checkTop(document.root, overlaySections[document.kind], report);
}

/** Whether a plugin is what its schemas say. */
export function checkPlugin({ root }: PluginDocument, report: Reporter): boolean {
  let sound = true;
  const relay: Reporter = (r) => {
    sound = false;
    report(r);
  };
  checkTop(root, 'plugin', relay);
  for (const { key, value } of rowsAt(root, 'layers')) {
    reportProblems(checkSection('pluginLayer', toPlain(value)), value, `the layer type ${key}`, relay);
    if (value.kind !== 'map') continue;
    for (const weight of rowsAt(value, 'weights')) {
      const problems = checkSection('pluginWeight', toPlain(weight.value));
      reportProblems(problems, weight.value, `the weight ${weight.key}`, relay);
    }
  }
  return sound;
}

function rowsAt(map: MapNode, key: string): readonly MapEntry[] {
  const node = valueAt(map, key);
  return node?.kind === 'map' ? [...node.entries.values()] : [];
}

/** Sections with schemas of their own are checked by themselves; here only that they are there. */
const checkedElsewhere = new Set([
  'weights',
  'inputs',
  'params',
  'blocks',
  'layers',
  'compile',
  'data',
  'fit',
  'widths',
  'scales',
]);

function checkTop(root: MapNode, section: keyof typeof titles, report: Reporter): void {
  const plain = toPlain(root);
  const problems = checkSection(section, plain).filter(
    ({ path }) => path.length < 2 || !checkedElsewhere.has(String(path[0])),
  );
  reportProblems(problems, root, titles[section], report, { elsewhere: keyElsewhere });
}

/** Their declarations; their values were held to these when they were evaluated. */
export function checkParams(owner: MapNode, path: string, report: Reporter): void {
  const params = valueAt(owner, 'params');
  if (params?.kind !== 'map') return;
  for (const { key, value } of params.entries.values()) {
    const problems = checkSection('param', toPlain(value)).map((problem) => named(problem, `${path}.${key}`));
    reportProblems(problems, value, `the param ${key}`, report);
  }
}

function checkScales(root: MapNode, report: Reporter): void {
  const scales = valueAt(root, 'scales');
  if (scales?.kind !== 'map') return;
  const params = valueAt(root, 'params');
  const known = params?.kind === 'map' ? [...params.entries.keys()] : [];
  for (const { key, value } of scales.entries.values()) {
    reportProblems(checkSection('scale', toPlain(value)), value, `the scale ${key}`, report);
    const given = value.kind === 'map' ? valueAt(value, 'params') : undefined;
    if (given?.kind === 'map') checkKnown(given, known, report);
  }
}

function checkKnown(given: MapNode, known: readonly string[], report: Reporter): void {
  for (const { key, keySpan } of given.entries.values()) {
    if (known.includes(key)) continue;
    const suggestion = didYouMean(key, known) ?? 'declare it under "params" of the model';
    report({ code: 'unknown-param', message: `there is no param "${key}"`, span: keySpan, suggestion });
  }
}

/** `default` is the value of the param itself, however it was written. */
function named(problem: SchemaProblem, param: string): SchemaProblem {
  const { path, message } = problem;
  if (path.length === 0) return problem;
  const inside = path[0] === 'default' ? message.slice('default'.length) : `.${message}`;
  return { ...problem, message: `${param}${inside}` };
}

function checkInputs(root: MapNode, report: Reporter): readonly (CheckedLayer | BrokenLayer)[] {
  const inputs = valueAt(root, 'inputs');
  return inputs?.kind === 'map' ? [...inputs.entries.values()].map((entry) => checkInput(entry, report)) : [];
}

interface Sections {
  readonly compile?: CompileSection;
  readonly data?: DataSection;
  readonly fit?: FitSection;
}

function sections(root: MapNode, report: Reporter): Sections {
  const found: Record<string, unknown> = {};
  for (const section of ['compile', 'data', 'fit'] as const) {
    const node = valueAt(root, section);
    if (node === undefined) continue;
    if (checkSectionDeeply(section, node, report)) found[section] = withDefaults(section, toPlain(node));
  }
  return found;
}

function sectionSpans(root: MapNode): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>();
  const pending: { readonly path: string; readonly map: MapNode }[] = [
    { path: '', map: withoutKey(root, 'layers') },
  ];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const { key, keySpan, value } of next.map.entries.values()) {
      const path = next.path === '' ? key : `${next.path}.${key}`;
      spans.set(path, value.kind === 'map' ? keySpan : value.span);
      spans.set(`${path}:`, keySpan);
      if (value.kind === 'map') pending.push({ path, map: value });
    }
  }
  return spans;
}
