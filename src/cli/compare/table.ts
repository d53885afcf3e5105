import { table, type Column } from '../table.ts';
import { count, metric } from '../units.ts';
import { gapOf, spreadOf, type Result, type Spread, type Trial } from './result.ts';

/** A column of numbers over the seeds. */
interface NumberColumn {
  readonly title: string;
  readonly of: (trial: Trial) => number | undefined;
  readonly text: (value: number) => string;
}

/** The comparison as a table; columns that no network has are left out. */
export function comparisonLines(results: readonly Result[]): readonly string[] {
  const numbers = [...fixed, ...metricsOf(results).map(logColumn)].filter(({ of }) =>
    results.some((result) => spreadOf(result, of) !== undefined),
  );
  const columns: readonly Column[] = [
    { title: 'spec', align: 'left' },
    ...['parameters', 'FLOPs', ...numbers.map(({ title }) => title)].map((title): Column => ({
      title,
      align: 'right',
    })),
  ];
  return table(
    columns,
    results.map((result) => [
      result.label,
      count(result.params),
      result.flops === null ? '?' : count(result.flops),
      ...numbers.map(({ of, text }) => spreadText(spreadOf(result, of), text)),
    ]),
  );
}

const fixed: readonly NumberColumn[] = [
  { title: 's/epoch', of: ({ secondsPerEpoch }) => secondsPerEpoch, text: (value) => value.toFixed(2) },
  { title: 'epochs', of: ({ epochs }) => epochs, text: (value) => String(Math.round(value * 10) / 10) },
  logColumn('loss'),
  logColumn('val_loss'),
  { title: 'gap', of: gapOf, text: metric },
];

function logColumn(name: string): NumberColumn {
  return { title: name, of: ({ logs }) => logs[name], text: metric };
}

/** Metrics by their names; of one that was measured on held-back examples that number alone. */
function metricsOf(results: readonly Result[]): readonly string[] {
  const names = new Set(results.flatMap(({ trials }) => trials.flatMap(({ logs }) => Object.keys(logs))));
  return [...names].filter(
    (name) => !['loss', 'val_loss'].includes(name) && !(names.has(`val_${name}`) && !name.startsWith('val_')),
  );
}

function spreadText(spread: Spread | undefined, text: (value: number) => string): string {
  if (spread === undefined) return '';
  const { mean, min, max } = spread;
  return min === max ? text(mean) : `${text(mean)} (${text(min)} to ${text(max)})`;
}
