import type { Reporter, Span } from '../diagnostics/diagnostic.ts';
import { widthArgument } from '../layers/index.ts';
import type { MergedSpec, WidthPatch } from '../overlay/index.ts';
import { layerEntries, textAt, withLayers } from '../spec/model-tree.ts';
import { valueAt, withEntry, type MapNode, type ScalarNode } from '../spec/tree.ts';
import { lazy } from '../util/lazy.ts';
import { applyForm } from './apply-form.ts';
import { outputProducers } from './producers.ts';
import { resolveTargets, type WidthSite } from './targets.ts';

/** A width as it went through the stack: what `32 -> 64` looks back at. */
interface Step {
  readonly order: number;
  readonly width: number;
}

interface Run {
  /** The widths before `--set`. */
  readonly base: () => ReadonlyMap<string, WidthSite>;
  readonly steps: Map<string, Step[]>;
  readonly replaced: Map<string, ScalarNode>;
  readonly report: Reporter;
}

/** The model with every width of every overlay and `--set` in place. `root` and `unset` have their params resolved. */
export function applyWidths(
  merged: MergedSpec,
  root: MapNode,
  unset: () => MapNode,
  report: Reporter,
): MapNode {
  if (merged.widths.length === 0) return root;
  const sites = widthSites(root);
  const producers = outputProducers(root);
  const run: Run = { base: lazy(() => widthSites(unset())), steps: new Map(), replaced: new Map(), report };
  for (const patches of byOrder(merged.widths)) applyFile(patches, sites, producers, run);
  return withLayers(root, (items) =>
    items.map((item) => (item.kind === 'map' ? replaceWidth(item, run.replaced) : item)),
  );
}

function widthSites(root: MapNode): ReadonlyMap<string, WidthSite> {
  const sites = new Map<string, WidthSite>();
  for (const { entry } of layerEntries(root)) {
    const name = textAt(entry, 'name');
    if (name === undefined) continue;
    const type = textAt(entry, 'type') ?? '';
    const argument = widthArgument(type);
    sites.set(name, {
      name,
      type,
      argument,
      node: argument === undefined ? undefined : scalarOf(entry, argument),
    });
  }
  return sites;
}

function scalarOf(entry: MapNode, key: string): ScalarNode | undefined {
  const node = valueAt(entry, key);
  return node?.kind === 'scalar' ? node : undefined;
}

function byOrder(patches: readonly WidthPatch[]): readonly (readonly WidthPatch[])[] {
  const groups = new Map<number, WidthPatch[]>();
  for (const patch of patches) groups.set(patch.order, [...(groups.get(patch.order) ?? []), patch]);
  return [...groups.entries()].sort((a, b) => a[0] - b[0]).map(([, group]) => group);
}

function applyFile(
  patches: readonly WidthPatch[],
  sites: ReadonlyMap<string, WidthSite>,
  producers: ReadonlySet<string>,
  run: Run,
): void {
  const targets = resolveTargets(patches, sites, producers, run.report);
  const outcomes = targets.map(({ patch, site }) => applyOne(patch, site, run));
  const [first] = patches;
  if (first === undefined || outcomes.length === 0 || outcomes.some((o) => o !== 'same')) return;
  run.report({
    code: 'overlay-no-effect',
    message:
      first.file === '--set'
        ? 'this changes nothing'
        : 'this overlay changes nothing: every width is already so',
    span: first.valueSpan,
  });
}

function applyOne(patch: WidthPatch, site: WidthSite, run: Run): 'same' | 'changed' | 'refused' {
  const current = run.replaced.get(site.name) ?? site.node;
  const width = widthOf(current);
  // A missing or malformed width is reported where it stands; a change of it has nothing to go by.
  if (width === undefined && patch.form.kind !== 'absolute') return 'refused';
  if (patch.form.kind === 'change' && !baseIsAsSaid(patch, site, patch.form.from, run)) return 'refused';
  const applied = applyForm(patch.form, width ?? 0);
  if ('problem' in applied) {
    const { problem: message, suggestion } = applied;
    run.report({
      code: 'bad-width',
      message,
      span: patch.valueSpan,
      suggestion,
      notes: setHere(current, site),
    });
    return 'refused';
  }
  run.replaced.set(site.name, newScalar(applied.width, patch.valueSpan, current));
  run.steps.set(site.name, [
    ...(run.steps.get(site.name) ?? []),
    { order: patch.order, width: applied.width },
  ]);
  return applied.width === width ? 'same' : 'changed';
}

function newScalar(width: number, span: Span, replaced: ScalarNode | undefined): ScalarNode {
  const node: ScalarNode = { kind: 'scalar', value: width, text: String(width), quoted: false, span };
  return replaced === undefined ? node : { ...node, replaced };
}

function widthOf(node: ScalarNode | undefined): number | undefined {
  return typeof node?.value === 'number' && Number.isSafeInteger(node.value) ? node.value : undefined;
}

function setHere(node: ScalarNode | undefined, site: WidthSite): { message: string; span: Span }[] {
  return node === undefined
    ? []
    : [{ message: `${site.name}.${site.argument} is set here`, span: node.span }];
}

/** The left side of `32 -> 64` against the overlay's own base, before `--overlay` and `--set`. */
function baseIsAsSaid(patch: WidthPatch, site: WidthSite, said: number, run: Run): boolean {
  const below = (run.steps.get(site.name) ?? []).filter((step) => step.order < patch.baseCount).at(-1);
  const base = run.base().get(site.name)?.node;
  const width = below?.width ?? widthOf(base);
  if (width === said) return true;
  if (width === undefined) return false;
  run.report({
    code: 'stale-width',
    message: `${site.name} is ${width} in the base, not ${said}`,
    span: patch.valueSpan,
    notes: setHere(below === undefined ? base : run.replaced.get(site.name), site),
    suggestion:
      patch.form.kind !== 'change'
        ? undefined
        : width === patch.form.to
          ? `the base is ${width} already: remove this width`
          : `if ${patch.form.to} is still right, write ${width} -> ${patch.form.to}`,
  });
  return false;
}

function replaceWidth(entry: MapNode, replaced: ReadonlyMap<string, ScalarNode>): MapNode {
  const node = replaced.get(textAt(entry, 'name') ?? '');
  const key = widthArgument(textAt(entry, 'type') ?? '');
  if (node === undefined || key === undefined) return entry;
  const keySpan = entry.entries.get(key)?.keySpan ?? node.span;
  return withEntry(entry, { key, keySpan, value: node });
}
