import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileSpec, render } from '../../src/index.ts';
import { compiled, expectSameGraph, expectSound, withoutPlaces } from './support/compare.ts';
import { blockModel } from './support/blocks.ts';

const runs = { seed: 20_251_126, numRuns: 60 };

test('expansion is deterministic, and reading what render writes gives the same graph', () => {
  fc.assert(
    fc.property(blockModel, (model) => {
      const text = JSON.stringify(model);
      const first = compiled(text);
      expect(withoutPlaces(compiled(text).graph)).toBe(withoutPlaces(first.graph));
      const rendered = render(first.spec);
      const second = compiled(rendered);
      expectSameGraph(second.graph, first.graph);
      expect(render(second.spec)).toBe(rendered);
    }),
    runs,
  );
});

test('a width that leaves its group is refused, and with fixTies the group follows', () => {
  fc.assert(
    fc.property(blockModel, fc.nat(), (model, pick) => {
      const text = JSON.stringify(model);
      const dense = compiled(text).graph.nodes.filter(
        ({ type, call, name }) => type === 'Dense' && call === undefined && name !== 'y',
      );
      const target = dense[pick % dense.length];
      if (target === undefined) return;
      const set = [`${target.name}.units=16`];
      const fixed = compileSpec(text, { set, fixTies: true });
      const plain = compileSpec(text, { set });
      const codes = new Set(plain.diagnostics.map(({ code }) => code));
      // An input as an arm, or what a call needs of its input, cannot follow: then both refuse.
      if (plain.ok) expectSameGraph(fixed.graph ?? plain.graph, plain.graph);
      else if (fixed.ok) expect(codes).toContain('broken-tie');
    }),
    runs,
  );
});

test('half the scale is half of every width but that of the output', () => {
  fc.assert(
    fc.property(blockModel, (model) => {
      const { diagnostics, graph } = compileSpec(JSON.stringify(model), { scale: 'half' });
      const codes = diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
      // A shared layer reads the input, which is 8 wide, and then itself, which is 4 wide.
      for (const code of codes) expect(['bad-shape', 'broken-tie']).toContain(code);
      const widths = graph?.nodes.flatMap(({ args }) => ('units' in args ? [args.units] : [])) ?? [];
      expect(widths.filter((width) => width !== 4 && width !== 2)).toEqual([]);
    }),
    runs,
  );
});

test('no broken piece of such a model crashes', () => {
  fc.assert(
    fc.property(
      blockModel,
      fc.nat(),
      fc.constantFrom('$', '(', '???', '{', '"', 'x', '0', ':', ','),
      (model, at, junk) => {
        const text = JSON.stringify(model);
        const place = at % text.length;
        expectSound(text.slice(0, place) + junk + text.slice(place + 1));
      },
    ),
    { ...runs, numRuns: 150 },
  );
});
