import { afterAll, beforeAll, expect, test } from 'vitest';
import { nativeBackend } from '../../src/runtime/graph/index.ts';
import { useBackend, type Tf } from '../../src/runtime/index.ts';
import { trainModel } from '../../src/train/index.ts';
import { compiled, floats, loaded, numbers } from './support.ts';

/** Usual networks never reach TensorFlow's session: a session that cannot be opened is not missed. */
let tf: Tf;
let restore: () => void = () => undefined;

beforeAll(async () => {
  tf = await useBackend('native');
  const backend = nativeBackend(tf);
  if (backend === undefined) throw new Error('these tests need the native backend');
  const { binding } = backend;
  const members = Object.getOwnPropertyNames(binding).map((key) => {
    const value: unknown = Reflect.get(binding, key);
    return [key, typeof value === 'function' ? (value.bind(binding) as unknown) : value] as const;
  });
  const loadSavedModel = () => {
    throw new Error('a session was opened');
  };
  Object.assign(backend, { binding: { ...Object.fromEntries(members), loadSavedModel } });
  restore = () => void Object.assign(backend, { binding });
});

afterAll(() => {
  restore();
});

const out = { name: 'out', type: 'Dense', units: 2, activation: 'softmax' };
const images = [
  { name: 'a', type: 'Conv2D', filters: 4, kernelSize: 3, padding: 'same' },
  { name: 'n', type: 'BatchNormalization' },
  { name: 'r', type: 'ReLU' },
  { name: 'p', type: 'MaxPooling2D' },
  { name: 'd', type: 'Dropout', rate: 0.3 },
  { name: 'f', type: 'Flatten' },
  { name: 'h', type: 'Dense', units: 5, activation: 'relu' },
  out,
];

/** Of words, 0 being padding. */
const texts = [
  { name: 'e', type: 'Embedding', inputDim: 5, outputDim: 3, maskZero: true },
  { name: 'b', type: 'Bidirectional', layer: { type: 'GRU', units: 3, returnSequences: true } },
  {
    name: 'r',
    type: 'RNN',
    cell: [
      { type: 'LSTMCell', units: 3 },
      { type: 'SimpleRNNCell', units: 2 },
    ],
    returnSequences: true,
    goBackwards: true,
  },
  { name: 's', type: 'LSTM', units: 4, dropout: 0.2 },
  out,
];

const SIZE = 40;
const words = floats(
  [SIZE, 6],
  Array.from({ length: SIZE * 6 }, (_, i) => (i * 7) % 5),
);

test.each([
  {
    name: 'convolution, batch normalisation, pooling, dropout and dense layers',
    layers: images,
    x: numbers([SIZE, 6, 6, 3], 1),
  },
  { name: 'an Embedding with a mask and recurrent layers', layers: texts, x: words },
])('$name are one fused graph', async ({ layers, x }) => {
  const spec = compiled({
    inputs: { x: { shape: x.shape.slice(1) } },
    layers,
    fit: { epochs: 1, batchSize: 4 },
  });
  const targets = Array.from({ length: 2 * SIZE }, (_, i) => ((i >> 1) % 2 === i % 2 ? 1 : 0));
  const train = { inputs: { x }, targets: { out: floats([SIZE, 2], targets) }, size: SIZE };
  const notices: string[] = [];
  const { model } = await trainModel(spec, {
    tf,
    data: loaded(train),
    notify: (text: string) => void notices.push(text),
  });
  model.dispose();
  expect(notices).toEqual([]);
});
