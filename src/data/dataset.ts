import { invariant } from '../util/invariant.ts';
import { Problems } from './problems.ts';
import { type Raw, type RawData, widthOf } from './raw.ts';
import { fail } from '../diagnostics/fail.ts';
import { sameShape, show } from './shapes.ts';
import { SINGLE_ROW, targetRow } from './samples.ts';
import { spanAt } from './spans.ts';
import { textArray } from './text-array.ts';
import { checkClassIndices, inputArray, targetArray } from './transform.ts';
import type { Dataset, ModelPort, NdArray, Preprocessing } from './types.ts';
import type { Span } from '../diagnostics/diagnostic.ts';

interface DatasetOptions {
  readonly spans?: ReadonlyMap<string, Span> | undefined;
  /** To check class indices against; absent when only the saved preprocessing is known. */
  readonly outputs?: readonly ModelPort[] | undefined;
}

/** The inputs of the examples that start at `starts`. */
export function inputArrays(
  data: RawData,
  preprocessing: Preprocessing,
  starts: Uint32Array,
  problems: Problems,
  { spans }: DatasetOptions = {},
): Readonly<Record<string, NdArray>> {
  const window = preprocessing.window ?? SINGLE_ROW;
  const arrays = Object.entries(preprocessing.inputs).map(([name, port]) => {
    const raw = get(data.inputs, name);
    if (port.text !== undefined) return [name, textArray(raw, port.text, starts, window)] as const;
    invariant(raw.kind === 'numbers', `input ${name} holds labels`);
    const span = spanAt(spans, `data.inputs.${name}`);
    return [name, inputArray(raw, port, starts, window, { name, span, problems })] as const;
  });
  return Object.fromEntries(arrays);
}

/** Inputs and targets of the examples that start at `starts`. */
export function buildDataset(
  data: RawData,
  preprocessing: Preprocessing,
  starts: Uint32Array,
  options: DatasetOptions = {},
): Dataset {
  const problems = new Problems();
  const rows = starts.map((start) => targetRow(start, preprocessing.window ?? SINGLE_ROW));
  const inputs = inputArrays(data, preprocessing, starts, problems, options);
  const targets = Object.entries(preprocessing.targets).map(([name, port]) => {
    const raw = get(data.targets, name);
    const settings = { name, span: spanAt(options.spans, `data.targets.${name}`), problems };
    const output = options.outputs?.find((port) => port.name === name);
    const units = output?.targets === 'label' ? undefined : (output?.shape.at(-1) ?? undefined);
    if (port.sparse && port.encode === 'none' && raw.kind === 'numbers')
      checkClassIndices(raw, rows, units ?? Infinity, settings);
    return [name, targetArray(raw, port, rows, settings)] as const;
  });
  problems.throwIfAny();
  const weights = weightArrays(data, rows, options);
  return { inputs, targets: Object.fromEntries(targets), ...(weights && { weights }), size: starts.length };
}

/** What the examples count; a column of one number for each is a list. */
function weightArrays(
  data: RawData,
  rows: Uint32Array,
  { outputs = [] }: DatasetOptions,
): Readonly<Record<string, NdArray>> | undefined {
  if (data.weights === undefined) return undefined;
  const arrays = [...data.weights].map(([name, raw]) => {
    invariant(raw.kind === 'numbers', `the weights of ${name} are labels`);
    const width = widthOf(raw.shape);
    const output = outputs.find((port) => port.name === name);
    if (output !== undefined && width > 1) checkSteps(name, raw.shape, output.shape.slice(1, -1));
    const values = new Float32Array(rows.length * width);
    rows.forEach((row, i) => values.set(raw.values.subarray(row * width, (row + 1) * width), i * width));
    const shape = width === 1 ? [rows.length] : [rows.length, ...raw.shape];
    return [name, { shape, dtype: 'float32' as const, values }] as const;
  });
  return Object.fromEntries(arrays);
}

/** Weights are one for each example, or one for each of its steps. */
function checkSteps(name: string, found: readonly number[], steps: readonly (number | null)[]): void {
  if (sameShape(found, steps)) return;
  throw fail({
    code: 'data-shape',
    message: `the weights of ${name} have the shape ${show(found)} for each example`,
    suggestion:
      steps.length === 0
        ? 'give one number for each example'
        : `give one number for each example, or one for each of its steps: ${show(steps)}`,
  });
}

function get(ports: ReadonlyMap<string, Raw>, name: string): Raw {
  const raw = ports.get(name);
  invariant(raw !== undefined, `no raw data for ${name}`);
  return raw;
}
