/**
 * widthwise: declarative YAML model specs, compiled for TensorFlow.js.
 *
 * Importing this module loads no TensorFlow.js; `useBackend` does, and what builds or trains calls it.
 */

// Specs: YAML to a checked, shaped graph, and what is wrong, where, and what to do.
export * from './compiler.ts';
export { loadSpec, type FileSystem, type LoadOptions } from './load.ts';
export { isIntact, lockSpec } from './edit/index.ts';
export { kerasModelJson } from './import/weights/model-json.ts';
export { importKeras, importKerasWeights, type ImportOptions, type ImportResult } from './import/index.ts';

// TensorFlow.js: backends, models, training. (Loaded when first used.)
export { buildModel, pluginModules, type BuildOptions } from './build/index.ts';
export { evaluateModel, predictModel, trainModel } from './train/index.ts';
export { exportSavedModel, loadModel, saveModel, type ExportOptions } from './export/index.ts';
export { compileTrainStep, fitCompiled } from './train/index.ts';
export type { TrainEvent, TrainOptions, TrainResult } from './train/index.ts';
export type { CompiledTrainStep, CompileStepOptions, FitCompiledArgs } from './train/index.ts';
export type { Dataset, LoadedData, NdArray, Preprocessing } from './data/index.ts';
export { diagnoseRuntime, setupNative, useBackend, type BackendName, type Tf } from './runtime/index.ts';
export { registerLayers } from './layers/corrected/index.ts';
