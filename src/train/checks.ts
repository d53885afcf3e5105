import { didYouMean } from '../util/suggest.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import { fail } from '../diagnostics/fail.ts';
import type { FitSection } from '../spec/generated/sections.ts';
import type { ValidSpec } from '../spec/spec.ts';
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
  if (graph.nodes.some((node) => node.trainableParams > 0)) return [];
  return [
    {
      code: 'nothing-to-train',
      message: `no layer of "${spec.name}" has weights that can be trained`,
      ...at,
    },
  ];
}

/** Rules of `fit` that watch a number, and what messages call them. */
const watchers = [
  ['earlyStopping', 'early stopping'],
  ['reduceLROnPlateau', 'reduceLROnPlateau'],
] as const;

/** Whether the numbers to watch will exist. */
export function checkMonitors(
  valid: ValidSpec,
  fit: FitSection,
  measures: readonly Measure[],
  validation: boolean,
): readonly Report[] {
  return watchers.flatMap(([key, who]) => {
    const rule = fit[key];
    return rule === null ? [] : checkMonitor(valid, { key, who, ...rule }, measures, validation);
  });
}

interface Watcher {
  readonly key: string;
  readonly who: string;
  readonly monitor: string;
}

function checkMonitor(
  valid: ValidSpec,
  rule: Watcher,
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
        ? `${rule.who} watches ${rule.monitor}, but no examples are kept to validate on`
        : `${rule.who} watches ${rule.monitor}, which is not measured; there are ${names.join(', ')}`,
      span: valid.spec.spans.get(`fit.${rule.key}`) ?? valid.spec.spans.get('fit'),
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
