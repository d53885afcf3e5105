import type { Report } from '../diagnostics/diagnostic.ts';
import type { FitSection } from '../spec/generated/sections.ts';
import type { Spec } from '../spec/spec.ts';
import { didYouMean } from '../util/suggest.ts';
import { historyNames } from './measured.ts';

/** Rules of `fit` that watch a number, and what messages call them. */
const watchers = [
  ['earlyStopping', 'early stopping'],
  ['reduceLROnPlateau', 'reduceLROnPlateau'],
] as const;

/** What is measured, and whether some examples are kept to validate on. */
interface History {
  readonly measured: readonly { readonly name: string }[];
  readonly validation: boolean;
}

/** Whether the numbers to watch will exist. */
export function checkMonitors(spec: Spec, fit: FitSection, history: History): readonly Report[] {
  return watchers.flatMap(([key, who]) => {
    const rule = fit[key];
    return rule === null ? [] : checkMonitor(spec, { key, who, ...rule }, history);
  });
}

/** Whether examples are kept to validate on, as far as can be told before a module has run. */
export function mayValidate({ data }: Spec, { validationSplit }: FitSection): boolean {
  return data?.module !== undefined || data?.split !== undefined || validationSplit > 0;
}

interface Watcher {
  readonly key: string;
  readonly who: string;
  readonly monitor: string;
}

function checkMonitor(
  { spans }: Spec,
  { key, who, monitor }: Watcher,
  { measured, validation }: History,
): readonly Report[] {
  const names = historyNames(measured, validation);
  if (names.includes(monitor)) return [];
  const withoutValidation = !validation && historyNames(measured, true).includes(monitor);
  return [
    {
      code: 'unknown-monitor',
      message: withoutValidation
        ? `${who} watches ${monitor}, but no examples are kept to validate on`
        : `${who} watches ${monitor}, which is not measured; there are ${names.join(', ')}`,
      span: spans.get(`fit.${key}.monitor`) ?? spans.get(`fit.${key}`) ?? spans.get('fit'),
      suggestion: withoutValidation
        ? 'set fit.validationSplit (e.g. 0.1), or watch loss'
        : didYouMean(monitor, names),
    },
  ];
}
