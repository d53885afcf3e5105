import type { SpecDocument } from '../spec/document.ts';
import type { Json } from '../spec/vocabulary.ts';

/** A place as people read it; both numbers count from 1. */
export interface FilePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A param that a value was computed from. */
export interface ParamOrigin extends FilePlace {
  readonly param: string;
  /** Its value, as text. */
  readonly value: string;
}

/** Who set a value, and to what. */
export interface Origin extends Partial<FilePlace> {
  /** The kind of the file, `--set`, or `default` where nobody did and Keras's default stands. */
  readonly by: SpecDocument['kind'] | '--set' | 'default';
  /** Absent where the value was removed. */
  readonly value?: Json;
  /** The reference or expression that gave the value, as it is written: `$(width * 2)`. */
  readonly written?: string;
  /** What the expression was computed from. */
  readonly params: readonly ParamOrigin[];
}

/** One value of a spec and where it comes from. */
export interface Explanation {
  /** `conv.filters`, `compile.optimizer.learningRate`. */
  readonly path: string;
  /** The value that stands; absent when there is none. */
  readonly value?: Json;
  /** Who set it. */
  readonly origin: Origin;
  /** What it replaced, the latest first. */
  readonly replaced: readonly Origin[];
}
