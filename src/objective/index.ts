import type { Report } from '../diagnostics/diagnostic.ts';
import type { Metric } from '../spec/generated/classes.ts';
import type { CompileSection } from '../spec/generated/sections.ts';
import type { ShapedGraph } from '../spec/graph.ts';
import type { Spec } from '../spec/spec.ts';
import { targetKind } from '../spec/target-kind.ts';

/** Whether the loss and the metrics of `compile` fit one another and the outputs' shapes, before any data are read. */
export function checkObjective(spec: Spec, graph: ShapedGraph): readonly Report[] {
  const { compile } = spec;
  return compile === undefined ? [] : [...checkLoss(spec, graph, compile), ...checkMetrics(spec, compile)];
}

function checkLoss(spec: Spec, graph: ShapedGraph, compile: CompileSection): readonly Report[] {
  const { type } = compile.loss;
  if (!NEEDS_CLASSES.has(type)) return [];
  const nodes = new Map(graph.nodes.map((node) => [node.name, node]));
  const single = graph.outputs.filter(
    (ref) => nodes.get(ref.layer)?.outputSpecs[ref.output]?.shape.at(-1) === 1,
  );
  return single.map((ref) => ({
    code: 'loss-does-not-fit',
    message: `loss ${type} needs a unit for each class, but output "${ref.layer}" has 1 unit`,
    span: spec.spans.get('compile.loss') ?? spec.spans.get('compile'),
    suggestion: 'use binary_crossentropy with one sigmoid unit, or give the output a unit for each class',
  }));
}

/** Metrics that ask for targets of another shape than the loss does. */
function checkMetrics(spec: Spec, { loss, metrics }: CompileSection): readonly Report[] {
  const sparse = targetKind(loss) !== 'units';
  const wrong = metrics.filter((m) => !takesEither(m) && takesClasses(m) !== sparse);
  return wrong.map(({ type }) => ({
    code: 'metric-does-not-fit',
    message: sparse
      ? `metric ${type} needs a target for each unit, but loss ${loss.type} takes class numbers`
      : `metric ${type} needs class numbers as targets, but loss ${loss.type} takes a target for each unit`,
    span: spec.spans.get('compile.metrics') ?? spec.spans.get('compile'),
    suggestion: 'use accuracy, which fits either, or the loss that goes with the metric',
  }));
}

/** Losses of a distribution over classes, which one unit is not. */
const NEEDS_CLASSES: ReadonlySet<string> = new Set([
  'categoricalCrossentropy',
  'categoricalFocalCrossentropy',
  'categoricalGeneralizedCrossEntropy',
  'sparseCategoricalCrossentropy',
]);

const SPARSE_METRICS: ReadonlySet<string> = new Set([
  'sparseCategoricalAccuracy',
  'sparseCategoricalCrossentropy',
  'sparseTopKCategoricalAccuracy',
]);

/** Whether a metric makes do with class numbers and with a number for each unit. */
function takesEither(metric: Metric): boolean {
  return metric.type === 'accuracy' || (sparseIou(metric) && metric.sparseYPred);
}

function takesClasses(metric: Metric): boolean {
  return SPARSE_METRICS.has(metric.type) || sparseIou(metric);
}

function sparseIou(metric: Metric): metric is Extract<Metric, { type: 'iou' | 'meanIoU' }> {
  return (metric.type === 'iou' || metric.type === 'meanIoU') && metric.sparseYTrue;
}
