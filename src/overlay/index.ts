export { applyOverlays } from './apply-overlays.ts';
export type { MergedSpec, WidthPatch } from './merged-spec.ts';
export { roundings, type Rounding } from './rounding.ts';
export type { WidthForm } from './width-form.ts';
export { SET_FILE, setSource } from './set-argument.ts';
export { basePath, type Documents } from './stack.ts';
