import type { Reporter, Span } from '../../diagnostics/diagnostic.ts';
import type { StackedFile } from '../stack-types.ts';
import type { MapNode, TreeNode } from '../../spec/tree.ts';
import type { ExtraTypes } from '../../spec/extra-type.ts';
import type { WidthPatch } from '../merged-spec.ts';

/** One file of the stack while it is merged into the model below it. */
export interface Merging {
  readonly file: StackedFile;
  /** Its place in the stack. */
  readonly order: number;
  /** The level of every file of the stack, by path. The model is not in it. */
  readonly levels: ReadonlyMap<string, number>;
  /** What the components of the same list have set so far; undefined for what is no component. */
  readonly log: WriteLog | undefined;
  /** Widths that it sets in a form such as `x2`, to apply once values are known. */
  readonly widths: WidthPatch[];
  /** What aims inside instances of blocks, to apply once they are expanded; undefined when they are. */
  readonly late: LatePatch[] | undefined;
  /** The layer types of plugins. */
  readonly extra: ExtraTypes;
  /** Whether anything is different from before. */
  changed: boolean;
  readonly report: Reporter;
}

/** Where in the model a merge stands. */
export interface Scope {
  /** Keys from the root on; entries of `layers` by their names. */
  readonly path: readonly string[];
  /** Whether `$override: true` stands here or further out. */
  readonly override: boolean;
  /** Whether what aims at nothing is passed over. */
  readonly optional: boolean;
}

export function inside(scope: Scope, key: string): Scope {
  return { ...scope, path: [...scope.path, key] };
}

/** A path as one writes it: `conv.filters`, `compile.optimizer.learningRate`. */
export function pathText(path: readonly string[]): string {
  const [first, ...rest] = path;
  return (first === 'layers' && rest.length > 0 ? rest : path).join('.');
}

/** An entry of `layers` that waits for blocks to be expanded, and the merge that it belongs to. */
export interface LatePatch {
  readonly patch: MapNode;
  readonly scope: Scope;
  readonly merging: Merging;
}

/** One value that a component sets, or one layer or map that it removes or replaces as a whole. */
export interface Write {
  readonly value: TreeNode | undefined;
  readonly span: Span;
  readonly whole: boolean;
  readonly override: boolean;
}

/** What the components of one list have written, by path. */
export interface WriteLog {
  readonly writes: Map<string, Write>;
  /** Those of whole maps and layers. */
  readonly wholes: Map<string, Write>;
}
