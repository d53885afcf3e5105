export type { BuildOptions, TfOptions } from './build-model.ts';
export { buildModel, buildWith, tfOf } from './build-model.ts';
export { endsInSoftmax, takeConstraints } from './compile-model.ts';
export { disposeModel, optimizerOf, slotOptimizer } from './dispose.ts';
export { classOf } from './class-memo.ts';
export type { MetricContext, MetricRow } from './metrics/index.ts';
export { metricRow } from './metrics/index.ts';
export { variablesOf } from './variables.ts';
export type { SlotOptimizer, Snapshot } from './optimizers/slot-optimizer.ts';
