export { editWidths, type WidthEdit } from './edit-widths.ts';
export { fixSpec, type Fix, type Fixed } from './fix.ts';
export { isIntact, lockSpec } from './lock.ts';
