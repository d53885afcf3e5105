import { textAt } from '../spec/model-tree.ts';
import { inputNames, parseReference, referenceKeys, referenceText } from '../spec/references.ts';
import {
  scalar,
  valueAt,
  withEntry,
  type DeclaredInput,
  type MapNode,
  type ScalarNode,
  type TreeNode,
} from '../spec/tree.ts';
import { closest, didYouMean } from '../util/suggest.ts';
import { mapReferences, type Changed } from './references.ts';
import type { Flat, Run } from './run.ts';

interface Resolution {
  readonly items: readonly TreeNode[];
  readonly outputs: TreeNode | undefined;
  /** The layer, or output of one, that a name of an instance stands for; undefined for other names. */
  readonly layerOf: (name: string) => string | undefined;
}

/** Every reference to an instance, or to the input of one, as a reference to the layer behind it. */
export function resolveReferences(root: MapNode, run: Run): Resolution {
  const names = new Set(inputNames(root));
  for (const { entry } of run.layers) {
    const name = entry.kind === 'map' ? textAt(entry, 'name') : undefined;
    if (name !== undefined) names.add(name);
  }
  reportCollisions(names, run);
  const outputs = valueAt(root, 'outputs');
  return {
    items: run.layers.map((flat) => resolved(flat, names, run)),
    outputs:
      outputs && mapReferences(outputs, (node) => follow(node, { prefix: '', within: '' }, names, run)),
    layerOf: (name) => layerBehind(name, names, run),
  };
}

function layerBehind(name: string, names: ReadonlySet<string>, run: Run): string | undefined {
  if (names.has(name) || !run.aliases.has(parseReference(name).layer)) return undefined;
  const silent: Run = { ...run, report: () => undefined };
  const span = { file: '', start: 0, end: 0 };
  return follow(scalar(name, span), { prefix: '', within: '' }, names, silent)?.text;
}

/** Where a layer with references stands. */
type Place = Pick<Flat, 'prefix' | 'within'>;

function resolved({ entry, ...place }: Flat, names: ReadonlySet<string>, run: Run): TreeNode {
  if (entry.kind !== 'map') return entry;
  let result = withCallee(entry, names, run);
  for (const key of referenceKeys) {
    const row = result.entries.get(key);
    if (row === undefined) continue;
    const value = mapReferences(row.value, (node) => follow(node, place, names, run));
    if (value !== row.value) result = withEntry(result, { ...row, value });
  }
  return result;
}

/** A call of a layer that has another name outside its block. */
function withCallee(entry: MapNode, names: ReadonlySet<string>, { aliases }: Run): MapNode {
  const row = entry.entries.get('call');
  if (row?.value.kind !== 'scalar' || names.has(row.value.text)) return entry;
  const alias = aliases.get(row.value.text);
  if (alias === undefined || !('same' in alias)) return entry;
  return withEntry(entry, { ...row, value: { ...row.value, value: alias.same, text: alias.same } });
}

function follow(node: ScalarNode, place: Place, names: ReadonlySet<string>, run: Run): Changed | undefined {
  let ref = parseReference(node.text);
  const through: DeclaredInput[] = [];
  for (let steps = 0; steps <= run.aliases.size; steps++) {
    const alias = names.has(ref.layer) ? undefined : run.aliases.get(ref.layer);
    if (alias === undefined) {
      const told = names.has(ref.layer) || (place.within === '' && !isInstanceMeant(ref.layer, names, run));
      if (told) return { text: referenceText(ref), through };
      return reportUnknown(node, ref.layer, place, names, run);
    }
    if ('same' in alias) ref = { ...ref, layer: alias.same };
    else {
      const next = alias.outputs[ref.output];
      if (next === undefined) return reportOutput(node, ref.layer, alias.outputs.length, run);
      if (alias.declared !== undefined) through.push(alias.declared);
      ref = parseReference(next);
    }
  }
  return reportCircle(node, run);
}

/** Of what is unknown outside of blocks, lowering tells; but it knows layers only, not what instances are called. */
function isInstanceMeant(name: string, names: ReadonlySet<string>, { aliases }: Run): boolean {
  return closest(name, [...names, ...aliases.keys()]).some((near) => !names.has(near));
}

function reportUnknown(
  node: ScalarNode,
  full: string,
  { prefix, within }: Place,
  names: ReadonlySet<string>,
  run: Run,
): undefined {
  const local = [...names, ...run.aliases.keys()]
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length));
  const text = full.startsWith(prefix) ? full.slice(prefix.length) : full;
  run.report({
    code: 'unknown-reference',
    message: `no layer and no input${within === '' ? '' : ` of ${within}`} is named "${text}"`,
    span: node.span,
    suggestion: didYouMean(text, local) ?? 'inside a block, names are those of its inputs and layers',
  });
  return undefined;
}

function reportOutput(node: ScalarNode, name: string, count: number, { report }: Run): undefined {
  report({
    code: 'unknown-reference',
    message: `${name} has ${count === 1 ? 'one output' : `${count} outputs`}; there is no "${node.text}"`,
    span: node.span,
    suggestion: count === 1 ? `write ${name}` : 'outputs count from 0',
  });
  return undefined;
}

function reportCircle(node: ScalarNode, { report }: Run): undefined {
  report({
    code: 'cycle',
    message: `"${node.text}" leads back to itself through blocks that only pass their input on`,
    span: node.span,
  });
  return undefined;
}

/** An authored name with dots may not be that of an instance. */
function reportCollisions(names: ReadonlySet<string>, { aliases, layers, report }: Run): void {
  if (![...aliases.keys()].some((name) => names.has(name))) return;
  for (const { entry } of layers) {
    const name = entry.kind === 'map' ? valueAt(entry, 'name') : undefined;
    if (name?.kind !== 'scalar' || !aliases.has(name.text)) continue;
    const message = `"${name.text}" is also the name of an instance, or of its input`;
    report({ code: 'duplicate-name', message, span: name.span });
  }
}
