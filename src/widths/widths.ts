import type { Reporter, Span } from '../diagnostics/diagnostic.ts';
import type { MergedSpec, WidthPatch } from '../overlay/index.ts';
import { SET_FILE } from '../spec/set-file.ts';
import type { ExtraTypes } from '../spec/extra-type.ts';
import type { MapNode, ScalarNode } from '../spec/tree.ts';
import { applyForm } from './apply-form.ts';
import { checkComponents, passOver, warnShadowed } from './contradictions.ts';
import { inReach } from './in-reach.ts';
import { outputProducers, producersOf } from './producers.ts';
import { proveWidthsOnly } from './prove-widths-only.ts';
import { setHere, widthOf, type Run } from './run.ts';
import { placesOf, widthSites, type Sites, type WidthSite } from './sites.ts';
import { baseIsAsSaid } from './stale.ts';
import { resolveTargets, type Producers } from './targets.ts';
import { withWidths } from './with-widths.ts';

/** A model with the names of the layers whose widths are final. */
export interface Widened {
  readonly root: MapNode;
  readonly final: ReadonlySet<string>;
}

/**
 * The model with every width of every overlay and `--set` in place. `root` and what `below` gives, the models below
 * each file of the stack, have their params resolved.
 */
export function applyWidths(
  merged: MergedSpec,
  root: MapNode,
  below: (count: number) => MapNode,
  extra: ExtraTypes,
  report: Reporter,
): Widened {
  if (merged.widths.length === 0) return { root, final: new Set() };
  const places = placesOf(merged);
  const sites = widthSites(root, places, extra);
  const bases = new Map<MapNode, Sites>([[root, sites]]);
  const base = (count: number): Sites => {
    const tree = below(count);
    const known = bases.get(tree) ?? widthSites(tree, places, extra);
    bases.set(tree, known);
    return known;
  };
  const producers = {
    ofOutputs: outputProducers(root, extra),
    of: (layer: string) => producersOf([layer], root, extra),
  };
  const run: Run = { merged, base, steps: new Map(), replaced: new Map(), report };
  for (const patches of byOrder(merged.widths)) applyFile(patches, sites, producers, run);
  const wide = withWidths(root, run.replaced, extra);
  proveWidthsOnly(root, wide, extra);
  return { root: wide, final: new Set(run.replaced.keys()) };
}

function byOrder(patches: readonly WidthPatch[]): readonly (readonly WidthPatch[])[] {
  const groups = new Map<number, WidthPatch[]>();
  for (const patch of patches) {
    const group = groups.get(patch.order);
    if (group === undefined) groups.set(patch.order, [patch]);
    else group.push(patch);
  }
  return [...groups.entries()].sort((a, b) => a[0] - b[0]).map(([, group]) => group);
}

function applyFile(patches: readonly WidthPatch[], sites: Sites, producers: Producers, run: Run): void {
  const [first] = patches;
  if (first === undefined) return;
  const { visible, gone } = inReach(patches, sites, first.order, run);
  const targets = resolveTargets(gone.rest, visible, producers, run.report);
  const outcomes = targets.map(({ patch, site }) => applyOne(patch, site, run));
  if (
    run.merged.changed.has(first.order) ||
    gone.any ||
    outcomes.length === 0 ||
    outcomes.some((o) => o !== 'same')
  )
    return;
  run.report({
    code: 'overlay-no-effect',
    message:
      first.file === SET_FILE
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
  if (site.set > patch.order) return passOver(patch, site, run);
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
  const steps = run.steps.get(site.name) ?? [];
  checkComponents(patch, site, applied.width, steps, run);
  warnShadowed(patch, site, applied.width, steps.at(-1), run);
  run.replaced.set(site.name, newScalar(applied.width, patch.valueSpan, current));
  steps.push({ patch, width: applied.width });
  run.steps.set(site.name, steps);
  return applied.width === width ? 'same' : 'changed';
}

function newScalar(width: number, span: Span, replaced: ScalarNode | undefined): ScalarNode {
  const node: ScalarNode = { kind: 'scalar', value: width, text: String(width), quoted: false, span };
  return replaced === undefined ? node : { ...node, replaced };
}
