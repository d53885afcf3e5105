import {
  checkOptions,
  count,
  dataSource,
  layersModel,
  map,
  path,
  type Kinds,
} from '../diagnostics/arguments/index.ts';
import { checkBatches } from './fixed-batch.ts';
import type { LayersModel } from '@tensorflow/tfjs';
import type { TfOptions } from '../build/index.ts';
import { disposeModel, tfOf, tfOptions } from '../build/index.ts';
import type { Dataset, DataSource } from '../data/index.ts';
import { adaptSpec, applyToDataset, checkDataset, portsOf } from '../data/index.ts';
import { fail } from '../diagnostics/fail.ts';
import type { LoadedModel } from '../export/index.ts';
import { restoreModel } from '../export/index.ts';
import type { BackendName, Tf } from '../runtime/index.ts';
import { activeBackend } from '../runtime/index.ts';
import { requireValid } from '../spec/require-valid.ts';
import type { CompiledSpec, ValidSpec } from '../spec/spec.ts';
import { printNotice } from '../util/print-notice.ts';
import { checkTrainable, throwIfAny } from './checks.ts';
import { evaluateOn } from './evaluate.ts';
import type { Logs } from './events.ts';
import { defaultFit, loadSpecData } from './load-data.ts';
import { objectiveOf } from './measures.ts';
import { opByOp } from './notices.ts';
import { stepsOf } from './pace.ts';
import { createPause } from './pause.ts';
import { isShort, measureRunner } from './runner.ts';

/** Which weights: those of a saved model, or of one at hand, which is left alone. */
export type ModelSource = { readonly directory: string } | { readonly model: LayersModel };

export type EvaluateOptions = TfOptions &
  ModelSource & {
    /** Examples to evaluate on, ready for the model. */
    readonly data?: Dataset | undefined;
    /** Another file or table, which goes through the preprocessing saved with the model. */
    readonly source?: DataSource | undefined;
    /** Overrides `fit.batchSize`. */
    readonly batchSize?: number | undefined;
  };

export interface EvaluateResult {
  /** `loss` and the metrics. */
  readonly logs: Logs;
  /** What it was measured on: what the caller gave, or the validation or training part of the spec's data. */
  readonly on: 'given' | 'validation' | 'train';
  readonly examples: number;
  readonly backend: BackendName;
}

/** The kinds of a {@link ModelSource}. */
export const modelSource: Kinds<ModelSource> = { directory: path, model: layersModel };

const evaluateOptions: Kinds<EvaluateOptions> = {
  ...tfOptions,
  ...modelSource,
  data: map,
  source: dataSource,
  batchSize: count,
};

/**
 * Measures loss and metrics, as Keras's `Model.evaluate`; by default on the examples that the spec keeps to validate on,
 * and on those it trains on when it keeps none.
 *
 * @throws WidthwiseError when the spec has errors or no `compile`, or the saved model is missing, damaged or of another
 * network.
 */
export async function evaluateModel(
  compiled: CompiledSpec,
  options: EvaluateOptions,
): Promise<EvaluateResult> {
  const valid = requireValid(compiled, 'evaluateModel');
  checkOptions('evaluateModel', options, evaluateOptions);
  checkModelSource('evaluateModel', options);
  throwIfAny(checkTrainable(valid).filter((report) => report.code !== 'nothing-to-train'));
  const tf = await tfOf(options);
  const loaded = 'model' in options ? options : await restoreModel(valid, options.directory, { tf });
  try {
    const { data, on } = await examples(valid, options, loaded);
    const logs = await measured(tf, valid, loaded.model, data, options);
    return { logs, on, examples: data.size, backend: activeBackend(tf) };
  } finally {
    if (!('model' in options)) disposeModel(loaded.model);
  }
}

function measured(
  tf: Tf,
  valid: ValidSpec,
  model: LayersModel,
  data: Dataset,
  options: EvaluateOptions,
): Promise<Logs> {
  const batchSize = options.batchSize ?? valid.spec.fit?.batchSize ?? defaultFit.batchSize;
  checkBatches(model, data.size, batchSize, valid.spec.spans.get('fit.batchSize'));
  const objective = objectiveOf(valid);
  const why = (reason: string) =>
    (options.notify ?? printNotice)(opByOp(`evaluating "${valid.spec.name}"`, reason));
  const runner = measureRunner({
    ...{ tf, model, objective, batchSize, notify: why },
    stepsPerExecution: stepsOf(valid.spec.compile),
    eager: isShort(data.size, batchSize),
  });
  return evaluateOn(runner, objective.measures, data, { pause: createPause() }).finally(() =>
    runner.dispose(),
  );
}

async function examples(
  valid: ValidSpec,
  options: EvaluateOptions,
  loaded: Partial<LoadedModel>,
): Promise<{ readonly data: Dataset; readonly on: EvaluateResult['on'] }> {
  if (options.data !== undefined) {
    checkDataset('evaluateModel: data', options.data, portsOf(valid.spec, valid.graph));
    return { data: options.data, on: 'given' };
  }
  if (options.source !== undefined) {
    if (loaded.preprocessing === undefined) throw noPreprocessing();
    return { data: applyToDataset(loaded.preprocessing, options.source), on: 'given' };
  }
  // What layers have learned in training is not learned anew.
  const adapted = adaptSpec(valid, loaded.preprocessing);
  const { train, validation } = await loadSpecData(adapted, valid.spec.fit?.seed ?? defaultFit.seed);
  return validation === undefined ? { data: train, on: 'train' } : { data: validation, on: 'validation' };
}

/** @throws WidthwiseError `bad-argument` when no model is named */
export function checkModelSource(
  called: string,
  options: { readonly model?: unknown; readonly directory?: unknown },
): void {
  if (('model' in options ? options.model : options.directory) !== undefined) return;
  throw fail({
    code: 'bad-argument',
    message: `${called} needs a model`,
    suggestion: 'give `model`, or the `directory` of a saved one',
  });
}

/** The error for raw data without what turns them into numbers. */
export function noPreprocessing() {
  return fail({
    code: 'no-preprocessing',
    message: 'the model was saved without its preprocessing, so raw data cannot be turned into its inputs',
    suggestion: 'train it with `trainModel` and a directory, or give arrays that are ready for the model',
  });
}
