import type { LayersModel } from '@tensorflow/tfjs';
import { tfOptions, type TfOptions } from '../build/index.ts';
import type { LoadedData } from '../data/index.ts';
import {
  abortSignal,
  callback,
  count,
  flag,
  layersModel,
  map,
  path,
  text,
  whole,
  type Kinds,
} from '../diagnostics/arguments/index.ts';
import type { BackendName } from '../runtime/index.ts';
import type { Logs, OnTrainEvent, StopReason } from './events.ts';
import { stepsPerExecution, type StepsPerExecution } from './pace.ts';
import type { History } from './run-loop.ts';

export interface TrainOptions extends TfOptions {
  /** A model of this spec to start from; by default a new one. */
  readonly model?: LayersModel | undefined;
  /** Data that are loaded already; by default those of the spec. */
  readonly data?: LoadedData | undefined;
  /** Overrides `fit.epochs`. */
  readonly epochs?: number | undefined;
  /** Overrides `fit.seed`. */
  readonly seed?: number | undefined;
  /** Overrides `compile.stepsPerExecution`: how many steps run in one native call, `'auto'` for as many as 10 ms are enough for. */
  readonly stepsPerExecution?: StepsPerExecution | undefined;
  /** Where to save the trained model; by default it is not saved. */
  readonly directory?: string | undefined;
  /** Saves the model after every so many epochs, too, so that training can be resumed when the process dies. */
  readonly saveEvery?: number | undefined;
  /** Goes on where the training of the model in `directory` stopped; begins anew where there is none. Default false. */
  readonly resume?: boolean | undefined;
  /** Text of the spec, saved beside the model as spec.yaml. */
  readonly specText?: string | undefined;
  /** Run every step op by op through TensorFlow.js, also where it could be one graph. Default false. */
  readonly eager?: boolean | undefined;
  readonly onEvent?: OnTrainEvent | undefined;
  /** Stops training after the step at hand; what was reached is returned, and saved. */
  readonly signal?: AbortSignal | undefined;
}

export interface TrainResult {
  /** The trained model; the caller disposes it. */
  readonly model: LayersModel;
  /** The numbers of each epoch, those before a resumed run included. */
  readonly history: History;
  /** The numbers of the last epoch. */
  readonly logs: Logs;
  readonly stopped: StopReason;
  /** The epoch, from 1, whose weights early stopping restored. */
  readonly restoredEpoch?: number;
  readonly seconds: number;
  readonly backend: BackendName;
  readonly data: LoadedData;
}

export const trainOptions: Kinds<TrainOptions> = {
  ...tfOptions,
  model: layersModel,
  data: map,
  epochs: count,
  seed: whole,
  stepsPerExecution,
  directory: path,
  saveEvery: count,
  resume: flag,
  specText: text,
  eager: flag,
  onEvent: callback,
  signal: abortSignal,
};
