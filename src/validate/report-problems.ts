import { insteadOfArgument, insteadOfValue } from '../spec/absent-arguments.ts';
import type { Note, Report, Reporter, Span } from '../diagnostics/diagnostic.ts';
import { paramsBehind } from '../spec/params-behind.ts';
import { isBroken, nodeAt, showValue, type MapNode, type ScalarNode, type TreeNode } from '../spec/tree.ts';
import { orList } from '../util/or-list.ts';
import { closest, didYouMean } from '../util/suggest.ts';
import type { SchemaProblem } from './check-schema.ts';

interface Context {
  /** Where to point when something is missing from the node itself, if not at the node. */
  readonly whole?: TreeNode;
  /** Where a key that is unknown here would have its place, as a suggestion. */
  readonly elsewhere?: (key: string) => string | undefined;
}

/**
 * Schema problems as diagnostics: at their place in the source, with what was probably meant.
 * True when there are none.
 */
export function reportProblems(
  problems: readonly SchemaProblem[],
  node: TreeNode,
  owner: string,
  report: Reporter,
  context: Context = {},
): boolean {
  const said = new Set<string>();
  for (const problem of withoutMisspelled(problems)) {
    const at = nodeAt(node, problem.path);
    // A fraction below 1 is both no integer and too small; once is enough.
    const text = `${problem.path.join('.')} ${problem.message}`;
    if (said.has(text) || (!aboutKeys(problem) && isBroken(at))) continue;
    said.add(text);
    report(toReport(problem, node, owner, context));
  }
  return problems.length === 0;
}

function aboutKeys({ kind }: SchemaProblem): boolean {
  return kind === 'unknown-key' || kind === 'missing-key';
}

/** A required key that is there, misspelled, is not missing as well. */
function withoutMisspelled(problems: readonly SchemaProblem[]): readonly SchemaProblem[] {
  const meant = problems.flatMap(({ kind, path, key = '', allowed = [] }) =>
    kind === 'unknown-key' ? closest(key, allowed).map((name) => [...path, name].join('.')) : [],
  );
  return problems.filter(
    ({ kind, path, key = '' }) => kind !== 'missing-key' || !meant.includes([...path, key].join('.')),
  );
}

function toReport(problem: SchemaProblem, root: TreeNode, owner: string, context: Context): Report {
  const { path, kind, message, key, allowed = [] } = problem;
  const at = nodeAt(root, path);
  switch (kind) {
    case 'unknown-key':
      return {
        code: kind,
        message: `${ownerOf(path, owner)} has no "${key ?? ''}"`,
        span: keySpan(at, key) ?? at.span,
        suggestion:
          insteadOfArgument(key ?? '') ?? suggestKey(key ?? '', allowed, path.length === 0 ? context : {}),
      };
    case 'missing-key':
      return {
        code: kind,
        message: `${ownerOf(path, owner)} needs "${key ?? ''}"`,
        span: headSpan(at === root ? (context.whole ?? at) : at),
        suggestion: describeMissing(message, key ?? ''),
      };
    case 'not-allowed':
      return {
        code: kind,
        message,
        span: at.span,
        notes: earlierOf(at),
        suggestion: insteadOfValue(String(path.at(-1)), textOf(at)) ?? suggestValue(at, allowed),
      };
    case 'bad-format':
      return { code: kind, message, span: keySpan(at, key) ?? at.span, notes: earlierOf(at) };
    case 'wrong-type':
    case 'out-of-range':
      return {
        code: kind,
        message,
        span: at.span,
        notes: earlierOf(at),
        suggestion: asNumber(at, message) ?? otherForm(at, path) ?? otherScalar(at, message),
      };
  }
}

/** What the schemas say a missing key is: `filters: an integer of at least 1`. */
function describeMissing(message: string, key: string): string | undefined {
  const [, expected] = message.split(`needs ${key}, `);
  return expected === undefined ? undefined : `add ${examples.get(key) ?? `${key}: ${expected}`}`;
}

/** What a newcomer can copy. */
const examples: ReadonlyMap<string, string> = new Map([
  ['inputs', 'inputs: {x: {shape: [10]}}, the shape of one example'],
  ['layers', 'layers: [{name: hidden, type: Dense, units: 64}], one below the other'],
  ['widths', 'widths: {conv: 32 -> 64}, layers with their new widths'],
]);

/** Layers given by their names, and widths in a list. */
function otherForm(node: TreeNode, path: SchemaProblem['path']): string | undefined {
  const key = path.at(-1);
  if (key === 'layers' && node.kind === 'map') {
    const name = node.entries.keys().next().value ?? 'hidden';
    return `each layer is an entry that says its name: - {name: ${name}, …}`;
  }
  return key === 'widths' && node.kind === 'list' ? 'a map, without dashes: {conv: 32 -> 64}' : undefined;
}

