import { loadSpec, requireValid, type ValidSpec } from '../../../src/index.ts';
import { compiled } from '../../oracle/support/compiled.ts';
import { LAYER_AREAS, readCases, type OracleCase, type OracleSpec } from '../../oracle/support/cases.ts';

/** A network that is exported, with weights that its seed gives. */
export interface ExportCase {
  readonly name: string;
  readonly spec: () => Promise<ValidSpec>;
}

const out = { name: 'out', type: 'Dense', units: 2, activation: 'softmax' };

/** Ways in which networks are put together; what each layer computes is in the cases of the oracle. */
const networks: readonly OracleSpec[] = [
  {
    name: 'two-inputs-two-outputs',
    inputs: { left: { shape: [3] }, 'right.part': { shape: [4] } },
    layers: [
      { name: 'l', type: 'Dense', units: 5, activation: 'relu', inputs: ['left'] },
      { name: 'r', type: 'Dense', units: 5, inputs: ['right.part'] },
      { name: 'sum', type: 'Add', inputs: ['l', 'r'] },
      { name: 'first', type: 'Dense', units: 1, inputs: ['sum'] },
      { name: 'second', type: 'Dense', units: 3, activation: 'softmax', inputs: ['sum'] },
    ],
    outputs: ['first', 'second'],
  },
  {
    name: 'states-as-outputs',
    inputs: { x: { shape: [4, 2] } },
    layers: [{ name: 'rnn', type: 'GRU', units: 3, returnSequences: true, returnState: true }],
    outputs: ['rnn', 'rnn:1'],
  },
  {
    name: 'input-as-output',
    inputs: { x: { shape: [3] } },
    layers: [out],
    outputs: ['x', 'out'],
  },
  {
    name: 'batch-norm',
    inputs: { image: { shape: [6, 6, 2] } },
    layers: [
      { name: 'c', type: 'Conv2D', filters: 4, kernelSize: 3, padding: 'same' },
      { name: 'n', type: 'BatchNormalization', movingVarianceInitializer: { type: 'constant', value: 0.3 } },
      { name: 'g', type: 'GlobalAveragePooling2D' },
      out,
    ],
  },
  {
    name: 'embedding-with-a-mask',
    inputs: { tokens: { shape: [5], dtype: 'int32' } },
    layers: [
      { name: 'e', type: 'Embedding', inputDim: 7, outputDim: 4, maskZero: true },
      { name: 'rnn', type: 'LSTM', units: 3 },
      out,
    ],
  },
  {
    name: 'dropout-and-frozen',
    inputs: { x: { shape: [3] } },
    layers: [
      { name: 'a', type: 'Dense', units: 4, trainable: false },
      { name: 'd', type: 'Dropout', rate: 0.5 },
      out,
    ],
  },
  {
    name: 'no-weights',
    inputs: { x: { shape: [2, 3] } },
    layers: [{ name: 'f', type: 'Flatten' }],
  },
];

/** Networks whose inputs have open sizes, to be run at several. */
export const openNetworks: readonly OracleSpec[] = [
  {
    name: 'images-of-any-size',
    inputs: { image: { shape: [null, null, 3] } },
    layers: [
      { name: 'c', type: 'Conv2D', filters: 4, kernelSize: 3, strides: 2, padding: 'same' },
      { name: 'n', type: 'BatchNormalization' },
      { name: 'z', type: 'ZeroPadding2D' },
      { name: 's', type: 'SeparableConv2D', filters: 5, kernelSize: 3 },
      { name: 'p', type: 'MaxPooling2D' },
      { name: 't', type: 'Conv2DTranspose', filters: 3, kernelSize: 3, strides: 2, padding: 'same' },
      { name: 'g', type: 'GlobalAveragePooling2D' },
      out,
    ],
  },
  {
    name: 'signals-of-any-length',
    inputs: { signal: { shape: [null] } },
    layers: [
      {
        name: 'mel',
        type: 'MelSpectrogram',
        fftLength: 16,
        sequenceStride: 5,
        numMelBins: 6,
        samplingRate: 800,
        maxFreq: 400,
      },
    ],
  },
  {
    name: 'signals-of-any-length-by-kernels',
    inputs: { signal: { shape: [null, 1] } },
    layers: [
      { name: 'stft', type: 'STFTSpectrogram', frameLength: 8, frameStep: 3, fftLength: 8, padding: 'same' },
      { name: 'g', type: 'GlobalAveragePooling1D' },
      out,
    ],
  },
  {
    name: 'an-image-for-an-image',
    inputs: { image: { shape: [null, null, 3] } },
    layers: [
      { name: 'c', type: 'Conv2D', filters: 4, kernelSize: 3, strides: 2, padding: 'same' },
      { name: 'u', type: 'UpSampling2D' },
      { name: 'd', type: 'Dense', units: 2, activation: 'softmax' },
    ],
  },
  {
    name: 'texts-of-any-length',
    inputs: { tokens: { shape: [null], dtype: 'int32' } },
    layers: [
      { name: 'e', type: 'Embedding', inputDim: 9, outputDim: 8 },
      { name: 'c', type: 'Conv1D', filters: 6, kernelSize: 3, padding: 'causal' },
      {
        name: 'm',
        type: 'MultiHeadAttention',
        numHeads: 2,
        keyDim: 4,
        useCausalMask: true,
        inputs: { query: 'c', value: 'c' },
      },
      { name: 'l', type: 'LayerNormalization' },
      { name: 'g', type: 'GlobalMaxPooling1D' },
      out,
    ],
  },
  {
    name: 'lstms-of-any-length',
    inputs: { x: { shape: [null, 4] } },
    layers: [
      { name: 'a', type: 'LSTM', units: 3, returnSequences: true },
      { name: 'b', type: 'LSTM', units: 2, goBackwards: true, useBias: false },
      out,
    ],
  },
  {
    name: 'sequences-of-one-length',
    inputs: { a: { shape: [null, 4] }, b: { shape: [null, 4] } },
    layers: [
      { name: 's', type: 'Add', inputs: ['a', 'b'] },
      { name: 'd', type: 'Dense', units: 3 },
    ],
  },
  {
    name: 'sequences-of-two-lengths',
    inputs: { a: { shape: [null, 4] }, b: { shape: [null, 4] } },
    layers: [
      { name: 's', type: 'Concatenate', axis: 1, inputs: ['a', 'b'] },
      { name: 'd', type: 'Dense', units: 3 },
    ],
  },
];

