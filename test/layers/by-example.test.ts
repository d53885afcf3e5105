import type { LayersModel, Tensor } from '@tensorflow/tfjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { worksByExample } from '../../src/layers/index.ts';
import { useBackend, type Tf } from '../../src/runtime/index.ts';
import { LAYER_AREAS, readCases, type OracleCase } from '../oracle/support/cases.ts';
import { difference } from '../oracle/support/compare.ts';
import { compiled } from '../oracle/support/compiled.ts';
import { inputTensors, predict, setWeights, withModel } from '../oracle/support/model.ts';

const LIMIT = 1e-5;

let tf: Tf;

beforeAll(async () => {
  tf = await useBackend('native');
});

function rowsOf(tensor: Tensor): Tensor[] {
  return tf.split(tensor, tensor.shape[0] ?? 1);
}

/** What each example gives alone against what it gives among the others. */
function differences(model: LayersModel, { x }: OracleCase): string[] {
  return tf.tidy(() => {
    const inputs = inputTensors(tf, model, x);
    const whole = predict(tf, model, inputs);
    const parts = inputs.map(rowsOf);
    const alone = (parts[0] ?? []).map((_, i) =>
      predict(
        tf,
        model,
        parts.map((rows) => rows[i] as Tensor),
      ),
    );
    return whole.flatMap(({ values }, output) => {
      const found = alone.flatMap((outputs) => Array.from(outputs[output]?.values ?? []));
      const said = difference(`output ${output}`, found, Array.from(values), LIMIT);
      return said === '' ? [] : [said];
    });
  });
}

/** Cases of models of which it is not said. */
const whole: string[] = [];

describe.each(LAYER_AREAS)('%s', (area) => {
  test.each(readCases(area))('a batch may be cut where it is said: $name', async (oracle) => {
    await withModel(tf, compiled(oracle.spec), (model) => {
      setWeights(tf, model, oracle.weights);
      if (worksByExample(model)) expect(differences(model, oracle)).toEqual([]);
      else whole.push(oracle.name);
    });
  });
});

test('only of models that keep states, that mix examples, or that have a class of their own it is not said', () => {
  expect(whole.filter((name) => !/stateful|\bmel-|softmax/.test(name))).toEqual([]);
  expect(whole).toContain('mel-defaults');
});
