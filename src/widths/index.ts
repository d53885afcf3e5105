export { applyScale } from './apply-scale.ts';
export { readScale, scaledRepeat, scaleParams, type Scale } from './scale.ts';
export { applyWidths } from './widths.ts';
export { withWidths } from './with-widths.ts';
