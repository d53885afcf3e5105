export { applyWidths } from './widths.ts';
