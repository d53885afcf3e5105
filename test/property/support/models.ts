import fc from 'fast-check';

/** A Model as plain data; as JSON it is YAML. */
export interface ModelData {
  readonly apiVersion: 'widthwise/v1';
  readonly kind: 'Model';
  readonly name: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly layers: readonly LayerData[];
  readonly [section: string]: unknown;
}

export type LayerData = { readonly name: string; readonly type: string; readonly [key: string]: unknown };

/** Layer types with a width, and the argument that is it. */
export const widthKeys: Readonly<Record<string, string>> = {
  Dense: 'units',
  LSTM: 'units',
  GRU: 'units',
  SimpleRNN: 'units',
  Conv1D: 'filters',
  Conv2D: 'filters',
};

/** Names that YAML or JavaScript would like to take for something else. */
const names = [
  'h',
  'a.b',
  'block_1-out',
  'constructor',
  'toString',
  '1e3',
  '2.10',
  'null',
  'yes',
  '0x1f',
  '12',
];

const activation = fc.constantFrom(
  'linear',
  'relu',
  'tanh',
  'sigmoid',
  'softmax',
  'elu',
  'selu',
  'gelu',
  'softplus',
);
const initializer = fc.constantFrom<unknown>(
  'heNormal',
  'glorotUniform',
  'zeros',
  { type: 'randomNormal', mean: 0.5, stddev: 0.125 },
  { type: 'varianceScaling', scale: 2, mode: 'fanOut', distribution: 'uniform' },
);
const regularizer = fc.constantFrom<unknown>(
  null,
  'l2',
  { type: 'l1', l1: 0.25 },
  { type: 'l1l2', l1: 0.5, l2: 1e-7 },
);
const width = fc.integer({ min: 1, max: 64 });

const weighted = {
  activation,
  useBias: fc.boolean(),
  kernelInitializer: initializer,
  kernelRegularizer: regularizer,
};
const recurrent = { ...weighted, units: width, recurrentInitializer: initializer };
const window = { strides: fc.constantFrom<unknown>(1, 2), padding: fc.constant('same') };

/** What a layer makes of the rank of what it reads; `targetShape` is worked out from the text alone. */
type Rank = 'vector' | 'sequence' | 'image';

interface Choice {
  readonly type: string;
  readonly from: readonly Rank[];
  readonly to?: Rank;
  readonly args: fc.Arbitrary<Readonly<Record<string, unknown>>>;
}

/** Some of the arguments, never the same ones. */
function some(args: Readonly<Record<string, fc.Arbitrary<unknown>>>, required: readonly string[]) {
  return fc.record(args, { requiredKeys: [...required] }) as fc.Arbitrary<Readonly<Record<string, unknown>>>;
}

const all: readonly Rank[] = ['vector', 'sequence', 'image'];
const last = { returnSequences: fc.constant(false) };
const sequences = { returnSequences: fc.constant(true) };

const choices: readonly Choice[] = [
  { type: 'Dense', from: all, args: some({ ...weighted, units: width }, ['units']) },
  { type: 'Activation', from: all, args: some({ activation }, ['activation']) },
  {
    type: 'Dropout',
    from: all,
    args: some({ rate: fc.constantFrom(0, 0.25, 0.5), seed: fc.nat(99) }, ['rate']),
  },
  {
    type: 'BatchNormalization',
    from: all,
    args: some(
      { momentum: fc.constantFrom(0.5, 0.99), epsilon: fc.constantFrom(1e-3, 1e-5), scale: fc.boolean() },
      [],
    ),
  },
  { type: 'Flatten', from: all, to: 'vector', args: fc.constant({}) },
  { type: 'Reshape', from: ['vector'], to: 'sequence', args: fc.constant({ targetShape: [-1, 1] }) },
  {
    type: 'LSTM',
    from: ['sequence'],
    args: some({ ...recurrent, ...sequences }, ['units', 'returnSequences']),
  },
  { type: 'GRU', from: ['sequence'], to: 'vector', args: some({ ...recurrent, ...last }, ['units']) },
  { type: 'SimpleRNN', from: ['sequence'], to: 'vector', args: some({ ...recurrent, ...last }, ['units']) },
  {
    type: 'Conv1D',
    from: ['sequence'],
    args: some({ ...weighted, ...window, filters: width, kernelSize: fc.integer({ min: 1, max: 3 }) }, [
      'filters',
      'kernelSize',
      'padding',
    ]),
  },
  {
    type: 'Conv2D',
    from: ['image'],
    args: some(
      { ...weighted, ...window, filters: width, kernelSize: fc.constantFrom<unknown>(1, 3, [3, 1], [5, 5]) },
      ['filters', 'kernelSize', 'padding'],
    ),
  },
  {
    type: 'MaxPooling2D',
    from: ['image'],
    args: some({ poolSize: fc.constantFrom<unknown>(2, [1, 2]), ...window }, ['padding']),
  },
  { type: 'GlobalAveragePooling2D', from: ['image'], to: 'vector', args: fc.constant({}) },
];

