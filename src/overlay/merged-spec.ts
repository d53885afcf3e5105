import type { Span } from '../diagnostics/diagnostic.ts';
import type { ModelDocument } from '../spec/document.ts';
import type { WidthForm } from './width-form.ts';

/**
 * One model with all its overlays. What can be merged on authored entries is merged; widths are kept as
 * patches, because they aim at evaluated values and, once blocks are expanded, at expanded names.
 */
export interface MergedSpec {
  readonly model: ModelDocument;
  /** The model before `--set`: what the left side of `32 -> 64` is compared with. */
  readonly unset: ModelDocument;
  /** In the order in which they apply. */
  readonly widths: readonly WidthPatch[];
}

export interface WidthPatch {
  /** A layer's name or a glob, perhaps followed by `.argument`. */
  readonly target: string;
  readonly targetSpan: Span;
  readonly form: WidthForm;
  readonly valueSpan: Span;
  /** Place of the overlay in the stack; `--set` comes after all of them. */
  readonly order: number;
  /** How many overlays of the stack the left side of `32 -> 64` takes into account. */
  readonly baseCount: number;
  /** The overlay's file, or `--set`. */
  readonly file: string;
}
