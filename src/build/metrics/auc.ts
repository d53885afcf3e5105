import type { Metric } from '../../spec/generated/classes.ts';
import { countsOf, evenlySpread, histogram, listed, type Counts, type Thresholds } from './histogram.ts';
import { share, sumOf, type MetricSums } from './row.ts';

type Auc = Extract<Metric, { type: 'auc' }>;

/** What Keras moves the first and the last threshold out by. */
const EPSILON = 1e-7;

/** Area under a curve of two rates as the threshold moves (keras.io/api/metrics/classification_metrics). */
export function auc(args: Auc): MetricSums {
  const { multiLabel, labelWeights, fromLogits } = args;
  const thresholds = thresholdsOf(args);
  const buckets = thresholds.count + 1;
  return {
    better: 'more',
    statistics: (tf, y, p, { weights: examples }) => {
      const output = fromLogits ? tf.sigmoid(p) : p;
      if (multiLabel) return histogram(tf, thresholds, y, output, { labels: p.shape.at(-1) ?? 1, examples });
      const weights = labelWeights === null ? {} : { weights: labelWeights };
      return histogram(tf, thresholds, y, output, { ...weights, examples });
    },
    result: (sums) => {
      const areas = countsOf(sums, multiLabel ? sums.length / (2 * buckets) : 1).map((c) => area(args, c));
      const weights = (multiLabel ? labelWeights : null) ?? areas.map(() => 1);
      return share(sumOf(areas.map((a, i) => a * (weights[i] ?? 0))), sumOf(weights));
    },
  };
}

function thresholdsOf({ thresholds, numThresholds }: Auc): Thresholds {
  if (thresholds === null) return evenlySpread(numThresholds, true);
  const inner = [...thresholds].sort((a, b) => a - b);
  const whole = [0, ...inner, 1];
  const even = whole.every((t, i) => Math.abs(t - i / (whole.length - 1)) <= EPSILON + 1e-5 * t);
  return even ? evenlySpread(whole.length, true) : listed([-EPSILON, ...inner, 1 + EPSILON]);
}

function area(args: Auc, counts: Counts): number {
  if (args.curve === 'PR' && args.summationMethod === 'interpolation') return interpolated(counts);
  const { x, y } = curveOf(args.curve, counts);
  return sumOf(
    x.slice(1).map((to, i) => ((x[i] ?? 0) - to) * height(args.summationMethod, y[i] ?? 0, y[i + 1] ?? 0)),
  );
}

function height(method: Auc['summationMethod'], a: number, b: number): number {
  switch (method) {
    case 'interpolation':
      return (a + b) / 2;
    case 'minoring':
      return Math.min(a, b);
    case 'majoring':
      return Math.max(a, b);
  }
}

interface Curve {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

function curveOf(curve: Auc['curve'], counts: Counts): Curve {
  const { truePositives: tp, falsePositives: fp, trueNegatives: tn, falseNegatives: fn } = counts;
  const recall = tp.map((t, i) => share(t, t + (fn[i] ?? 0)));
  switch (curve) {
    case 'ROC':
      return { x: fp.map((f, i) => share(f, f + (tn[i] ?? 0))), y: recall };
    case 'PR':
      return { x: recall, y: tp.map((t, i) => share(t, t + (fp[i] ?? 0))) };
    case 'PRGAIN': {
      const scale = tp.map((t, i) => share(t + (fn[i] ?? 0), (tn[i] ?? 0) + (fp[i] ?? 0)));
      const gain = (wrong: readonly number[]) =>
        tp.map((t, i) => 1 - (scale[i] ?? 0) * share(wrong[i] ?? 0, t));
      const [recallGain, precisionGain] = [gain(fn), gain(fp)];
      return {
        x: recallGain.map((g, i) => (tp[i] === 0 ? 0 : Math.max(g, 0))),
        y: precisionGain.map((g, i) => (tp[i] === 0 ? 1 : g)),
      };
    }
  }
}

/** Between two thresholds precision is no straight line (Davis and Goadrich 2006). */
function interpolated({ truePositives: tp, falsePositives: fp, falseNegatives: fn }: Counts): number {
  const called = tp.map((t, i) => t + (fp[i] ?? 0));
  return sumOf(
    tp.slice(1).map((next, i) => {
      const [from, to] = [called[i] ?? 0, called[i + 1] ?? 0];
      const gained = (tp[i] ?? 0) - next;
      const slope = share(gained, Math.max(from - to, 0));
      const intercept = next - slope * to;
      const ratio = from > 0 && to > 0 ? from / to : 1;
      return share(slope * (gained + intercept * Math.log(ratio)), Math.max(next + (fn[i + 1] ?? 0), 0));
    }),
  );
}
