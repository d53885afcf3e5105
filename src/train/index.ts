export type { EndEvent, EpochEvent, Logs, OnTrainEvent, StopReason, TrainEvent } from './events.ts';
export type { EvaluateOptions, EvaluateResult, ModelSource } from './evaluate-model.ts';
export { evaluateModel } from './evaluate-model.ts';
export type { PredictOptions, PredictResult } from './predict-model.ts';
export { predictModel } from './predict-model.ts';
export type { History } from './run-loop.ts';
export type { TrainOptions, TrainResult } from './train-model.ts';
export { trainModel } from './train-model.ts';
