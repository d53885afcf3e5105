/**
 * `widthwise/compiler`: the part of the package that is pure. Texts go in, and a checked network, its costs, or a
 * changed text come out: no file is read, nothing of Node or TensorFlow.js is imported. A page, a worker or an editor
 * bundles it to check specs while they are written.
 *
 * @example
 * const compiled = compileSpec(text, { files: { 'model.yaml': base } });
 * console.log(formatDiagnostics(compiled.diagnostics, compiled.sources));
 */

export { compileSpec, type CompileOptions } from './compile.ts';
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
export { editWidths, type WidthEdit } from './edit/edit-widths.ts';
export { fixSpec, type Fix, type Fixed } from './edit/fix.ts';
export { render, type RenderOptions } from './render/index.ts';
export type { CompiledSpec, Spec, ValidSpec } from './spec/spec.ts';
export type { GraphNode, ShapedGraph, ShapedNode, TensorRef } from './spec/graph.ts';
export type { DType, Dim, Shape, TensorSpec, WeightSpec } from './spec/tensor.ts';
export type { LayerArgs, LayerType } from './spec/generated/layers.ts';
export { codes, type DiagnosticCode } from './diagnostics/codes.ts';
export type { Diagnostic, Note, Severity, Span } from './diagnostics/diagnostic.ts';
export { WidthwiseError } from './diagnostics/error.ts';
export { formatDiagnostics, type DiagnosticFormat } from './diagnostics/format/index.ts';
export type { Sources } from './diagnostics/source.ts';
export { InternalError } from './util/invariant.ts';
