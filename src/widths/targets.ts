import type { Reporter } from '../diagnostics/diagnostic.ts';
import type { WidthPatch } from '../overlay/index.ts';
import { splitLayerPath } from '../spec/model-tree.ts';
import { isGlob } from '../util/glob.ts';
import { NameIndex } from '../util/name-index.ts';
import { suggester } from '../util/suggest.ts';
import type { Sites, WidthSite } from './sites.ts';

export interface Target {
  readonly patch: WidthPatch;
  readonly site: WidthSite;
}

/** The layers that set widths of others: of the model's outputs, and of what any layer gives. */
export interface Producers {
  readonly ofOutputs: ReadonlySet<string>;
  readonly of: (layer: string) => ReadonlySet<string>;
}

/** Which layers the patches of one file reach. A name written out beats a glob; two globs on one layer are an error. */
export function resolveTargets(
  patches: readonly WidthPatch[],
  sites: Sites,
  producers: Producers,
  report: Reporter,
): readonly Target[] {
  const names = new Set(sites.keys());
  const suggest = suggester(names);
  const targets = new Map<string, Target>();
  for (const patch of patches) {
    if (isGlob(patch.target)) continue;
    const site = exactSite(patch, sites, { names, suggest, producers }, report);
    if (site === undefined) continue;
    const earlier = targets.get(site.name);
    if (earlier !== undefined) reportTwice(patch, earlier.patch, site, report);
    else if (producers.ofOutputs.has(site.name)) warnOutput(patch, site, report);
    targets.set(site.name, { patch, site });
  }
  const byGlob = new Map<string, Target>();
  const index = new NameIndex(sites.keys());
  for (const patch of patches) {
    if (!isGlob(patch.target)) continue;
    for (const site of globSites(patch, sites, index, producers, report)) {
      const earlier = byGlob.get(site.name);
      if (earlier !== undefined) reportAmbiguous(patch, earlier.patch, site, report);
      else byGlob.set(site.name, { patch, site });
    }
  }
  for (const [name, target] of byGlob) if (!targets.has(name)) targets.set(name, target);
  return [...targets.values()];
}

function reportTwice(patch: WidthPatch, earlier: WidthPatch, site: WidthSite, report: Reporter): void {
  report({
    code: 'two-spellings',
    message: `"${patch.target}" sets the width of ${site.name} a second time`,
    span: patch.targetSpan,
    notes: [{ message: 'it was first set here', span: earlier.targetSpan }],
  });
}

/** What suggestions are made of. */
interface Known {
  readonly names: ReadonlySet<string>;
  readonly suggest: (wrong: string) => string | undefined;
  readonly producers: Producers;
}

function exactSite(
  patch: WidthPatch,
  sites: Sites,
  { names, suggest, producers }: Known,
  report: Reporter,
): WidthSite | undefined {
  const split = splitLayerPath(patch.target, names);
  const site = split && sites.get(split.layer);
  if (split === undefined || site === undefined) {
    const suggestion = suggest(patch.target) ?? `the layers are ${listed(names)}`;
    const message = `no layer is named "${patch.target}"`;
    report({ code: 'overlay-no-match', message, span: patch.targetSpan, suggestion });
    return undefined;
  }
  if (site.several.length > 0) return oneOfSeveral(patch, site, split.rest, report);
  if (site.argument === undefined) {
    const message = `${site.name} (${site.type}) has no width`;
    const behind = [...producers.of(site.name)];
    const suggestion =
      behind.length === 0 ? undefined : `its width comes from ${behind.join(', ')}: change that`;
    report({ code: 'no-width', message, span: patch.targetSpan, suggestion });
    return undefined;
  }
  if (split.rest !== '' && !isArgument(split.rest, site)) {
    const message = `"${split.rest}" is not a width of ${site.type}; a WidthOverlay changes widths only`;
    const suggestion = `the width of ${site.name} is ${site.argument}`;
    report({ code: 'no-width', message, span: patch.targetSpan, suggestion });
    return undefined;
  }
  return site;
}

/** `units` of `stack.cells.0` stands at `cell.cells.0.units`. */
function isArgument(path: string, { argument, part }: WidthSite): boolean {
  return path === argument || (part && path === argument?.split('.').at(-1));
}

/** A layer with several widths is reached by the argument. */
function oneOfSeveral(
  patch: WidthPatch,
  { name, type, several }: WidthSite,
  rest: string,
  report: Reporter,
): WidthSite | undefined {
  const found = several.find((site) => site.argument === rest);
  if (found !== undefined) return found;
  report({
    code: 'no-width',
    message:
      rest === ''
        ? `${name} (${type}) has several widths: say which`
        : `"${rest}" is not a width of ${type}; a WidthOverlay changes widths only`,
    span: patch.targetSpan,
    suggestion: `write ${several.map((site) => site.name).join(', ')}`,
  });
  return undefined;
}

/** The first few names of a set, or of a map's keys. */
function listed(names: Pick<ReadonlyMap<string, unknown>, 'keys' | 'size'>): string {
  const shown: string[] = [];
  for (const name of names.keys()) if (shown.push(name) === 8) break;
  const text = shown.join(', ');
  return names.size > 8 ? `${text}, … (${names.size} in all)` : text;
}

function warnOutput(patch: WidthPatch, site: WidthSite, report: Reporter): void {
  report({
    code: 'output-width',
    message: `${site.name} sets the width of an output: the targets in the data must follow`,
    span: patch.targetSpan,
  });
}

function globSites(
  patch: WidthPatch,
  sites: Sites,
  index: NameIndex,
  producers: Producers,
  report: Reporter,
): readonly WidthSite[] {
  const named = index.matching(patch.target).flatMap((name) => sites.get(name) ?? []);
  const found = named.filter((site) => site.argument !== undefined && !producers.ofOutputs.has(site.name));
  if (found.length === 0) {
    const only =
      named.length > 0 &&
      named.every((site) => producers.ofOutputs.has(site.name) || site.argument === undefined);
    report({
      code: 'overlay-no-match',
      message: only
        ? `"${patch.target}" matches no layer whose width it may change`
        : `no layer matches "${patch.target}"`,
      span: patch.targetSpan,
      suggestion: only
        ? 'globs leave layers without a width, and those that feed an output, alone; write such a name out'
        : `the layers are ${listed(sites)}`,
    });
  }
  return found;
}

function reportAmbiguous(patch: WidthPatch, earlier: WidthPatch, site: WidthSite, report: Reporter): void {
  report({
    code: 'ambiguous-glob',
    message: `"${patch.target}" and "${earlier.target}" both match ${site.name}`,
    span: patch.targetSpan,
    notes: [{ message: 'the other one', span: earlier.targetSpan }],
    suggestion: `write ${site.name} out to say which width it gets`,
  });
}
