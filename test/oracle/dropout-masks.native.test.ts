import { beforeAll, describe, expect, test } from 'vitest';
import type { Dataset, NdArray } from '../../src/data/index.ts';
import { buildModel } from '../../src/build/index.ts';
import { useBackend, type Tf } from '../../src/runtime/index.ts';
import { trainModel } from '../../src/train/index.ts';
import { readDropoutMasks, type DropoutMasksCase } from './support/cases.ts';
import { TOLERANCE, worst } from './support/compare.ts';
import { compiled } from './support/compiled.ts';
import { predictOn, setWeights } from './support/model.ts';

const BATCH = 100;
const STEPS = 24;
const EXAMPLES = BATCH * STEPS;
/** A share of a right sampler differs by more than this many standard errors from Keras's once in 300,000; seeds are fixed. */
const STANDARD_ERRORS = 4.7;

/**
 * What a layer gives in training is not seen from outside, but its product with a row of zeros has it as the gradient of that
 * row. A step of this size makes minus the output of the row, and each example has a row of its own.
 */
function specOf({ layer, shape, patterns }: DropoutMasksCase) {
  const width = patterns[0]?.output.length ?? 0;
  const rows = { inputDim: EXAMPLES, outputDim: width, embeddingsInitializer: 'zeros' };
  return compiled(
    {
      name: 'masks',
      inputs: { x: { shape }, example: { shape: [1], dtype: 'int32' } },
      layers: [
        { ...layer, inputs: 'x', trainable: false },
        { name: 'flat', type: 'Flatten' },
        { name: 'rows', type: 'Embedding', ...rows, inputs: 'example' },
        { name: 'row', type: 'Flatten' },
        { name: 'out', type: 'Dot', axes: 1, inputs: ['flat', 'row'] },
      ],
      compile: { optimizer: { type: 'sgd', learningRate: BATCH }, loss: 'meanAbsoluteError' },
    },
    { batchSize: BATCH, shuffle: false, seed: 5 },
  );
}

function filled(shape: readonly number[], value: number): NdArray {
  const size = shape.reduce((a, b) => a * b, 1);
  return { shape, dtype: 'float32', values: new Float32Array(size).fill(value) };
}

function ones({ shape }: DropoutMasksCase): Dataset {
  const example = Int32Array.from({ length: EXAMPLES }, (_, i) => i);
  return {
    inputs: {
      x: filled([EXAMPLES, ...shape], 1),
      example: { shape: [EXAMPLES, 1], dtype: 'int32', values: example },
    },
    targets: { out: filled([EXAMPLES, 1], -1) },
    size: EXAMPLES,
  };
}

/** The output of each example in the one training step that had it. */
async function outputsInTraining(tf: Tf, oracle: DropoutMasksCase, eager: boolean): Promise<number[][]> {
  const spec = specOf(oracle);
  const model = await buildModel(spec, { tf });
  setWeights(tf, model, { [oracle.layer.name]: oracle.weights });
  const notices: string[] = [];
  const data = {
    train: ones(oracle),
    preprocessing: { version: 1, header: true, missing: 'error', inputs: {}, targets: {} },
  } as const;
  await trainModel(spec, { tf, model, data, eager, epochs: 1, notify: (text) => void notices.push(text) });
  expect(notices).toEqual([]);
  const [rows] = model.getLayer('rows').getWeights();
  const flat = Array.from(rows?.dataSync() ?? [], (value) => -value);
  model.dispose();
  const width = flat.length / EXAMPLES;
  return Array.from({ length: EXAMPLES }, (_, i) => flat.slice(i * width, (i + 1) * width));
}

/** The place of an output among those of Keras; -1 for one that Keras never gives. */
function patternOf({ patterns }: DropoutMasksCase, output: readonly number[]): number {
  return patterns.findIndex((pattern) => (worst(output, pattern.output)?.by ?? Infinity) <= TOLERANCE);
}

/** Two shares, of `ours` and of `theirs` trials, that may be of one law. */
function expectOneLaw(what: string, share: number, ours: number, expected: number, theirs: number): void {
  const pooled = (share * ours + expected * theirs) / (ours + theirs);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / ours + 1 / theirs));
  expect(Math.abs(share - expected), `${what}: ${share}, Keras has ${expected}`).toBeLessThan(
    STANDARD_ERRORS * error,
  );
}

function shareAlike(found: readonly number[], distance: number): number {
  const pairs = found.slice(distance);
  return pairs.filter((pattern, i) => pattern === found[i]).length / pairs.length;
}

let tf: Tf;
beforeAll(async () => {
  tf = await useBackend('native');
});

describe.each([
  { how: 'in compiled steps', eager: false },
  { how: 'op by op', eager: true },
])('dropout of recurrent layers follows the law of Keras $how', ({ eager }) => {
  test.each(readDropoutMasks())('$name', async (oracle) => {
    const outputs = await outputsInTraining(tf, oracle, eager);
    const found = outputs.map((output) => patternOf(oracle, output));
    expect(outputs.filter((_, i) => found[i] === -1)).toEqual([]);
    oracle.patterns.forEach(({ count }, place) => {
      const share = found.filter((pattern) => pattern === place).length / EXAMPLES;
      expectOneLaw(`pattern ${place}`, share, EXAMPLES, count / oracle.examples, oracle.examples);
    });
    const half = oracle.examples / 2;
    expectOneLaw(
      'the next step',
      shareAlike(found, BATCH),
      EXAMPLES - BATCH,
      oracle.alikeInTheNextCall,
      half,
    );
    expectOneLaw('the next example', shareAlike(found, 1), EXAMPLES - 1, oracle.alikeInTheNextExample, half);
  });
});

describe('dropout of recurrent layers rests in inference', () => {
  test.each(readDropoutMasks())('$name', async ({ layer, shape, weights, atRest }) => {
    const spec = compiled({ name: 'rests', inputs: { x: { shape } }, layers: [layer] });
    const model = await buildModel(spec, { tf });
    setWeights(tf, model, { [layer.name]: weights });
    const size = shape.reduce((a, b) => a * b, 1);
    const [output] = predictOn(tf, model, [
      { shape: [1, ...shape], values: new Array<number>(size).fill(1) },
    ]);
    expect(worst(output?.values ?? [], atRest)?.by).toBeLessThanOrEqual(TOLERANCE);
    model.dispose();
  });
});