interface Step {
  readonly pick: number;
  readonly name: string;
  readonly trainable: boolean;
  readonly merge: 'no' | 'Add' | 'Concatenate';
  readonly args: readonly Readonly<Record<string, unknown>>[];
}

const step: fc.Arbitrary<Step> = fc.record({
  pick: fc.nat(1000),
  name: fc.constantFrom(...names),
  trainable: fc.boolean(),
  merge: fc.constantFrom('no', 'no', 'no', 'Add', 'Concatenate'),
  args: fc.tuple(...choices.map((c) => c.args)),
});

const shapes: Readonly<Record<Rank, readonly number[]>> = {
  vector: [12],
  sequence: [6, 4],
  image: [8, 8, 3],
};

function toLayers(start: Rank, input: string, steps: readonly Step[]): readonly LayerData[] {
  const layers: LayerData[] = [];
  let rank = start;
  let previous = input;
  for (const [i, { pick, name, trainable, merge, args }] of steps.entries()) {
    const fitting = [...choices.entries()].filter(([, choice]) => choice.from.includes(rank));
    const [index, choice] = fitting[pick % fitting.length] ?? [0, choices[0] as Choice];
    const layer = i === 0 ? name : `${name}_${i}`;
    layers.push({ name: layer, type: choice.type, ...args[index], ...(!trainable && { trainable }) });
    rank = choice.to ?? rank;
    previous = layer;
    if (merge === 'no') continue;
    const side = `${layer}_side`;
    layers.push({ name: side, type: 'Activation', activation: 'relu' });
    layers.push({ name: `${layer}_merged`, type: merge, inputs: [previous, side] });
    previous = `${layer}_merged`;
  }
  return layers;
}

const compile = fc.record({
  optimizer: fc.constantFrom<unknown>(
    'sgd',
    'adam',
    { type: 'rmsprop', learningRate: 0.01 },
    { type: 'adam', beta1: 0.5 },
  ),
  loss: fc.constantFrom('meanSquaredError', 'binaryCrossentropy'),
  metrics: fc.constantFrom<unknown>([], ['accuracy'], ['meanAbsoluteError']),
});
const fit = fc.record(
  {
    epochs: fc.integer({ min: 1, max: 50 }),
    batchSize: fc.integer({ min: 1, max: 512 }),
    shuffle: fc.boolean(),
    earlyStopping: fc.constantFrom<unknown>(null, { patience: 3, restoreBestWeights: true }),
  },
  { requiredKeys: [] },
);
/** Fits a model whose one input is `x`; the target's name is that of the last layer, known when it is made. */
const data = fc.record({
  csv: fc.constantFrom('./rows.csv', '$$rows.csv', 'npm:pkg/rows.csv', '1e3'),
  target: fc.constantFrom<unknown>({ column: '$$price' }, { columns: ['$$a', 'b', '1'], standardize: true }),
});

function toSections(
  { data: source, ...rest }: { compile?: unknown; fit?: unknown; data?: { csv: string; target: unknown } },
  output: string,
): Record<string, unknown> {
  if (source === undefined) return rest;
  const { csv, target } = source;
  const inputs = { x: { columns: ['a', '1e3', 'more*'] } };
  // Some fits watch val_loss.
  const split = { validation: 0.1, by: 'end' };
  return { ...rest, data: { csv, inputs, targets: { [output]: target }, split } };
}

/** A Model that is valid: one input, a chain of random layers with random arguments, and branches that merge. */
export const validModel: fc.Arbitrary<ModelData> = fc
  .record({
    start: fc.constantFrom(...all),
    steps: fc.array(step, { minLength: 1, maxLength: 6 }),
    sections: fc.record({ compile, fit, data }, { requiredKeys: [] }),
  })
  .map(({ start, steps, sections }) => {
    const layers = toLayers(start, 'x', steps);
    return {
      apiVersion: 'widthwise/v1',
      kind: 'Model',
      name: 'random',
      inputs: { x: { shape: shapes[start] } },
      layers,
      ...toSections(sections, layers.at(-1)?.name ?? ''),
    };
  });

/** The layers whose width an overlay may change without changing the output's. */
export function widthSites(model: ModelData): readonly LayerData[] {
  return model.layers.filter(({ type }) => type in widthKeys);
}
