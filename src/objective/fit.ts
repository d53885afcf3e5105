import type { Report, Span } from '../diagnostics/diagnostic.ts';
import type { Loss, Metric } from '../spec/generated/classes.ts';
import type { OutputObjective } from '../spec/output-objectives.ts';
import type { Spec } from '../spec/spec.ts';
import { targetKind } from '../spec/target-kind.ts';

/** A loss of classes on an output that is too narrow for any. */
export function checkLoss(
  spec: Spec,
  { name, loss }: OutputObjective,
  units: number | null | undefined,
): readonly Report[] {
  if (loss === undefined || !NEEDS_CLASSES.has(loss.type) || units !== 1) return [];
  return [
    {
      code: 'loss-does-not-fit',
      message: `loss ${loss.type} needs a unit for each class, but output "${name}" has 1 unit`,
      span: spanOf(spec, 'loss', name),
      suggestion: 'use binary_crossentropy with one sigmoid unit, or give the output a unit for each class',
    },
  ];
}

/** Metrics that ask for targets of another shape than the loss does. */
export function checkMetrics(spec: Spec, { name, loss, ...objective }: OutputObjective): readonly Report[] {
  if (loss === undefined) return [];
  const sparse = targetKind(loss) !== 'units';
  return (['metrics', 'weightedMetrics'] as const).flatMap((key) => {
    const wrong = objective[key].filter((m) => !takesEither(m) && takesClasses(m) !== sparse);
    return wrong.map(({ type }) => ({
      code: 'metric-does-not-fit',
      message: messageOf(type, loss, sparse),
      span: spanOf(spec, key, name),
      suggestion: 'use accuracy, which fits either, or the loss that goes with the metric',
    }));
  });
}

function messageOf(metric: string, { type }: Loss, sparse: boolean): string {
  return sparse
    ? `metric ${metric} needs a target for each unit, but loss ${type} takes class numbers`
    : `metric ${metric} needs class numbers as targets, but loss ${type} takes a target for each unit`;
}

/** Where what holds for an output was set: for this one, or for all. */
function spanOf({ spans }: Spec, key: string, output: string): Span | undefined {
  return spans.get(`compile.${key}.${output}`) ?? spans.get(`compile.${key}`) ?? spans.get('compile');
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
