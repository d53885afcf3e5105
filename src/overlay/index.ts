export { applyOverlays } from './apply-overlays.ts';
export type { MergedSpec, WidthPatch } from './merged-spec.ts';
export { roundings, type Rounding } from './rounding.ts';
export type { WidthForm } from './width-form.ts';
export { SET_FILE, setSource } from './set-argument.ts';
export { pathsIn } from './stack-paths.ts';
export type { Documents, StackedFile } from './stack-types.ts';
