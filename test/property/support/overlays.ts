import fc from 'fast-check';
import type { ModelData } from './models.ts';

/** An Overlay as plain data. `base` is given when it is put into a stack. */
export type OverlayData = Readonly<Record<string, unknown>>;

const activation = fc.constantFrom('relu', 'elu', 'linear');
const regularizer = fc.constantFrom<unknown>(null, 'l2', { type: 'l1', l1: 0.5 }, { l2: 0.125 });

/** Entries of `layers` that may fit a model: some will be refused, as those of people are. */
function entries(model: ModelData, id: string): fc.Arbitrary<readonly object[]> {
  const name = fc.constantFrom(...model.layers.map((layer) => layer.name));
  const type = fc.constantFrom(...model.layers.map((layer) => layer.type));
  const places = fc.record({ after: name, rewire: fc.boolean() });
  const added = fc.constantFrom({ type: 'Dropout', rate: 0.5 }, { type: 'Activation', activation: 'elu' });
  const entry = fc.oneof(
    fc.record({ name, trainable: fc.boolean() }),
    fc.record({ match: fc.record({ type }), trainable: fc.boolean() }),
    fc.record({ match: fc.constant({ type: 'Dense' }), activation, $optional: fc.constant(true) }),
    fc.record({
      match: fc.constant({ type: 'Conv*' }),
      kernel_regularizer: regularizer,
      $optional: fc.constant(true),
    }),
    fc.record({ name, $unset: fc.constantFrom(['trainable'], ['activation']), $optional: fc.constant(true) }),
    fc.record({ name, $patch: fc.constant('delete') }),
    fc
      .tuple(fc.nat(99), places, added)
      .map(([n, $insert, layer]) => ({ name: `new_${id}_${n}`, ...layer, $insert })),
  );
  return fc.array(entry, { maxLength: 4 });
}

const sections = fc.record(
  {
    compile: fc.constantFrom<unknown>(
      { optimizer: { type: 'adam', learningRate: 0.5 }, loss: 'mse' },
      { $patch: 'replace', optimizer: 'sgd', loss: 'mse' },
    ),
    fit: fc.constantFrom<unknown>(
      { epochs: 7 },
      { batch_size: 16, earlyStopping: { patience: 9 } },
      { $patch: 'replace', epochs: 2 },
    ),
    params: fc.record({ width: fc.nat(9) }),
  },
  { requiredKeys: [] },
);

/** An Overlay on a model; `id` keeps the names that it brings apart from those of others. */
export function overlayOn(model: ModelData, id: string): fc.Arbitrary<OverlayData> {
  return fc.tuple(entries(model, id), sections).map(([layers, rest]) => ({
    apiVersion: 'widthwise/v1',
    kind: 'Overlay',
    ...(layers.length > 0 && { layers }),
    ...rest,
  }));
}

/** A model and the overlays on it, as the files of a stack; the last one is the entry. */
export function stackFiles(model: string, overlays: readonly OverlayData[]) {
  const files: Record<string, string> = { 'model.yaml': model };
  for (const [i, overlay] of overlays.entries()) {
    const base = i === 0 ? 'model.yaml' : `${i - 1}.yaml`;
    files[`${i}.yaml`] = JSON.stringify({ ...overlay, base });
  }
  const path = overlays.length === 0 ? 'model.yaml' : `${overlays.length - 1}.yaml`;
  return { text: files[path] ?? '', options: { path, files } };
}
