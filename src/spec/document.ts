import type { MapNode, ScalarNode } from './tree.ts';

/** A file of any kind. */
export type ParsedDocument = SpecDocument | PluginDocument;

/** A file read: places kept, spellings canonical, nothing merged or evaluated. */
export type SpecDocument = ModelDocument | OverlayDocument;

export interface ModelDocument {
  readonly kind: 'Model';
  readonly file: string;
  readonly root: MapNode;
  /** Paths of the Components that it takes in, relative to this file. */
  readonly components: readonly ScalarNode[];
  /** Paths of the Plugins whose layer types it uses, relative to this file. */
  readonly plugins: readonly ScalarNode[];
}

/** A file that changes a model. */
export interface OverlayDocument {
  readonly kind: 'WidthOverlay' | 'Overlay' | 'Component';
  readonly file: string;
  readonly root: MapNode;
  /** Path of the Model or overlay that this one changes, relative to this file. A Component has none. */
  readonly base: ScalarNode | undefined;
  /** Paths of the Components that it takes in, relative to this file. */
  readonly components: readonly ScalarNode[];
  /** Paths of the Plugins whose layer types it uses, relative to this file. */
  readonly plugins: readonly ScalarNode[];
  /** Layer name or glob → width. */
  readonly widths: MapNode | undefined;
}

/** Layer types of the user's own. */
export interface PluginDocument {
  readonly kind: 'Plugin';
  readonly file: string;
  readonly root: MapNode;
}
