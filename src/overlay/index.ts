export { applyOverlays, type OverlayInput } from './apply-overlays.ts';
export { applySets } from './apply-sets.ts';
export { mergeLate } from './merge/index.ts';
export type { MergedSpec, OrderedSet, WidthPatch } from './merged-spec.ts';
export { roundings, type Rounding } from './rounding.ts';
export type { WidthForm } from './width-form.ts';
export { SET_FILE, setSource } from './set-argument.ts';
export { pathsIn } from './stack-paths.ts';
export type { Documents, StackedFile } from './stack-types.ts';
