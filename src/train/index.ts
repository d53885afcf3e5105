export type { EndEvent, EpochEvent, Logs, OnTrainEvent, StopReason, TrainEvent } from './events.ts';
export type { EvaluateOptions, EvaluateResult, ModelSource } from './evaluate-model.ts';
export { evaluateModel } from './evaluate-model.ts';
export type { PredictOptions, PredictResult } from './predict-model.ts';
export { predictModel } from './predict-model.ts';
export type { History } from './run-loop.ts';
export type { TrainOptions, TrainResult } from './train-options.ts';
export type {
  CompiledTrainStep,
  CompileStepOptions,
  SampleWeight,
  TensorData,
} from './compile-train-step.ts';
export { compileTrainStep } from './compile-train-step.ts';
export type { FitCompiledArgs } from './fit-compiled.ts';
export { fitCompiled } from './fit-compiled.ts';
export { trainModel } from './train-model.ts';
