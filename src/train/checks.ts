import { didYouMean } from '../util/suggest.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import { fail } from '../diagnostics/fail.ts';
import type { CompileSection, EarlyStopping } from '../spec/generated/sections.ts';
import type { TensorRef } from '../spec/graph.ts';
import type { ValidSpec } from '../spec/spec.ts';
import type { Shape } from '../spec/tensor.ts';
import type { Measure } from './measures.ts';
import { monitorNames } from './early-stopping.ts';

/** What is wrong with training this spec, as far as can be told before any data are read. */
export function checkTrainable(valid: ValidSpec): readonly Report[] {
  const { spec, graph } = valid;
  const at = { span: spec.spans.get('compile') };
  if (spec.compile === undefined) {
    return [
      {
        code: 'no-compile-section',
        message: `spec "${spec.name}" has no compile section, so there is no loss to train by`,
        suggestion: 'add e.g. compile: {optimizer: adam, loss: mse}',
      },
    ];
  }
  const reports = [...checkLoss(valid, spec.compile), ...checkMetrics(valid, spec.compile)];
  if (graph.nodes.some((node) => node.trainableParams > 0)) return reports;
  return [
    ...reports,
    {
      code: 'nothing-to-train',
      message: `no layer of "${spec.name}" has weights that can be trained`,
      ...at,
    },
  ];
}

function checkLoss(valid: ValidSpec, compile: CompileSection): readonly Report[] {
  const { type } = compile.loss;
  if (type !== 'categoricalCrossentropy' && type !== 'sparseCategoricalCrossentropy') return [];
  const single = valid.graph.outputs.filter((ref) => outputShape(valid, ref).at(-1) === 1);
  return single.map((ref) => ({
    code: 'loss-does-not-fit',
    message: `loss ${type} needs a unit for each class, but output "${ref.layer}" has 1 unit`,
    span: valid.spec.spans.get('compile.loss') ?? valid.spec.spans.get('compile'),
    suggestion: 'use binary_crossentropy with one sigmoid unit, or give the output a unit for each class',
  }));
}

/** Metrics that ask for targets of another shape than the loss does. */
function checkMetrics({ spec }: ValidSpec, { loss, metrics }: CompileSection): readonly Report[] {
  const sparse = loss.type === 'sparseCategoricalCrossentropy';
  const wrong = metrics.filter(({ type }) => type !== 'accuracy' && SPARSE_METRICS.has(type) !== sparse);
  return wrong.map(({ type }) => ({
    code: 'metric-does-not-fit',
    message: sparse
      ? `metric ${type} needs a target for each unit, but loss ${loss.type} takes class numbers`
      : `metric ${type} needs class numbers as targets, but loss ${loss.type} takes a target for each unit`,
    span: spec.spans.get('compile.metrics') ?? spec.spans.get('compile'),
    suggestion: 'use accuracy, which fits either, or the loss that goes with the metric',
  }));
}

const SPARSE_METRICS: ReadonlySet<string> = new Set([
  'sparseCategoricalAccuracy',
  'sparseCategoricalCrossentropy',
]);

/** Shape of an output, with the batch axis. */
export function outputShape({ graph }: ValidSpec, ref: TensorRef): Shape {
  return graph.nodes.find((node) => node.name === ref.layer)?.outputSpecs[ref.output]?.shape ?? [];
}

/** Whether the number to watch will exist. */
export function checkMonitor(
  valid: ValidSpec,
  rule: NonNullable<EarlyStopping>,
  measures: readonly Measure[],
  validation: boolean,
): readonly Report[] {
  const names = monitorNames(measures, validation);
  if (names.includes(rule.monitor)) return [];
  const withoutValidation = !validation && monitorNames(measures, true).includes(rule.monitor);
  return [
    {
      code: 'unknown-monitor',
      message: withoutValidation
        ? `early stopping watches ${rule.monitor}, but no examples are kept to validate on`
        : `early stopping watches ${rule.monitor}, which is not measured; there are ${names.join(', ')}`,
      span: valid.spec.spans.get('fit.earlyStopping') ?? valid.spec.spans.get('fit'),
      suggestion: withoutValidation
        ? 'set fit.validationSplit (e.g. 0.1), or watch loss'
        : didYouMean(rule.monitor, names),
    },
  ];
}

/** Throws the reports as one error, if there are any. */
export function throwIfAny(reports: readonly Report[]): void {
  if (reports.length > 0) throw fail(...reports);
}
