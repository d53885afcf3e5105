import type { Dataset, LoadedData, NdArray } from '../../src/data/index.ts';
import { compileSpec } from '../../src/compile.ts';
import type { Tf } from '../../src/runtime/index.ts';
import { useBackend } from '../../src/runtime/index.ts';
import type { ValidSpec } from '../../src/spec/spec.ts';

/** A Model as a value; JSON is YAML. */
export interface SpecParts {
  readonly inputs?: object;
  readonly layers?: readonly object[];
  readonly [section: string]: unknown;
}

/** The text of a spec: 3 numbers to 2 classes unless said otherwise. */
export function specText(parts: SpecParts = {}): string {
  return JSON.stringify({
    apiVersion: 'widthwise/v1',
    kind: 'Model',
    name: 'tiny',
    inputs: { x: { shape: [3] } },
    layers: [
      { name: 'hidden', type: 'Dense', units: 4, activation: 'tanh' },
      { name: 'out', type: 'Dense', units: 2, activation: 'softmax' },
    ],
    compile: {
      optimizer: { type: 'adam', learningRate: 0.05 },
      loss: 'categorical_crossentropy',
      metrics: ['accuracy'],
    },
    ...parts,
  });
}

/** A compiled spec that must be right. */
export function compiled(parts: SpecParts = {}): ValidSpec {
  const result = compileSpec(specText(parts));
  if (!result.ok) throw new Error(result.diagnostics.map((d) => d.message).join('\n'));
  return result;
}

/** TensorFlow.js on the backend that needs no set-up. */
export function cpu(): Promise<Tf> {
  return useBackend('cpu');
}

export function floats(shape: readonly number[], values: Iterable<number>): NdArray {
  return { shape, dtype: 'float32', values: Float32Array.from(values) };
}

/** Element i is sin(12.9898 * (i + 1) + salt): numbers without a pattern that any language can compute. */
export function numbers(shape: readonly number[], salt: number): NdArray {
  const size = shape.reduce((a, b) => a * b, 1);
  return floats(
    shape,
    Array.from({ length: size }, (_, i) => Math.sin(12.9898 * (i + 1) + salt)),
  );
}

/** Examples of {@link specText}: the class is the sign of the first number. */
export function signs(size: number, salt = 0): Dataset {
  const x = numbers([size, 3], salt);
  const classes = Array.from({ length: size }, (_, i) => ((x.values[i * 3] ?? 0) > 0 ? [0, 1] : [1, 0]));
  return { inputs: { x }, targets: { out: floats([size, 2], classes.flat()) }, size };
}

/** Data that went through no preprocessing. */
export function loaded(train: Dataset, validation?: Dataset): LoadedData {
  const preprocessing = { version: 1, header: true, missing: 'error', inputs: {}, targets: {} } as const;
  return { train, preprocessing, ...(validation && { validation }) };
}
