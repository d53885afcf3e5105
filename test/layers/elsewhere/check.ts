/**
 * What a program elsewhere does with models that widthwise saved: it has TensorFlow.js and these cases. Nothing of this
 * repository may be imported here: it is also bundled for a browser.
 */
import * as tf from '@tensorflow/tfjs';

/** A tensor as JSON. */
interface Values {
  readonly shape: number[];
  readonly dtype: keyof tf.DataTypeMap;
  readonly values: number[];
}

/** A saved model, what it was given and what it gave. */
export interface ElsewhereCase {
  readonly title: string;
  readonly needsWidthwise: boolean;
  readonly topology: object;
  readonly weightSpecs: tf.io.WeightsManifestEntry[];
  /** Base64. */
  readonly weights: string;
  readonly inputs: readonly Values[];
  readonly outputs: readonly Values[];
}

/** For each case the largest difference of its outputs, or why it cannot be loaded. */
export async function check(cases: readonly ElsewhereCase[]): Promise<Record<string, number | string>> {
  await tf.setBackend('cpu');
  const results: Record<string, number | string> = {};
  for (const each of cases) {
    results[each.title] = await difference(each).catch((error: unknown) => String(error).slice(0, 200));
  }
  return results;
}

async function difference({
  topology,
  weightSpecs,
  weights,
  inputs,
  outputs,
}: ElsewhereCase): Promise<number> {
  const weightData = Uint8Array.from(atob(weights), (letter) => letter.charCodeAt(0)).buffer;
  const model = await tf.loadLayersModel(
    tf.io.fromMemory({ modelTopology: topology, weightSpecs, weightData }),
  );
  const actual = [
    model.predict(inputs.map(({ values, shape, dtype }) => tf.tensor(values, shape, dtype))),
  ].flat();
  return Math.max(...outputs.map(({ values, shape }, i) => gap(actual[i], values, shape)));
}

function gap(actual: tf.Tensor | undefined, values: readonly number[], shape: readonly number[]): number {
  if (actual === undefined || actual.shape.join(' ') !== shape.join(' ')) return Infinity;
  const found = actual.dataSync();
  return Math.max(0, ...values.map((value, i) => Math.abs(value - (found[i] ?? NaN))));
}
