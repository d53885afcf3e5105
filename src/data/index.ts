/**
 * The data stage: files, tables and modules in; plain typed arrays out. No TensorFlow.js here.
 */
export { adaptSpec } from './adapt-spec.ts';
export { applyPreprocessing, applyToDataset, type PreparedInputs } from './apply.ts';
export { checkDataset, checkInputs } from './check-arrays.ts';
export { checkDataSection } from './check-section.ts';
export { decodePredictions, type ClassPrediction, type Prediction, type ValuePrediction } from './decode.ts';
export { gather, slice } from './gather.ts';
export { loadData } from './load.ts';
export { permutation } from './permutation.ts';
export { portsOf } from './ports.ts';
export { readyArrays } from './ready-arrays.ts';
export type {
  DataContext,
  Dataset,
  DataSource,
  FileAccess,
  InputPreprocessing,
  Label,
  LoadedData,
  ModelPort,
  ModelPorts,
  NdArray,
  Preprocessing,
  Row,
  Statistics,
  TargetPreprocessing,
  Window,
} from './types.ts';
export { importProjectModule, type ModuleCodes } from './files.ts';
