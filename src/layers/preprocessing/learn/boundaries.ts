/**
 * The boundaries of `bins` bins that hold about as many numbers each, by Keras's quantiles: numbers are summarized to about
 * 1 / epsilon of them first. float32, all numbers at once.
 * Source: `adapt()` of keras/src/layers/preprocessing/discretization.py
 */
export function learnBoundaries(values: ArrayLike<number>, bins: number, epsilon: number): readonly number[] {
  const summary = compress(summarize(Float32Array.from(values).sort(), epsilon), epsilon);
  return [...compress(summary, 1 / bins).values].slice(0, -1);
}

/** Numbers in rising order, each standing for as many as it weighs. */
interface Summary {
  readonly values: Float32Array;
  readonly weights: Float32Array;
}

function summarize(sorted: Float32Array, epsilon: number): Summary {
  const step = Math.max(sorted.length / (1 / epsilon), 1);
  const start = Math.trunc(step - 1);
  const values = sorted.filter((_, i) => i >= start && (i - start) % Math.trunc(step) === 0);
  return { values, weights: new Float32Array(values.length).fill(step) };
}

/** The summary at every part `epsilon` of its weight; as it is where it is no longer than that. */
function compress(summary: Summary, epsilon: number): Summary {
  const { values, weights } = summary;
  if (values.length * epsilon < 1) return summary;
  const sums = new Float32Array(weights.length);
  weights.forEach((weight, i) => (sums[i] = (sums[i - 1] ?? 0) + weight));
  const total = sums.at(-1) ?? 1;
  const parts = sums.map((sum) => sum / total);
  // numpy's arange(0, 1, 1 / bins) has now and then one more, by a rounding error, and Keras then one bin more than asked for.
  const at = Array.from({ length: Math.ceil(1 / epsilon - 1e-9) }, (_, i) => epsilon + i * epsilon);
  const sumsAt = at.map((part) => interpolate(part, parts, sums));
  return {
    values: Float32Array.from(at, (part) => interpolate(part, parts, values)),
    weights: Float32Array.from(sumsAt, (sum, i) => sum - (sumsAt[i - 1] ?? 0)),
  };
}

/** numpy.interp: along straight lines, and constant beyond the ends. */
function interpolate(x: number, xs: Float32Array, ys: Float32Array): number {
  const after = xs.findIndex((each) => each > x);
  if (after === -1) return ys.at(-1) ?? 0;
  const [right, high] = [xs[after] ?? 0, ys[after] ?? 0];
  if (after === 0) return high;
  const [left, low] = [xs[after - 1] ?? 0, ys[after - 1] ?? 0];
  return ((high - low) / (right - left)) * (x - left) + low;
}
