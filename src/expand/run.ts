import type { Reporter } from '../diagnostics/diagnostic.ts';
import type { Scope } from '../resolve/index.ts';
import type { DeclaredInput, MapNode, ScalarNode, TreeNode } from '../spec/tree.ts';

/** A layer, or the call of one, that is there after expansion. */
export interface Flat {
  readonly entry: TreeNode;
  /** What the names in it were prefixed with: `stage2.1.`; nothing in the model itself. */
  readonly prefix: string;
  /** The instance that it stands in: `stage2.1`; nothing in the model itself. */
  readonly within: string;
}

/** A group of layers that an entry stands for: a block's, or a nested model's. */
export interface Group {
  /** `the block residual`. */
  readonly title: string;
  readonly params: TreeNode | undefined;
  /** Names by which its layers read its inputs; undefined when it has one without a name. */
  readonly inputs: readonly string[] | undefined;
  /** What a nested model declares its inputs to be. */
  readonly declared?: ReadonlyMap<string, MapNode>;
  readonly layers: readonly TreeNode[];
  /** Undefined for the last layer. */
  readonly outputs: readonly ScalarNode[] | undefined;
  /** The weights that a nested model starts from. */
  readonly weights?: TreeNode | undefined;
  /** False for a nested model: its values were evaluated in their own file. */
  readonly open: boolean;
}

/** Where entries stand: in the model, or in an instance. */
export interface Level {
  /** `stage2.1.`; nothing in the model itself. */
  readonly prefix: string;
  /** The same as its layers are called outside, where an instance says `as`. */
  readonly outerPrefix: string;
  /** `stage2.1`; nothing in the model itself. */
  readonly within: string;
  /** The prefix where the instance stands: what its layers are called `as` comes after it. */
  readonly outside: string;
  /** Undefined where values are literal already. */
  readonly scope: Scope | undefined;
  /** In a second call of an instance: the prefix of the layers whose weights are used. */
  readonly shared: string | undefined;
  /** What the first entry reads when it does not say: a full name. */
  readonly first: string | undefined;
  readonly instance: MapNode['instance'];
  /** Keys that an instance sets in all its layers. */
  readonly marks: ReadonlyMap<string, ScalarNode>;
  readonly depth: number;
}

/** An entry with a name, and what it reads if it does not say: a full name. */
export interface Named {
  readonly entry: MapNode;
  readonly name: ScalarNode;
  readonly previous: string | undefined;
}

/** A full name that stands for the outputs of others: `stage2` for `stage2.3`, and that for `stage2.3.add`. */
export type Alias =
  | { readonly same: string }
  | { readonly outputs: readonly string[]; readonly declared?: DeclaredInput | undefined };

/** An instance, nested model or call, for those that call it again. */
export interface Made {
  readonly entry: MapNode;
  readonly level: Level;
}

/** An entry that stands for a group: an instance, a nested model, or the call of one. */
export interface GroupEntry extends Named {
  readonly group: Group;
  /** Says `with`, `repeat` and the like: the entry itself, or the one that it calls. */
  readonly made: Made;
  /** The full name of the entry whose weights are used; undefined for one with weights of its own. */
  readonly shared: string | undefined;
  /** What an instance is called outside, by its `as`: a full name. */
  readonly outer?: string | undefined;
}

/** A nested model with all its layers; or that it is unavailable, which was reported. */
export type Nested = { readonly root: MapNode } | { readonly unavailable: true };

/** Reads a nested model, with values for its params. */
export type ReadNested = (from: ScalarNode, given: ReadonlyMap<string, ScalarNode>) => Nested;

/** What expansion knows and has made so far. */
export interface Run {
  /** Undefined for one that is malformed, which was reported. */
  readonly blocks: ReadonlyMap<string, Group | undefined>;
  /** The params of the model, which every block sees too. */
  readonly scope: Scope;
  /** Expands entries at a level, and returns the full name of the last one. */
  readonly expandEntries: (items: readonly TreeNode[], level: Level, run: Run) => string | undefined;
  readonly layers: Flat[];
  /** What nested models say of the weights that they start from, for the names that their layers have here. */
  readonly weights: MapNode[];
  readonly aliases: Map<string, Alias>;
  readonly made: Map<string, Made>;
  /** The layers with names of their own outside, by those. */
  readonly outerNames: Map<string, { readonly as: ScalarNode; readonly within: string }>;
  readonly used: Set<string>;
  readonly readNested: ReadNested;
  readonly scaledRepeat: (repeat: number) => number;
  readonly report: Reporter;
  full: boolean;
}

/** The most layers that a model may have after expansion. */
export const LAYERS = 100_000;
/** Blocks inside one another. */
export const DEPTH = 64;
