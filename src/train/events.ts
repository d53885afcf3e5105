import type { BackendName } from '../runtime/index.ts';

/** Numbers by Keras's names: `loss`, `accuracy`, `val_loss`, with the output in front when there are several. */
export type Logs = Readonly<Record<string, number>>;

/** Why training ended. */
export type StopReason = 'completed' | 'early-stopping' | 'aborted';

/** What training tells while it runs. Epochs and steps count from 1. */
export type TrainEvent =
  | {
      readonly event: 'begin';
      readonly model: string;
      readonly backend: BackendName;
      readonly epochs: number;
      /** Optimizer steps in an epoch. */
      readonly steps: number;
      /** Steps that were made before, by a run that this one resumes; 0 for a new one. */
      readonly resumedSteps: number;
      readonly batchSize: number;
      readonly examples: number;
      /** 0 when nothing is kept to validate on. */
      readonly validationExamples: number;
      readonly seed: number;
    }
  | {
      readonly event: 'batch';
      readonly epoch: number;
      readonly step: number;
      readonly steps: number;
      /** Of this batch alone, before its step. */
      readonly loss: number;
      /** Of this batch alone. */
      readonly metrics: Logs;
    }
  | EpochEvent
  | EndEvent;

/** After each epoch: the numbers over all its examples, then `val_…`. */
export interface EpochEvent extends Numbers {
  readonly event: 'epoch';
  readonly epoch: number;
  readonly epochs: number;
  readonly seconds: number;
  readonly loss: number;
}

/** At the end: the numbers of the last epoch. */
export interface EndEvent extends Numbers {
  readonly event: 'end';
  readonly backend: BackendName;
  readonly seconds: number;
  /** How many epochs were trained to their end. */
  readonly epochs: number;
  readonly stopped: StopReason;
}

/** The numbers of {@link Logs} stand beside the rest, so that an event is one flat line of JSON. */
interface Numbers {
  readonly [name: string]: number | string;
}

export type OnTrainEvent = (event: TrainEvent) => void;
