import { invariant } from '../util/invariant.ts';
import { Problems } from './problems.ts';
import type { Raw, RawData } from './raw.ts';
import { SINGLE_ROW, targetRow } from './samples.ts';
import { spanAt } from './spans.ts';
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
  return { inputs, targets: Object.fromEntries(targets), size: starts.length };
}

function get(ports: ReadonlyMap<string, Raw>, name: string): Raw {
  const raw = ports.get(name);
  invariant(raw !== undefined, `no raw data for ${name}`);
  return raw;
}
