import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileSpec, diffOverlay, diffSpecs, type ValidSpec } from '../../src/index.ts';
import { compiled, withoutPlaces } from './support/compare.ts';
import { validModel, widthKeys, widthSites } from './support/models.ts';
import { overlayOn, stackFiles } from './support/overlays.ts';

const runs = { seed: 20_250_302, numRuns: 120 };

/** b must be what the overlay makes of a, to the last default and in the same order. */
function expectExact(a: string, b: ValidSpec): void {
  const first = compiled(a);
  const text = diffOverlay(first, b, { base: './a.yaml' });
  expect(text === undefined).toBe(diffSpecs(first, b).equal);
  if (text === undefined) return expect(withoutPlaces(first.spec)).toBe(withoutPlaces(b.spec));
  const applied = compiled(text, { path: 'overlay.yaml', files: { 'a.yaml': a } });
  expect(withoutPlaces(applied.spec)).toBe(withoutPlaces(b.spec));
  expect(diffSpecs(applied, b).equal).toBe(true);
}

test('apply(diff(a, b), a) = b for any two models', () => {
  fc.assert(
    fc.property(validModel, validModel, (a, b) => {
      expectExact(JSON.stringify(a), compiled(JSON.stringify(b)));
    }),
    runs,
  );
});

test('apply(diff(a, b), a) = b for a model and a variant of it, both ways', () => {
  const variant = validModel.chain((model) => fc.tuple(fc.constant(model), overlayOn(model, 'v')));
  fc.assert(
    fc.property(variant, ([model, overlay]) => {
      const a = JSON.stringify(model);
      const { text, options } = stackFiles(a, [overlay]);
      const b = compileSpec(text, options);
      if (!b.ok) return;
      expectExact(a, b);
      const back = diffOverlay(b, compiled(a), { base: './0.yaml' });
      if (back === undefined) return;
      const files = { ...options.files, 'back.yaml': back };
      const returned = compiled(back, { path: 'back.yaml', files });
      expect(withoutPlaces(returned.spec)).toBe(withoutPlaces(compiled(a).spec));
    }),
    { ...runs, numRuns: 200 },
  );
});

test('layers in another order', () => {
  fc.assert(
    fc.property(
      validModel.chain((model) =>
        fc.tuple(
          fc.constant(model),
          fc.shuffledSubarray([...model.layers.keys()], { minLength: model.layers.length }),
        ),
      ),
      ([model, order]) => {
        const a = compiled(JSON.stringify(model));
        const edges = new Map(
          a.graph.nodes.map(({ name, inputs }) => [name, inputs.map((ref) => ref.layer)]),
        );
        const explicit = model.layers.map((layer) => ({ ...layer, inputs: edges.get(layer.name) }));
        const layers = order.map((i) => explicit[i]);
        const outputs = model.layers.at(-1)?.name;
        expectExact(JSON.stringify(model), compiled(JSON.stringify({ ...model, layers, outputs })));
      },
    ),
    runs,
  );
});

test('where only widths differ, it is a WidthOverlay of diffs', () => {
  const width = fc.integer({ min: 65, max: 90 });
  fc.assert(
    fc.property(validModel, width, (model, value) => {
      const sites = widthSites(model);
      fc.pre(sites.length > 0);
      const layers = model.layers.map((layer) => {
        const key = widthKeys[layer.type];
        return key === undefined ? layer : { ...layer, [key]: value };
      });
      const b = compiled(JSON.stringify({ ...model, layers }));
      const text = diffOverlay(compiled(JSON.stringify(model)), b, { base: './a.yaml' }) ?? '';
      expect(text).toContain('kind: WidthOverlay');
      expect(text.match(/\d+ -> \d+/g)).toHaveLength(sites.length);
      expectExact(JSON.stringify(model), b);
    }),
    { ...runs, numRuns: 60 },
  );
});
