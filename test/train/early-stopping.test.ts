import { expect, test } from 'vitest';
import { metricRow } from '../../src/build/index.ts';
import { createEarlyStopping } from '../../src/train/early-stopping.ts';

const measures = [
  {
    name: 'accuracy',
    output: 0,
    probabilities: false,
    weighted: false,
    row: metricRow({ type: 'accuracy', name: null }),
  },
  {
    name: 'mean_absolute_error',
    output: 0,
    probabilities: false,
    weighted: false,
    row: metricRow({ type: 'meanAbsoluteError', name: null }),
  },
];

interface Row {
  readonly monitor: string;
  readonly patience?: number;
  readonly minDelta?: number;
  readonly values: readonly number[];
  /** The epoch after which it stops; 0 when it never does. */
  readonly stops: number;
  readonly best: number;
}

/** By hand from on_epoch_end of keras/src/callbacks/early_stopping.py (Keras 3.15). */
const rows: readonly Row[] = [
  { monitor: 'loss', values: [3, 2, 1], stops: 0, best: 3 },
  { monitor: 'loss', values: [3, 2, 2], stops: 3, best: 2 },
  { monitor: 'loss', patience: 2, values: [3, 2, 2, 2], stops: 4, best: 2 },
  { monitor: 'loss', patience: 2, values: [3, 2, 2, 1, 2], stops: 0, best: 4 },
  { monitor: 'loss', minDelta: 0.5, values: [3, 2.6], stops: 2, best: 1 },
  { monitor: 'val_loss', values: [1, 2], stops: 2, best: 1 },
  { monitor: 'accuracy', values: [0.1, 0.2, 0.15], stops: 3, best: 2 },
  { monitor: 'val_accuracy', values: [0.1, 0.2, 0.3], stops: 0, best: 3 },
  { monitor: 'mean_absolute_error', values: [1, 2], stops: 2, best: 1 },
];

test.each(rows)(
  '$monitor $values patience $patience delta $minDelta',
  ({ monitor, patience = 0, minDelta = 0, values, stops, best }) => {
    const judge = createEarlyStopping({ monitor, patience, minDelta, restoreBestWeights: true }, measures);
    const verdicts = values.map((value, i) => judge(i + 1, { [monitor]: value }));
    expect(verdicts.findIndex((v) => v.stop) + 1).toBe(stops);
    expect(verdicts.findLastIndex((v) => v.best) + 1).toBe(best);
  },
);
