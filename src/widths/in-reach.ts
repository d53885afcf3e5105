import type { WidthPatch } from '../overlay/index.ts';
import { splitLayerPath } from '../spec/model-tree.ts';
import { globMatcher, isGlob } from '../util/glob.ts';
import type { Run } from './run.ts';
import type { Sites } from './sites.ts';

/** Layers that later files insert are not there yet; what aims at layers that they delete is passed over. */
export function inReach(patches: readonly WidthPatch[], sites: Sites, order: number, run: Run) {
  const late = [...sites.values()].some(({ since }) => since > order);
  const visible = late ? new Map([...sites].filter(([, { since }]) => since <= order)) : sites;
  const { deleted } = run.merged;
  const then = deleted.size === 0 ? visible : run.base(order + 1);
  const isGone = ({ target }: WidthPatch): boolean => {
    if (deleted.size === 0) return false;
    if (!isGlob(target)) return deleted.has(splitLayerPath(target, new Set(then.keys()))?.layer ?? '');
    const fits = globMatcher(target);
    return [...deleted.keys()].some((name) => then.has(name) && fits(name)) && !someFits(fits, visible);
  };
  const rest = patches.filter((patch) => !isGone(patch));
  return { visible, gone: { any: rest.length < patches.length, rest } };
}

function someFits(fits: (name: string) => boolean, sites: Sites): boolean {
  return [...sites.keys()].some(fits);
}
