/** A JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The kinds of class-valued argument; each has a file in `schema/`. */
export type Role = ListedRole | 'layer';

/** Those whose classes stand in their own file; a layer inside another is any of `schema/layers`. */
export type ListedRole =
  | 'activation'
  | 'initializer'
  | 'regularizer'
  | 'constraint'
  | 'optimizer'
  | 'schedule'
  | 'loss'
  | 'metric'
  | 'cell';

/** The parts of a spec that have a schema of their own. */
export type SectionName =
  | 'model'
  | 'widthOverlay'
  | 'overlay'
  | 'component'
  | 'layerPatch'
  | 'input'
  | 'param'
  | 'block'
  | 'layer'
  | 'instance'
  | 'call'
  | 'nestedModel'
  | 'scale'
  | 'plugin'
  | 'pluginLayer'
  | 'pluginWeight'
  | 'weights'
  | 'compile'
  | 'data'
  | 'fit';

/** What a value may be, as far as spellings and defaults go. */
export interface ValueVocabulary {
  /** A class: `{type: …}`, or its name. Activations are names only. */
  readonly role?: Role;
  /** A section of its own. */
  readonly section?: SectionName;
  /** A scalar stands for a list of this many. */
  readonly expand?: number;
  /** One element stands for a list of one. */
  readonly oneOrMore?: true;
  /** May also be given for each output: by name, or as a list in their order. See `fitting`. */
  readonly perOutput?: true;
  /** What overlays list is added to the list of the base, which otherwise it would replace. */
  readonly append?: true;
  /** The words allowed, canonical; Keras's `channels_last` is `channelsLast`. */
  readonly values?: readonly string[];
  /** An object's keys. */
  readonly properties?: Properties;
  /** The values of an object whose keys are free. */
  readonly entries?: ValueVocabulary;
  /** The elements of a list. */
  readonly items?: ValueVocabulary;
}

export interface PropertyVocabulary extends ValueVocabulary {
  readonly required: boolean;
  /** Keras's default, complete: classes with all their arguments. Absent when there is none. */
  readonly default?: Json;
  /** Spellings of the key that are not its snake_case form. */
  readonly aliases?: readonly string[];
}

export type Properties = Readonly<Record<string, PropertyVocabulary>>;

/** A layer type or a class: its other spellings and its own arguments. */
export interface TypeVocabulary {
  readonly aliases: readonly string[];
  /** The argument that is a layer's width. */
  readonly width?: string;
  /** The arguments that hold layers or cells with widths of their own, where there may be several. */
  readonly parts?: readonly string[];
  /** The key that a value stands for when it is no map: `64` is `{default: 64}`. */
  readonly short?: string;
  readonly properties: Properties;
}
