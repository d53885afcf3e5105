import { checkOptions, count, dataSource, flag, map, type Kinds } from '../diagnostics/arguments/index.ts';
import { checkBatches, fixedBatch } from './fixed-batch.ts';
import type { LayersModel } from '@tensorflow/tfjs';
import type { TfOptions } from '../build/index.ts';
import { disposeModel, outputName, tfOf, tfOptions } from '../build/index.ts';
import type { Dataset, DataSource, NdArray, Prediction, Preprocessing } from '../data/index.ts';
import { applyPreprocessing, checkInputs, decodePredictions, readyArrays } from '../data/index.ts';
import { fail } from '../diagnostics/fail.ts';
import { loadModel } from '../export/index.ts';
import type { BackendName, Tf } from '../runtime/index.ts';
import { activeBackend } from '../runtime/index.ts';
import { printNotice } from '../util/print-notice.ts';
import type { ModelSource } from './evaluate-model.ts';
import { checkModelSource, modelSource, noPreprocessing } from './evaluate-model.ts';
import { executions } from './executions.ts';
import { opByOp } from './notices.ts';
import { createPause } from './pause.ts';
import { examplesAtOnce } from './at-once.ts';
import { predictRunner } from './predict-runner.ts';
import { isShort } from './runner.ts';

type Inputs = Readonly<Record<string, NdArray>>;

export type PredictOptions = TfOptions &
  ModelSource & {
    /** Raw data, which go through the preprocessing saved with the model; or `inputs`. Arrays need none. */
    readonly source?: DataSource | undefined;
    /** Arrays that are ready for the model, by the name of the input. */
    readonly inputs?: Inputs | undefined;
    /** For a `model` at hand; a saved one brings its own. */
    readonly preprocessing?: Preprocessing | undefined;
    /** Whether a saved model may run the modules of its plugins. Default false. */
    readonly allowPlugins?: boolean | undefined;
    /** Default 32. */
    readonly batchSize?: number | undefined;
  };

export interface PredictResult {
  /** What the model puts out, by the name of the output, `rnn` or `rnn:1`: `[examples, …]`. */
  readonly outputs: Inputs;
  /** The same as classes, or as numbers in the unit of the data; absent without preprocessing. */
  readonly predictions?: Readonly<Record<string, readonly Prediction[]>>;
  readonly examples: number;
  readonly backend: BackendName;
}

const predictOptions: Kinds<PredictOptions> = {
  ...tfOptions,
  ...modelSource,
  source: dataSource,
  inputs: map,
  preprocessing: map,
  allowPlugins: flag,
  batchSize: count,
};

/**
 * Runs a model on new examples. No spec is needed: a saved model brings its preprocessing.
 *
 * @throws WidthwiseError when the saved model is missing or damaged, or the data do not fit it.
 */
export async function predictModel(options: PredictOptions): Promise<PredictResult> {
  checkOptions('predictModel', options, predictOptions);
  checkModelSource('predictModel', options);
  const tf = await tfOf(options);
  const loaded: Pick<PredictOptions, 'preprocessing'> & { readonly model: LayersModel } =
    'model' in options
      ? options
      : await loadModel(options.directory, { tf, allowPlugins: options.allowPlugins });
  const preprocessing = options.preprocessing ?? loaded.preprocessing;
  try {
    const { inputs, size } = readyInputs(options, loaded.model, preprocessing);
    const data = { inputs, targets: {}, size };
    const parts = await forward(tf, loaded.model, data, options);
    const outputs = Object.fromEntries(
      loaded.model.outputs.map((output, i) => [outputName(output), join(parts, i, output.shape)]),
    );
    const predictions = preprocessing && { predictions: decode(preprocessing, outputs) };
    return { outputs, ...predictions, examples: size, backend: activeBackend(tf) };
  } finally {
    if (!('model' in options)) disposeModel(loaded.model);
  }
}

function readyInputs(
  { inputs, source }: PredictOptions,
  model: LayersModel,
  preprocessing: Preprocessing | undefined,
) {
  if (inputs === undefined && source === undefined) throw nothingToPredict();
  if (inputs === undefined && source !== undefined && preprocessing !== undefined)
    return applyPreprocessing(preprocessing, source);
  const ready =
    inputs ?? (source?.kind === 'arrays' ? readyArrays(source.value, wholeInputs(model)) : undefined);
  if (ready === undefined) throw noPreprocessing();
  const ports = model.inputs.map(({ shape }, i) => ({ name: model.inputNames[i] ?? '', shape }));
  return { inputs: ready, size: checkInputs('predictModel: inputs', ready, ports) };
}

function wholeInputs({ inputs, inputNames }: LayersModel): ReadonlySet<string> {
  return new Set(inputNames.filter((_, i) => inputs[i]?.dtype === 'int32'));
}

function nothingToPredict() {
  return fail({
    code: 'bad-argument',
    message: 'predictModel needs examples',
    suggestion: 'give `inputs`, an array for each input of the model, or raw data as `source`',
  });
}

/** By batch, then by output. */
async function forward(
  tf: Tf,
  model: LayersModel,
  data: Dataset,
  { batchSize = fixedBatch(model) ?? 32, notify = printNotice }: PredictOptions,
): Promise<readonly (readonly NdArray[])[]> {
  checkBatches(model, data.size, batchSize);
  const why = (reason: string) => notify(opByOp(`predicting with "${model.name}"`, reason));
  const eager = isShort(data.size, examplesAtOnce(model, batchSize));
  const runner = predictRunner(tf, model, { batchSize, eager, notify: why });
  const parts: (readonly NdArray[])[] = [];
  try {
    const calls = executions(runner, data, { pause: createPause() });
    for await (const batches of calls) parts.push(...batches);
  } finally {
    runner.dispose();
  }
  return parts;
}

/** `shape` is that of the output, for when there are no examples; lengths that nobody knows are 0 then. */
function join(
  parts: readonly (readonly NdArray[])[],
  output: number,
  shape: readonly (number | null)[],
): NdArray {
  const arrays = parts.flatMap((part) => part[output] ?? []);
  const size = arrays.reduce((sum, array) => sum + (array.shape[0] ?? 0), 0);
  const values = new Float32Array(arrays.reduce((sum, array) => sum + array.values.length, 0));
  let offset = 0;
  for (const array of arrays) {
    values.set(array.values, offset);
    offset += array.values.length;
  }
  const rest = (arrays[0]?.shape ?? shape).slice(1).map((length) => length ?? 0);
  return { shape: [size, ...rest], dtype: 'float32', values };
}

function decode(preprocessing: Preprocessing, outputs: Inputs) {
  const names = Object.keys(outputs).filter((name) => name in preprocessing.targets);
  return Object.fromEntries(
    names.map((name) => [name, decodePredictions(preprocessing, name, outputs[name] ?? EMPTY)]),
  );
}

const EMPTY: NdArray = { shape: [0, 0], dtype: 'float32', values: new Float32Array(0) };
