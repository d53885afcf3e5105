import type { Span } from '../diagnostics/diagnostic.ts';
import type { ModelDocument } from '../spec/document.ts';
import type { LatePatch } from './merge/merging.ts';
import type { StackedFile } from './stack-types.ts';
import type { SetArgument } from './set-argument.ts';
import type { WidthForm } from './width-form.ts';

/**
 * One model with all its overlays. What can be merged on authored entries is merged; widths are kept as
 * patches, because they aim at evaluated values and, once blocks are expanded, at expanded names.
 */
export interface MergedSpec {
  readonly model: ModelDocument;
  /** The files of the stack, lowest first. `--set` has the place after them. */
  readonly files: readonly StackedFile[];
  /** The model below each file of the stack, and last the one below `--set`: what `32 -> 64` is compared with. */
  readonly below: readonly ModelDocument[];
  /** In the order in which they apply. */
  readonly widths: readonly WidthPatch[];
  /** The files, by their place, that changed more than widths. */
  readonly changed: ReadonlySet<number>;
  /** Where layers that are gone were deleted, by name. */
  readonly deleted: Map<string, Span>;
  /** Changes of overlays that aim inside an instance of a block. */
  readonly latePatches: readonly LatePatch[];
  /** Sets that aim inside an instance of a block. */
  readonly late: readonly OrderedSet[];
}

export interface OrderedSet {
  readonly set: SetArgument;
  /** As in {@link WidthPatch}. */
  readonly order: number;
}

export interface WidthPatch {
  /** A layer's name or a glob, perhaps followed by `.argument`. */
  readonly target: string;
  readonly targetSpan: Span;
  readonly form: WidthForm;
  readonly valueSpan: Span;
  /** Place of the overlay in the stack; `--set` comes after all of them. */
  readonly order: number;
  /** How many files of the stack the left side of `32 -> 64` takes into account. */
  readonly baseCount: number;
  /** The overlay's file, or `--set`. */
  readonly file: string;
  /** For a Component, what lists it. */
  readonly group: string | undefined;
  /** Whether it may differ from what another component of the group sets. */
  readonly override: boolean;
}
