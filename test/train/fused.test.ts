import { afterEach, beforeAll, expect, test } from 'vitest';
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

afterEach(() => {
  restore();
});

const out = { name: 'out', type: 'Dense', units: 2, activation: 'softmax' };
const layers = [
  { name: 'a', type: 'Conv2D', filters: 4, kernelSize: 3, padding: 'same' },
  { name: 'n', type: 'BatchNormalization' },
  { name: 'r', type: 'ReLU' },
  { name: 'p', type: 'MaxPooling2D' },
  { name: 'd', type: 'Dropout', rate: 0.3 },
  { name: 'f', type: 'Flatten' },
  { name: 'h', type: 'Dense', units: 5, activation: 'relu' },
  out,
];

test('convolution, batch normalisation, pooling, dropout and dense layers are one fused graph', async () => {
  const spec = compiled({ inputs: { x: { shape: [6, 6, 3] } }, layers, fit: { epochs: 1, batchSize: 4 } });
  const size = 40;
  const targets = Array.from({ length: 2 * size }, (_, i) => ((i >> 1) % 2 === i % 2 ? 1 : 0));
  const train = {
    inputs: { x: numbers([size, 6, 6, 3], 1) },
    targets: { out: floats([size, 2], targets) },
    size,
  };
  const notices: string[] = [];
  const { model } = await trainModel(spec, {
    tf,
    data: loaded(train),
    notify: (text: string) => void notices.push(text),
  });
  model.dispose();
  expect(notices).toEqual([]);
});
