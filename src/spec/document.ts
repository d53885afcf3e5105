import type { MapNode, ScalarNode } from './tree.ts';

/** A file read: places kept, spellings canonical, nothing merged or evaluated. */
export type SpecDocument = ModelDocument | WidthOverlayDocument;

export interface ModelDocument {
  readonly kind: 'Model';
  readonly file: string;
  readonly root: MapNode;
}

export interface WidthOverlayDocument {
  readonly kind: 'WidthOverlay';
  readonly file: string;
  readonly root: MapNode;
  /** Path of the Model or overlay that this one changes, relative to this file. */
  readonly base: ScalarNode | undefined;
  /** Layer name or glob → width. */
  readonly widths: MapNode | undefined;
}
