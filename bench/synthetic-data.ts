import type { LoadedData, NdArray, ValidSpec } from '../src/index.ts';

/** Data of the right shapes for a spec of one input and one output; what is learned does not matter here. */
export function syntheticData(compiled: ValidSpec, size: number): LoadedData {
  const { graph } = compiled;
  const [input = ''] = graph.inputs;
  const [output] = graph.outputs;
  const isWords = graph.nodes.find((n) => n.name === input)?.outputSpecs[0]?.dtype === 'int32';
  const shapeOf = (name: string): readonly number[] => {
    const node = graph.nodes.find((n) => n.name === name);
    return (node?.outputSpecs[0]?.shape ?? []).slice(1).map((dim) => dim ?? 1);
  };
  const units = shapeOf(output?.layer ?? '').at(-1) ?? 1;
  const sparse = sparseLoss(compiled);
  const targets = sparse ? classes(size, units) : oneHot(size, units);
  const train = {
    inputs: {
      [input]: (isWords ? (masked(compiled) ? paddedWords : words) : ramp)([size, ...shapeOf(input)]),
    },
    targets: { [output?.layer ?? '']: targets },
    size,
  };
  return { train, preprocessing: { version: 1, header: true, missing: 'error', inputs: {}, targets: {} } };
}

function sparseLoss({ spec }: ValidSpec): boolean {
  const loss = spec.compile?.loss;
  return loss !== undefined && 'type' in loss && loss.type === 'sparseCategoricalCrossentropy';
}

function ramp(shape: readonly number[]): NdArray {
  const values = Float32Array.from({ length: count(shape) }, (_, i) => Math.sin(i));
  return { shape, dtype: 'float32', values };
}

/** Out of a vocabulary of a thousand. */
function words(shape: readonly number[]): NdArray {
  const values = Int32Array.from({ length: count(shape) }, (_, i) => (i * 7919) % 1000);
  return { shape, dtype: 'int32', values };
}

function masked({ spec }: ValidSpec): boolean {
  return spec.layers.some((layer) => 'maskZero' in layer && layer.maskZero === true);
}

/** Sentences of 20 % to 100 % of the length, 60 % on average, each followed by zeros. */
function paddedWords([size = 0, length = 0]: readonly number[]): NdArray {
  const at = (i: number): number => {
    const words = Math.ceil(length * (0.2 + (Math.floor(i / length) % 9) / 10));
    return i % length < words ? ((i * 7919) % 999) + 1 : 0;
  };
  const values = Int32Array.from({ length: size * length }, (_, i) => at(i));
  return { shape: [size, length], dtype: 'int32', values };
}

function count(shape: readonly number[]): number {
  return shape.reduce((a, b) => a * b, 1);
}

function classes(size: number, units: number): NdArray {
  return {
    shape: [size, 1],
    dtype: 'float32',
    values: Float32Array.from({ length: size }, (_, i) => i % units),
  };
}

function oneHot(size: number, units: number): NdArray {
  const values = new Float32Array(size * units);
  for (let i = 0; i < size; i++) values[i * units + (i % units)] = 1;
  return { shape: [size, units], dtype: 'float32', values };
}
