import type { WidthPatch } from '../overlay/index.ts';
import { setHere, widthOf, type Run } from './run.ts';
import type { WidthSite } from './sites.ts';

/** The left side of `32 -> 64` against the overlay's own base, before `--overlay` and `--set`. */
export function baseIsAsSaid(patch: WidthPatch, site: WidthSite, said: number, run: Run): boolean {
  const { baseCount } = patch;
  const base = run.base(baseCount).get(site.name);
  const below = (run.steps.get(site.name) ?? []).filter((step) => step.patch.order < baseCount).at(-1);
  const stands = below === undefined || below.patch.order < (base?.set ?? -1) ? undefined : below;
  // A layer that its own file brings is not in the base: what the file gives it counts.
  const width = stands?.width ?? widthOf(base === undefined ? site.node : base.node);
  if (width === said) return true;
  if (width === undefined) return false;
  run.report({
    code: 'stale-width',
    message: `${site.name} is ${width} in the base, not ${said}`,
    span: patch.valueSpan,
    notes: setHere(stands === undefined ? base?.node : run.replaced.get(site.name), site),
    suggestion:
      patch.form.kind !== 'change'
        ? undefined
        : width === patch.form.to
          ? `the base is ${width} already: remove this width`
          : `if ${patch.form.to} is still right, write ${width} -> ${patch.form.to}`,
  });
  return false;
}
