/**
 * widthwise: declarative YAML model specs, compiled for TensorFlow.js.
 *
 * Importing this module loads no TensorFlow.js; `useBackend` does, and what builds or trains calls it.
 */

// Specs: YAML to a checked, shaped graph.
export { compileSpec, type CompileOptions } from './compile.ts';
export { loadSpec, type FileSystem, type LoadOptions } from './load.ts';
export { requireValid } from './spec/require-valid.ts';
export { editorSchema, type EditorSchema } from './editor-schema.ts';
export { summarize, type LayerSummary, type Summary } from './summarize.ts';
export { explain, type Explanation, type FilePlace, type Origin, type ParamOrigin } from './explain/index.ts';
export {
  diffOverlay,
  diffSpecs,
  type Change,
  type DiffOverlayOptions,
  type LayerDiff,
  type SpecDiff,
  type ValueDiff,
} from './diff/index.ts';
export {
  editWidths,
  fixSpec,
  isIntact,
  lockSpec,
  type Fix,
  type Fixed,
  type WidthEdit,
} from './edit/index.ts';
export { render, type RenderOptions } from './render/index.ts';
export { kerasModelJson } from './import/weights/model-json.ts';
export { importKeras, importKerasWeights, type ImportOptions, type ImportResult } from './import/index.ts';
export type { CompiledSpec, Spec, ValidSpec } from './spec/spec.ts';
export type { GraphNode, ShapedGraph, ShapedNode, TensorRef } from './spec/graph.ts';
export type { DType, Dim, Shape, TensorSpec, WeightSpec } from './spec/tensor.ts';
export type { LayerArgs, LayerType } from './spec/generated/layers.ts';

// Diagnostics: what is wrong, where, and what to do.
export { codes, type DiagnosticCode } from './diagnostics/codes.ts';
export type { Diagnostic, Note, Severity, Span } from './diagnostics/diagnostic.ts';
export { WidthwiseError } from './diagnostics/error.ts';
export { formatDiagnostics, type DiagnosticFormat } from './diagnostics/format/index.ts';
export type { Sources } from './diagnostics/source.ts';
export { InternalError } from './util/invariant.ts';

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
