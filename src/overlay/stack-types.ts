import type { Reporter } from '../diagnostics/diagnostic.ts';
import type { ModelDocument, OverlayDocument, SpecDocument } from '../spec/document.ts';

/** Every file read, by normalized path; undefined for one that could not be parsed (already reported). */
export type Documents = ReadonlyMap<string, SpecDocument | undefined>;

/** A Model and what changes it, in the order in which it applies: each overlay after its components. */
export interface Stack {
  readonly model: ModelDocument;
  readonly files: readonly StackedFile[];
}

export interface StackedFile {
  readonly document: OverlayDocument;
  /** How many files of the stack lie below its own base: what `32 -> 64` is compared with. */
  readonly baseCount: number;
  /** 0 for the components of the model, then one more for each overlay; its components have the overlay's. */
  readonly level: number;
  /** For a Component, what lists it: those of one list may not contradict each other. */
  readonly group: string | undefined;
}

/** A stack while it is put together. */
export interface Building {
  readonly files: StackedFile[];
  level: number;
  readonly documents: Documents;
  readonly report: Reporter;
}
