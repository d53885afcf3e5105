import type { LayerAnalysis, LayerProblem } from '../spec/analysis.ts';
import type { Dim, Shape, TensorSpec, WeightSpec } from '../spec/tensor.ts';
import { Bindings, type Misfit } from './bindings.ts';
import type { Count, Signature, WeightSignature } from './signature.ts';

type Args = Readonly<Record<string, unknown>>;

/** Shapes, weights and costs of a layer of a plugin, from its signature alone. */
export function analyzeSignature(
  type: string,
  signature: Signature,
  args: Args,
  inputs: readonly TensorSpec[],
): LayerAnalysis | LayerProblem {
  const bindings = new Bindings(numbersIn(args));
  const wrong = matchInputs(signature, inputs, bindings);
  if (wrong !== undefined) return problem(type, wrong);
  const batch = inputs[0]?.shape[0] ?? null;
  const outputs: TensorSpec[] = [];
  for (const pattern of signature.outputs) {
    const shape = bindings.shape(pattern);
    if (isMisfit(shape)) return problem(type, shape);
    outputs.push({ shape: [batch, ...shape], dtype: 'float32' });
  }
  const weights = weightsOf(signature.weights, args, bindings);
  if (isMisfit(weights)) return problem(type, weights);
  const multiplyAdds = count(signature.multiplyAdds, bindings, outputs);
  if (isMisfit(multiplyAdds)) return problem(type, multiplyAdds);
  const flops =
    signature.flops === undefined ? twice(multiplyAdds) : count(signature.flops, bindings, outputs);
  if (isMisfit(flops)) return problem(type, flops);
  return { outputs, weights, multiplyAdds, flops };
}

function matchInputs(
  { inputs: patterns, variadic }: Signature,
  inputs: readonly TensorSpec[],
  bindings: Bindings,
): Misfit | undefined {
  if (!variadic && inputs.length !== patterns.length)
    return { misfit: `reads ${patterns.length} tensors, not ${inputs.length}` };
  for (const [i, { shape }] of inputs.entries()) {
    const misfit = bindings.match(patterns[variadic ? 0 : i] ?? [], shape.slice(1));
    if (misfit !== undefined) return misfit;
  }
  return undefined;
}

/** Arguments that an axis can name. */
function numbersIn(args: Args): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(args).flatMap(([name, value]): [string, number][] => {
      if (typeof value === 'number') return [[name, value]];
      return typeof value === 'boolean' ? [[name, Number(value)]] : [];
    }),
  );
}

function weightsOf(
  signatures: readonly WeightSignature[],
  args: Args,
  bindings: Bindings,
): readonly WeightSpec[] | Misfit {
  const weights: WeightSpec[] = [];
  for (const { name, shape: pattern, trainable, when } of signatures) {
    if (when !== undefined && args[when] !== true) continue;
    const shape = bindings.shape(pattern);
    if (isMisfit(shape)) return shape;
    if (!isKnown(shape))
      return { misfit: `needs the length of every axis of its ${name}, and one is not known` };
    weights.push({ name, shape, dtype: 'float32', trainable });
  }
  return weights;
}

function isKnown(shape: Shape): shape is readonly number[] {
  return shape.every((dim) => dim !== null);
}

function count(what: Count, bindings: Bindings, outputs: readonly TensorSpec[]): number | null | Misfit {
  if (typeof what === 'number') return what;
  return bindings.evaluate(what, { outputs: elements(outputs[0]?.shape.slice(1) ?? []) });
}

function elements(shape: Shape): Dim {
  return shape.reduce<Dim>((product, dim) => (product === null || dim === null ? null : product * dim), 1);
}

function twice(multiplyAdds: number | null): number | null {
  return multiplyAdds === null ? null : 2 * multiplyAdds;
}

function isMisfit(value: unknown): value is Misfit {
  return typeof value === 'object' && value !== null && 'misfit' in value;
}

function problem(type: string, { misfit }: Misfit): LayerProblem {
  return { message: `${type} ${misfit}` };
}
