import fc from 'fast-check';

/**
 * Models with blocks inside blocks, repeats, params, expressions, calls, scales and ties. Every width is that of the
 * stream (8), so that whatever is combined, the shapes fit.
 */
interface Layer {
  readonly [key: string]: unknown;
}

const units = fc.constantFrom<unknown>(8, '$w', '$(w)', '$(max(w, 4))', '$(w * index // index)');

function layer(name: string, block: string | undefined): fc.Arbitrary<readonly Layer[]> {
  const plain: fc.Arbitrary<readonly Layer[]>[] = [
    units.map((u) => [{ name, type: 'Dense', units: u }]),
    fc.constant([{ name, type: 'Activation', activation: 'tanh' }]),
    units.map((u) => [
      { name, type: 'Dense', units: u },
      { name: `${name}b`, call: name },
      { name: `${name}c`, type: 'Add', inputs: [name, `${name}b`] },
    ]),
  ];
  if (block === undefined) return fc.oneof(...plain);
  const instance = fc.record(
    {
      repeat: fc.integer({ min: 1, max: 3 }),
      with: fc.constantFrom({ w: 8 }, { w: '$w' }),
      trainable: fc.boolean(),
    },
    { requiredKeys: ['with'] },
  );
  const made = instance.map((keys): readonly Layer[] => [{ name, block, ...keys }]);
  const shared = instance.map((keys): readonly Layer[] => [
    { name, block, ...keys },
    { name: `${name}b`, call: name },
  ]);
  return fc.oneof(...plain, made, shared);
}

function layers(names: readonly string[], block: string | undefined): fc.Arbitrary<readonly Layer[]> {
  return fc.tuple(...names.map((name) => layer(name, block))).map((parts) => parts.flat());
}

const names = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => `l${i}`);
const size = fc.integer({ min: 1, max: 4 });
const params = fc.constantFrom<unknown>(
  { w: 8 },
  { w: { type: 'integer', default: 8, max: 8 } },
  { w: '???' },
);

function block(inner: string | undefined): fc.Arbitrary<Layer> {
  return fc.record({ params, layers: size.chain((count) => layers(names(count), inner)) });
}

/** A model as plain data; JSON is YAML. `$index` stands only in blocks. */
export const blockModel: fc.Arbitrary<Layer> = fc
  .record({
    small: block(undefined),
    large: block('small'),
    layers: size.chain((count) => layers(names(count), 'large')),
  })
  .map(({ small, large, layers: own }) => ({
    apiVersion: 'widthwise/v1',
    kind: 'Model',
    name: 'blocks',
    params: { w: 8 },
    inputs: { x: { shape: [8] } },
    blocks: { small, large },
    layers: [...own.map(withoutIndex), { name: 'y', type: 'Dense', units: 2 }],
    scales: { half: { factor: 0.5 } },
  }));

function withoutIndex(entry: Layer): Layer {
  return typeof entry['units'] === 'string' && entry['units'].includes('index')
    ? { ...entry, units: '$w' }
    : entry;
}
