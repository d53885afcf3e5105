import type { Dim, Shape, WeightSpec } from '../../spec/tensor.ts';
import { kernelAndBias, tensor } from '../analysis.ts';
import { isProblem, type LayerAnalysis, type LayerProblem } from '../row.ts';
import { knownLength } from '../shapes/checks.ts';
import { clash, product, showShape, times } from '../shapes/dims.ts';
import type { AttentionInputs } from './ports.ts';

/** How many heads there are, and how large each is. */
export interface Heads {
  readonly query: number;
  /** Heads of key and value. */
  readonly shared: number;
  readonly keyDim: number;
  readonly valueDim: number;
  readonly output: readonly number[];
  /** Axes along which steps attend. */
  readonly axes: readonly number[];
  readonly useBias: boolean;
  readonly useGate: boolean;
  readonly returnScores: boolean;
}

interface Projection {
  readonly from: Shape;
  readonly kernel: readonly number[];
  readonly bias: readonly number[];
  readonly gate?: true;
}

/**
 * Analysis of attention with several heads.
 * Multiply-adds: each projection, position by position; scores and their product with the values, for each head.
 * FLOPs = 2 × multiply-adds + 1 per bias addition + 1 per score (the softmax) + 1 per element of the gate.
 */
export function analyzeHeads(
  type: string,
  inputs: AttentionInputs,
  heads: Heads,
): LayerAnalysis | LayerProblem {
  const features: number[] = [];
  for (const spec of [inputs.query, inputs.key, inputs.value]) {
    const length = knownLength(type, spec, -1);
    if (isProblem(length)) return length;
    features.push(length);
  }
  const { query, key } = inputs;
  const wrong = checkMask(inputs, heads.axes);
  if (wrong) return wrong;
  const projections = projectionsOf(inputs, features, heads);
  const steps = (shape: Shape) => product(heads.axes.map((axis) => shape[axis] ?? null));
  const others = product(query.shape.slice(1, -1).filter((_, i) => !heads.axes.includes(i + 1)));
  const scores = product([heads.query, others, steps(query.shape), steps(key.shape)]);
  const attended = times(scores, heads.keyDim + heads.valueDim);
  const multiplyAdds = total([...projections.map(costOf), attended]);
  const extras = projections.map((p) =>
    times(positions(p), (heads.useBias ? size(p.bias) : 0) + (p.gate ? size(p.bias) : 0)),
  );
  return {
    outputs: [
      tensor([...query.shape.slice(0, -1), ...heads.output]),
      ...(heads.returnScores ? [tensor(scoresShape(query.shape, key.shape, heads))] : []),
    ],
    weights: projections.flatMap(({ kernel, bias }) => weightsOf(kernel, heads.useBias ? bias : null)),
    multiplyAdds,
    flops: total([times(multiplyAdds, 2), ...extras, scores]),
  };
}

/** [batch, other axes, heads, query steps, key steps]. */
export function scoresShape(
  query: Shape,
  key: Shape,
  { axes, query: count }: Pick<Heads, 'axes' | 'query'>,
): Shape {
  const [batch = null] = query;
  const others = query.slice(1, -1).filter((_, i) => !axes.includes(i + 1));
  const along = (shape: Shape) => axes.map((axis) => shape[axis] ?? null);
  return [batch, ...others, count, ...along(query), ...along(key)];
}

/** In the order in which Keras makes them. */
function projectionsOf(
  { query, key, value }: AttentionInputs,
  [q = 1, k = 1, v = 1]: readonly number[],
  heads: Heads,
): readonly Projection[] {
  const { keyDim, valueDim, shared, output } = heads;
  const own = [heads.query, keyDim];
  const gate = [heads.query, valueDim];
  return [
    { from: query.shape, kernel: [q, ...own], bias: own },
    { from: key.shape, kernel: [k, shared, keyDim], bias: [shared, keyDim] },
    ...(heads.useGate ? [{ from: query.shape, kernel: [q, ...gate], bias: gate, gate: true } as const] : []),
    { from: value.shape, kernel: [v, shared, valueDim], bias: [shared, valueDim] },
    { from: query.shape, kernel: [heads.query, valueDim, ...output], bias: output },
  ];
}

function weightsOf(kernel: readonly number[], bias: readonly number[] | null): readonly WeightSpec[] {
  return kernelAndBias(kernel, bias);
}

function positions({ from }: Projection): Dim {
  return product(from.slice(1, -1));
}

function costOf(projection: Projection): Dim {
  return times(positions(projection), size(projection.kernel));
}

function size(shape: readonly number[]): number {
  return shape.reduce((a, b) => a * b, 1);
}

function total(counts: readonly Dim[]): Dim {
  return counts.reduce<Dim>((sum, count) => (sum === null || count === null ? null : sum + count), 0);
}

/** The mask must broadcast to the scores; Keras finds out when it runs. */
function checkMask(
  { query, key, attentionMask }: AttentionInputs,
  axes: readonly number[],
): LayerProblem | undefined {
  if (attentionMask === undefined) return undefined;
  const wanted = [...axes.map((axis) => query.shape[axis]), ...axes.map((axis) => key.shape[axis])];
  const tail = attentionMask.shape.slice(-wanted.length);
  const fits = tail.length === wanted.length && tail.every((dim, i) => dim === 1 || !clash(dim, wanted[i]));
  if (fits) return undefined;
  return {
    message: `attentionMask has the shape ${showShape(attentionMask.shape)}; it must end in query steps and key steps, ${showShape(wanted.map((dim) => dim ?? null))}`,
  };
}