/** Words of YAML 1.1, and one number where several are due. */
function otherScalar(node: TreeNode, message: string): string | undefined {
  if (node.kind !== 'scalar' || node.text === '') return undefined;
  if (/ must be true or false, not /.test(message)) {
    if (/^(yes|on|y|true)$/i.test(node.text)) return 'write true';
    return /^(no|off|n|false)$/i.test(node.text) ? 'write false' : undefined;
  }
  return / must be a list of /.test(message) ? `write [${node.text}]` : undefined;
}

/** `units: "64"` and `units: 1_000` are text. */
function asNumber(node: TreeNode, message: string): string | undefined {
  if (node.kind !== 'scalar' || message.includes('must be text')) return undefined;
  if (node.quoted) return /^-?\d+(\.\d+)?$/.test(node.text) ? 'write the number without quotes' : undefined;
  const grouped = /^-?\d+(_\d+)+$/.test(node.text) && !message.includes('must be the name');
  return grouped ? `write ${node.text.replaceAll('_', '')}` : undefined;
}

/** Keys of Kustomize, and of another kind of overlay, by what says it here. */
const otherKeys: ReadonlyMap<string, string> = new Map([
  ['resources', 'name the file that it changes: base: ./model.yaml'],
  ['bases', 'name the file that it changes: base: ./model.yaml'],
  ['patches', 'changes stand under "layers", by the names of layers, and under the other keys of a Model'],
  [
    'patchesStrategicMerge',
    'changes stand under "layers", by the names of layers, and under the other keys of a Model',
  ],
]);
const overlayKeys = [
  'layers',
  'params',
  'inputs',
  'outputs',
  'blocks',
  'compile',
  'data',
  'fit',
  'components',
  'scale',
];
const anyChange = 'a WidthOverlay changes widths only; for anything else write kind: Overlay';

function suggestKey(key: string, allowed: readonly string[], { elsewhere }: Context): string | undefined {
  // Only a WidthOverlay has widths and no layers.
  const widthsOnly = allowed.includes('widths') && allowed.includes('base') && !allowed.includes('layers');
  if (widthsOnly && overlayKeys.includes(key)) return anyChange;
  const other = allowed.includes('base') ? otherKeys.get(key) : undefined;
  return other ?? didYouMean(key, allowed) ?? elsewhere?.(key) ?? knownKeys(allowed);
}

function ownerOf(path: readonly (string | number)[], owner: string): string {
  return path.length === 0 ? owner : path.join('.');
}

function knownKeys(allowed: readonly string[]): string | undefined {
  if (allowed.length === 0) return undefined;
  return allowed.length > 12 ? undefined : `its keys are ${allowed.join(', ')}`;
}

function suggestValue(node: TreeNode, allowed: readonly string[]): string | undefined {
  const close = didYouMean(textOf(node), allowed);
  if (close !== undefined || allowed.length === 0) return close;
  return allowed.length > 12 ? `one of ${allowed.join(', ')}` : `it can be ${orList(allowed)}`;
}

function textOf(node: TreeNode): string {
  return node.kind === 'scalar' ? node.text : '';
}

function keySpan(node: TreeNode, key: string | undefined): Span | undefined {
  return node.kind === 'map' && key !== undefined ? node.entries.get(key)?.keySpan : undefined;
}

/** For what is missing, point at the entry's name or first key, not at all of it. */
function headSpan(node: TreeNode): Span {
  if (node.kind !== 'map') return node.span;
  return nameOf(node)?.span ?? [...node.entries.values()][0]?.keySpan ?? node.span;
}

function nameOf(map: MapNode): TreeNode | undefined {
  return (map.entries.get('name') ?? map.entries.get('type'))?.value;
}

/** Where a value came from, if an overlay or a param decided it. */
export function historyOf(node: TreeNode): readonly Note[] {
  if (node.kind !== 'scalar') return [];
  const notes: Note[] = [];
  for (const { param, text, span } of paramsBehind(node.from))
    notes.push({ message: `the param ${param} is ${text}, set here`, span });
  if (node.replaced !== undefined) notes.push(...replacedNotes(node, node.replaced));
  return notes;
}

/** {@link historyOf} a value at whose place something is said already. */
function earlierOf(node: TreeNode): readonly Note[] {
  return historyOf(node).filter(
    ({ span }) => span?.file !== node.span.file || span.start !== node.span.start,
  );
}

function replacedNotes(node: ScalarNode, replaced: TreeNode): readonly Note[] {
  return [
    { message: `it was set to ${node.text} here`, span: node.span },
    {
      message: `in place of ${replaced.kind === 'scalar' ? replaced.text : showValue(replaced)}`,
      span: replaced.span,
    },
  ];
}
