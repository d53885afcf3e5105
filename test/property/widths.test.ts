import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ShapedNode } from '../../src/index.ts';
import { compiled, expectSameGraph } from './support/compare.ts';
import { validModel, widthKeys, widthSites, type ModelData } from './support/models.ts';

const runs = { seed: 64_128, numRuns: 50 };
const width = fc.integer({ min: 1, max: 64 });

/** Models with at least one width that an overlay can reach: hostile names cannot all be keys of an overlay. */
const model = validModel.filter((m) => sitesOf(m).length > 0);

function sitesOf(m: ModelData) {
  return widthSites(m).filter(({ name }) => name !== '__proto__');
}

function overlayText(base: string, widths: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ apiVersion: 'widthwise/v1', kind: 'WidthOverlay', base, widths });
}

/** The model under a stack of overlays, each a map of widths. */
function stacked(m: ModelData, overlays: readonly Readonly<Record<string, unknown>>[]) {
  const files: Record<string, string> = { 'model.yaml': JSON.stringify(m) };
  for (const [i, widths] of overlays.entries()) {
    files[`${i}.yaml`] = overlayText(i === 0 ? 'model.yaml' : `${i - 1}.yaml`, widths);
  }
  const path = overlays.length === 0 ? 'model.yaml' : `${overlays.length - 1}.yaml`;
  return compiled(files[path] ?? '', { path, files });
}

/** What a width may not change: names, types, edges, ranks and every argument but the width. */
function skeleton({ name, type, inputs, outputSpecs, args, trainable }: ShapedNode): unknown {
  const others = Object.entries(args).filter(([key]) => key !== widthKeys[type]);
  return { name, type, inputs, trainable, ranks: outputSpecs.map((s) => s.shape.length), args: others };
}

function widthOf(node: ShapedNode): unknown {
  return Object.entries(node.args).find(([key]) => key === widthKeys[node.type])?.[1];
}

test('absolute widths give exactly those widths and change nothing else', () => {
  fc.assert(
    fc.property(model, fc.array(width, { minLength: 20, maxLength: 20 }), (m, values) => {
      const widths = new Map(sitesOf(m).map(({ name }, i) => [name, values[i % values.length]]));
      const plain = compiled(JSON.stringify(m));
      const wide = stacked(m, [Object.fromEntries(widths)]);
      expect(wide.graph.nodes.map(skeleton)).toEqual(plain.graph.nodes.map(skeleton));
      for (const [i, node] of wide.graph.nodes.entries()) {
        const before = plain.graph.nodes[i];
        expect(widthOf(node)).toBe(widths.get(node.name) ?? (before && widthOf(before)));
      }
    }),
    runs,
  );
});

test('a -> b and then b -> a is the identity', () => {
  fc.assert(
    fc.property(model, width, (m, b) => {
      const there: Record<string, string> = {};
      const back: Record<string, string> = {};
      for (const { name, type, ...args } of sitesOf(m)) {
        const a = String((args as Record<string, unknown>)[widthKeys[type] ?? '']);
        there[name] = `${a} -> ${b}`;
        back[name] = `${b} -> ${a}`;
      }
      expectSameGraph(stacked(m, [there, back]).graph, compiled(JSON.stringify(m)).graph);
    }),
    runs,
  );
});

test('x2 and then x0.5 is the identity', () => {
  fc.assert(
    fc.property(model, fc.constantFrom(2, 4, 10), (m, factor) => {
      const times = (text: string) => Object.fromEntries(sitesOf(m).map(({ name }) => [name, text]));
      const graph = stacked(m, [times(`x${factor}`), times(`x${1 / factor}`)]).graph;
      expectSameGraph(graph, compiled(JSON.stringify(m)).graph);
    }),
    runs,
  );
});

test('the order of keys does not matter, neither in an overlay nor in a layer', () => {
  fc.assert(
    fc.property(model, width, (m, value) => {
      const widths = sitesOf(m).map(({ name }, i) => [name, value + i] as const);
      const layers = m.layers.map(
        (layer) => Object.fromEntries(Object.entries(layer).reverse()) as typeof layer,
      );
      const turned = stacked({ ...m, layers }, [Object.fromEntries([...widths].reverse())]);
      expectSameGraph(turned.graph, stacked(m, [Object.fromEntries(widths)]).graph);
    }),
    runs,
  );
});

test('--set of a width is the same as an overlay', () => {
  fc.assert(
    fc.property(model, fc.constantFrom('x2', 7, '{factor: 0.5, divisor: 4}'), (m, form) => {
      const sites = sitesOf(m);
      const set = sites.map(({ name, type }) => `layers.${name}.${widthKeys[type] ?? ''}=${form}`);
      const value: unknown =
        typeof form === 'string' && form.startsWith('{') ? { factor: 0.5, divisor: 4 } : form;
      const overlaid = stacked(m, [Object.fromEntries(sites.map(({ name }) => [name, value]))]);
      expectSameGraph(compiled(JSON.stringify(m), { set }).graph, overlaid.graph);
    }),
    runs,
  );
});
