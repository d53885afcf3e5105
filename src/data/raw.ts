import type { Place } from './table.ts';
import type { Label } from './types.ts';

/**
 * The values of one input or target before any of the model's arithmetic: `rows` × `shape`, row-major.
 * A table's column is one entry of the last axis.
 */
export type Raw = RawNumbers | RawLabels;

interface RawForm {
  /** Of one row, without the rows' axis. */
  readonly shape: readonly number[];
  readonly columns?: readonly string[];
  /** Where the `index`-th value of a row stands, for messages. */
  readonly place: (row: number, index: number) => Place;
}

export interface RawNumbers extends RawForm {
  readonly kind: 'numbers';
  readonly values: Float64Array | Float32Array | Int32Array;
}

export interface RawLabels extends RawForm {
  readonly kind: 'labels';
  readonly values: readonly Label[];
}

/** Everything read from one source, row by row. */
export interface RawData {
  readonly rows: number;
  readonly inputs: ReadonlyMap<string, Raw>;
  readonly targets: ReadonlyMap<string, Raw>;
  /** What the rows count, by output. */
  readonly weights?: ReadonlyMap<string, Raw>;
  /** 1 where a value is missing, which only `missing: drop` lets through. */
  readonly inputGaps?: Uint8Array;
  readonly targetGaps?: Uint8Array;
}

/** How many values one row has. */
export function widthOf(shape: readonly number[]): number {
  return shape.reduce((a, b) => a * b, 1);
}
