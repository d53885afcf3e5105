import type { Span } from '../diagnostics/diagnostic.ts';
import { classIndices } from './classes.ts';
import type { Problems } from './problems.ts';
import { type Raw, type RawNumbers, widthOf } from './raw.ts';
import type { InputPreprocessing, NdArray, TargetPreprocessing, Window } from './types.ts';
import { GIVE_INT32, isInt32 } from '../util/int32.ts';

export interface TransformOptions {
  /** The name of the input or output. */
  readonly name: string;
  readonly span: Span | undefined;
  readonly problems: Problems;
}

/** The model's input for the examples that start at `starts`. */
export function inputArray(
  raw: RawNumbers,
  port: InputPreprocessing,
  starts: Uint32Array,
  window: Window,
  options: TransformOptions,
): NdArray {
  if (port.dtype === 'int32') checkWhole(raw, starts, window, port, options);
  const rows = scaledRows(raw, port);
  const width = widthOf(raw.shape);
  return slices(rows, port, starts, width, window.length * width);
}

/** What the model is to answer in `rows`, one row for each example. */
export function targetArray(
  raw: Raw,
  port: TargetPreprocessing,
  rows: Uint32Array,
  options: TransformOptions,
): NdArray {
  const { classes } = port;
  if (classes !== undefined) {
    const indices = classIndices(raw, rows, {
      classes,
      target: options.name,
      span: options.span,
      problems: options.problems,
    });
    return encoded(indices, port, rows.length, classes.length);
  }
  if (raw.kind === 'labels') return { shape: [0], dtype: port.dtype, values: new Float32Array() };
  const width = widthOf(raw.shape);
  return slices(scaledRows(raw, port), port, rows, width, width);
}

function encoded(indices: Int32Array, port: TargetPreprocessing, size: number, classes: number): NdArray {
  const shape = [size, ...port.shape];
  if (port.encode !== 'oneHot')
    return port.dtype === 'int32'
      ? { shape, dtype: 'int32', values: indices }
      : { shape, dtype: 'float32', values: Float32Array.from(indices) };
  const values = new Float32Array(indices.length * classes);
  indices.forEach((index, i) => {
    values[i * classes + index] = 1;
  });
  return { shape, dtype: 'float32', values };
}

/** All rows as the model's numbers: (value · scale - mean) / std, computed in 64 bits. */
function scaledRows(
  raw: RawNumbers,
  { scale, statistics, dtype }: InputPreprocessing,
): Float32Array | Int32Array {
  const { values } = raw;
  const result = dtype === 'int32' ? new Int32Array(values.length) : new Float32Array(values.length);
  if (statistics === undefined) {
    for (let i = 0; i < values.length; i++) result[i] = (values[i] ?? 0) * scale;
    return result;
  }
  const { mean, std } = statistics;
  for (let i = 0; i < values.length; i++) {
    const f = i % mean.length;
    result[i] = ((values[i] ?? 0) * scale - (mean[f] ?? 0)) / (std[f] ?? 1);
  }
  return result;
}

function slices(
  rows: Float32Array | Int32Array,
  port: InputPreprocessing,
  starts: Uint32Array,
  width: number,
  length: number,
): NdArray {
  const total = starts.length * length;
  const values = port.dtype === 'int32' ? new Int32Array(total) : new Float32Array(total);
  starts.forEach((start, i) => {
    values.set(rows.subarray(start * width, start * width + length), i * length);
  });
  return { shape: [starts.length, ...port.shape], dtype: port.dtype, values };
}

function checkWhole(
  raw: RawNumbers,
  starts: Uint32Array,
  window: Window,
  port: InputPreprocessing,
  options: TransformOptions,
): void {
  const width = widthOf(raw.shape);
  const seen = new Uint8Array(raw.values.length);
  for (const start of starts)
    for (let i = start * width; i < (start + window.length) * width; i++) {
      const value = (raw.values[i] ?? 0) * port.scale;
      if (seen[i] === 1 || (isInt32(value) && port.statistics === undefined)) continue;
      seen[i] = 1;
      const isLarge = Number.isInteger(value) && port.statistics === undefined;
      options.problems.add(() => {
        const { span, label } = raw.place(Math.floor(i / width), i % width);
        return {
          code: 'data-not-an-integer',
          message: `input ${options.name} is int32, but ${label} gives it ${port.statistics ? 'a standardized number' : value}${isLarge ? ', which is too large' : ''}`,
          span: span ?? options.span,
          suggestion: isLarge ? GIVE_INT32 : 'give whole numbers, or make the input float32',
        };
      });
    }
}

/** Class indices that were given as plain numbers must be whole and below the number of units. */
export function checkClassIndices(
  raw: RawNumbers,
  rows: Uint32Array,
  units: number,
  options: TransformOptions,
): void {
  const width = widthOf(raw.shape);
  for (const row of rows)
    for (let i = 0; i < width; i++) {
      const value = raw.values[row * width + i] ?? 0;
      if (Number.isInteger(value) && value >= 0 && value < units) continue;
      options.problems.add(() => {
        const { span, label } = raw.place(row, i);
        return {
          code: 'data-class-index',
          message: `${value} in ${label} is no class index: target ${options.name} takes 0 to ${units - 1}`,
          span: span ?? options.span,
          suggestion: 'set `encode: index` to number the labels that are there',
        };
      });
    }
}