const seed = (file: string) => ({
  name: `specs/${file}`,
  spec: async () => requireValid(await loadSpec(`specs/${file}.yaml`)),
});

/** The seeds, narrow and wide, and small networks of every kind. */
export const exportCases: readonly ExportCase[] = [
  ...['dense', 'conv', 'lstm'].flatMap((name) => [seed(`${name}/model`), seed(`${name}/wide`)]),
  ...networks.map((spec) => ({ name: spec.name, spec: () => Promise.resolve(compiled(spec)) })),
];

/** Every case in which Keras says what a layer makes of which numbers. */
const layerCases: readonly OracleCase[] = LAYER_AREAS.flatMap(readCases);

const isOpen = ({ spec }: OracleCase): boolean =>
  Object.values(spec.inputs).some(({ shape }) => shape.includes(null));

const openCases = layerCases.filter(isOpen);
const isUnrolled = ({ spec }: OracleCase): boolean =>
  spec.layers.some((layer) => /^(GRU|SimpleRNN|ConvLSTM[123]D)$/.test(layer.type) || hasOtherCells(layer));

/** One LSTMCell is the LSTM, which is one op of any length. */
function hasOtherCells({ type, cell }: Readonly<Record<string, unknown>>): boolean {
  return type === 'RNN' && !JSON.stringify(cell).startsWith('{"type":"LSTMCell"');
}

/** Those whose inputs have an open length, which a SavedModel cannot have where it is a number of steps. */
export const unrolledCases = openCases.filter(isUnrolled);

/** Those whose inputs have other open sizes. */
export const openSizeCases = openCases.filter((c) => !isUnrolled(c));

/** Those that look at numbers in JavaScript: to hash with a key of two numbers, and to refuse what a vocabulary lacks. */
const LOOKING: readonly string[] = ['preprocessing-hashing-salts', 'preprocessing-lookup-oov-0'];
export const lookingCases = layerCases.filter(({ spec }) => LOOKING.includes(spec.name));

/** Those that keep states from one batch to the next. */
export const statefulCases = layerCases.filter(({ spec }) =>
  spec.layers.some((layer) => 'stateful' in layer && layer.stateful === true),
);

/** Those that Keras takes at one size of batch alone: a mask [batch, steps] is added to [batch, steps, features] from the right. */
const ONE_BATCH: readonly string[] = ['merge-mask-softmax-trained'];

/** The others. */
export const fixedCases = layerCases.filter(
  (c) => !isOpen(c) && ![...lookingCases, ...statefulCases].includes(c) && !ONE_BATCH.includes(c.spec.name),
);

/** One of them for each type of layer. */
export const oneCasePerType = fixedCases.filter(
  ({ spec }, i) =>
    !isSubset(
      spec,
      fixedCases.slice(0, i).flatMap((c) => c.spec.layers),
    ),
);

function isSubset({ layers }: OracleSpec, before: readonly { readonly type: string }[]): boolean {
  const types = new Set(before.map(({ type }) => type));
  return layers.every(({ type }) => types.has(type));
}
