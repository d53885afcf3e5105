import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildContext } from '../../src/build/context.ts';
import type { BuildContext } from '../../src/layers/build-context.ts';
import { layerConfig } from '../../src/layers/config.ts';
import type { MaskSource } from '../../src/layers/recurrent/corrected/cell-masks.ts';
import { convLstmCellClass } from '../../src/layers/recurrent/corrected/conv-lstm.ts';
import { gruCellClass } from '../../src/layers/recurrent/corrected/gru.ts';
import { lstmCellClass } from '../../src/layers/recurrent/corrected/lstm.ts';
import { recurrentClass } from '../../src/layers/recurrent/corrected/recurrent.ts';
import { simpleRnnCellClass } from '../../src/layers/recurrent/corrected/simple-rnn.ts';
import { rowOf } from '../../src/layers/table.ts';
import type { LayerCall } from '../../src/layers/call.ts';
import type { LayerType } from '../../src/spec/generated/layers.ts';
import { build, callOf, difference, tf } from './support.ts';

interface Numbers {
  readonly shape: number[];
  readonly values: number[];
}

/** One call of a layer in real Keras; see keras-numbers.py, which wrote the file. */
interface Case {
  readonly name: string;
  readonly type: LayerType;
  readonly args: object;
  readonly training: boolean;
  readonly trainable: boolean;
  readonly mask: number[][] | null;
  readonly dropoutMasks: { readonly input: readonly Numbers[]; readonly state: readonly Numbers[] } | null;
  readonly inputs: readonly Numbers[];
  readonly weights: readonly (Numbers & { readonly name: string })[];
  readonly outputs: readonly Numbers[];
  readonly directions: readonly Numbers[];
  readonly gradients: readonly Numbers[];
  readonly weightsAfter: readonly Numbers[];
}

const file = new URL('./keras-numbers.json', import.meta.url);
const cases = JSON.parse(readFileSync(file, 'utf8')) as readonly Case[];

/** Float32 sums of at most a hundred terms of size 1: what another order of summation can change. */
const TOLERANCE = 1e-5;

beforeAll(() => tf.setBackend('cpu'));

describe('a layer computes what real Keras does', () => {
  test.each(cases)('$name', (expected) => {
    const layer = layerOf(expected);
    const inputs = expected.inputs.map((x) => tf.variable(tensor(x)));
    const [first] = inputs;
    const feed = inputs.length === 1 && first && !isMerge(expected.type) ? first : inputs;
    layer.apply(symbolic(expected));
    layer.setWeights(expected.weights.map(tensor));

    const kwargs = {
      training: expected.training,
      ...(expected.mask && { mask: tf.tensor(expected.mask, undefined, 'bool') }),
    };
    const call = () => [layer.call(feed, { ...kwargs })].flat();
    const outputs = call();
    expect(outputs.map((y) => y.shape)).toEqual(expected.outputs.map((y) => y.shape));
    for (const [i, y] of outputs.entries())
      expect(difference(y.dataSync(), expected.outputs[i]?.values ?? [])).toBeLessThan(TOLERANCE);

    const after = layer.getWeights();
    for (const [i, w] of after.entries())
      expect(difference(w.dataSync(), expected.weightsAfter[i]?.values ?? [])).toBeLessThan(TOLERANCE);

    const gradients = gradientsOf(layer, first, () => dot(call(), expected.directions));
    expect(gradients.map((g) => g.shape)).toEqual(expected.gradients.map((g) => g.shape));
    for (const [i, g] of gradients.entries())
      expect(difference(g.dataSync(), expected.gradients[i]?.values ?? [])).toBeLessThan(TOLERANCE);
  });
});

function layerOf(expected: Case): tf.layers.Layer {
  const call = callOf(expected.type, expected.args);
  return expected.dropoutMasks === null
    ? build(call, { trainable: expected.trainable })
    : maskedRnn(call, expected.dropoutMasks);
}

/** The cell that the layer has inside, with the masks that Keras was given. */
function maskedRnn(call: LayerCall, masks: NonNullable<Case['dropoutMasks']>): tf.layers.Layer {
  const source: MaskSource = { draw: (use) => masks[use].map(tensor) };
  const context = buildContext(tf, { name: 'layer', trainable: true }, { seed: 0, step: 0 });
  if (isConvLstm(call)) return maskedConvLstm(call, source, context);
  return tf.layers.rnn({ cell: cellOf(call, source, context) });
}

type ConvLstmCall = Extract<LayerCall, { type: `ConvLSTM${string}` }>;

function isConvLstm(call: LayerCall): call is ConvLstmCall {
  return call.type.startsWith('ConvLSTM');
}

/** The layer around a cell that takes these masks, whatever it would draw. */
function maskedConvLstm(call: ConvLstmCall, masks: MaskSource, context: BuildContext): tf.layers.Layer {
  const Cell = convLstmCellClass(tf);
  type Config = ConstructorParameters<typeof Cell>[0];
  class Masked extends Cell {
    constructor(config: Config) {
      super(config, masks);
    }
  }
  return new (recurrentClass<Config>(tf, call.type, Masked))({
    ...layerConfig(call.args, context),
    unroll: false,
  });
}

function cellOf(
  call: LayerCall,
  masks: MaskSource,
  context: BuildContext,
): InstanceType<typeof tf.layers.RNNCell> {
  if (call.type === 'GRU') return new (gruCellClass(tf))(layerConfig(call.args, context), masks);
  if (call.type === 'LSTM') return new (lstmCellClass(tf))(layerConfig(call.args, context), masks);
  if (call.type === 'SimpleRNN') return new (simpleRnnCellClass(tf))(layerConfig(call.args, context), masks);
  throw new Error(`${call.type} has no cell`);
}

function isMerge(type: LayerType): boolean {
  return rowOf(type).arity === 'many';
}

function symbolic(expected: Case): tf.SymbolicTensor | tf.SymbolicTensor[] {
  const inputs = expected.inputs.map((x) => tf.input({ shape: x.shape.slice(1) }));
  const [first] = inputs;
  return inputs.length === 1 && first && !isMerge(expected.type) ? first : inputs;
}

function tensor({ shape, values }: Numbers): tf.Tensor {
  return tf.tensor(values, shape);
}

function dot(outputs: readonly tf.Tensor[], directions: readonly Numbers[]): tf.Scalar {
  const sums = outputs.map((y, i) => tf.sum(tf.mul(y, tensor(directions[i] ?? { shape: [], values: [0] }))));
  return tf.addN(sums) as tf.Scalar;
}

/** Gradients by each trainable weight, then by the input. */
function gradientsOf(
  layer: tf.layers.Layer,
  input: tf.Variable | undefined,
  loss: () => tf.Scalar,
): tf.Tensor[] {
  const variables = [
    ...layer.trainableWeights.map((w) => w.read() as tf.Variable),
    ...(input ? [input] : []),
  ];
  const { grads } = tf.variableGrads(loss, variables);
  return variables.map((v) => grads[v.name] ?? tf.zerosLike(v));
}
