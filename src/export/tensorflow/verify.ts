import type { DataType, LayersModel, Tensor } from '@tensorflow/tfjs';
import type { NativeBackend } from '../../runtime/graph/index.ts';
import { loadSession, NotRecordable } from '../../runtime/graph/index.ts';
import type { Tf } from '../../runtime/index.ts';
import { predictTensors } from './predict-tensors.ts';
import type { ServingGraph } from './meta-graph.ts';

/** Largest difference between two float32 computations of the same, relative to the largest number of the output. */
const TOLERANCE = 1e-4;

/**
 * Loads what was written and compares it with the model on numbers that are not zero, at sizes that were not recorded: a
 * graph that TensorFlow refuses, or that holds only for what it was recorded on, is found out before anybody uses it.
 *
 * @throws NotRecordable
 */
export function verify(
  { tf, backend, model }: { readonly tf: Tf; readonly backend: NativeBackend; readonly model: LayersModel },
  directory: string,
  { inputs, outputs, unseen }: ServingGraph,
): void {
  const names = (ports: ServingGraph['inputs']) => Object.values(ports).map(({ name }) => name);
  const session = loadSession(backend, directory, names(inputs), names(outputs));
  try {
    for (const shapes of unseen) {
      tf.tidy(() => {
        const examples = model.inputs.map(({ dtype }, i) =>
          example(tf, shapes[i] ?? [], dtype, indexLimit(model)),
        );
        const actual = session
          .run(backend.getInputTensorIds(examples))
          .map((metadata) => backend.createOutputTensor(metadata));
        // Last, since a model may dispose what it was given.
        const expected = predictTensors(tf, model, examples);
        for (const [i, tensor] of expected.entries()) {
          if (!isClose(actual[i], tensor)) throw otherNumbers(Object.keys(outputs)[i]);
        }
      });
    }
  } finally {
    session.dispose();
  }
}

function example(tf: Tf, shape: readonly number[], dtype: DataType, limit: number): Tensor {
  const length = shape.reduce((a, b) => a * b, 1);
  const value = (i: number): number => (dtype === 'float32' ? Math.sin(i + 1) : i % limit);
  return tf.tensor(
    Array.from({ length }, (_, i) => value(i)),
    [...shape],
    dtype,
  );
}

/** Whole numbers are mostly rows of an Embedding, which may have only one. */
function indexLimit({ layers }: LayersModel): number {
  const rows = layers.flatMap((layer): unknown => Reflect.get(layer, 'inputDim') ?? []);
  return Math.min(2, ...rows.map(Number));
}

function isClose(actual: Tensor | undefined, expected: Tensor): boolean {
  if (actual === undefined || actual.shape.join() !== expected.shape.join()) return false;
  const [a, b] = [Array.from(actual.dataSync()), Array.from(expected.dataSync())];
  const largest = b.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
  return b.every((value, i) => sameNumber(a[i] ?? NaN, value, TOLERANCE * Math.max(1, largest)));
}

function sameNumber(a: number, b: number, tolerance: number): boolean {
  return Object.is(a, b) || a === b || Math.abs(a - b) <= tolerance;
}

function otherNumbers(output: string | undefined): NotRecordable {
  return new NotRecordable(`for other inputs its graph gives other numbers at "${String(output)}"`);
}
