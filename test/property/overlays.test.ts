import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileSpec, render } from '../../src/index.ts';
import { withoutPlaces } from './support/compare.ts';
import { validModel, type ModelData } from './support/models.ts';
import { overlayOn, stackFiles, type OverlayData } from './support/overlays.ts';

const runs = { seed: 20_250_301, numRuns: 150 };

interface Stack {
  readonly model: ModelData;
  readonly overlays: readonly OverlayData[];
}

const stack: fc.Arbitrary<Stack> = validModel.chain((model) =>
  fc
    .tuple(overlayOn(model, 'a'), overlayOn(model, 'b'), overlayOn(model, 'c'))
    .map((overlays) => ({ model, overlays })),
);

function compile(model: string, overlays: readonly OverlayData[]) {
  const { text, options } = stackFiles(model, overlays);
  return compileSpec(text, options);
}

function outcome(model: string, overlays: readonly OverlayData[]): string {
  const { ok, spec } = compile(model, overlays);
  return ok ? withoutPlaces(spec) : 'refused';
}

/** Keys in reverse, at every depth. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, reversed(inner)]);
  return Object.fromEntries(entries.reverse());
}

test('some stacks are valid, and some are refused', () => {
  const outcomes = fc
    .sample(stack, { ...runs, numRuns: 100 })
    .map(({ model, overlays }) => compile(JSON.stringify(model), overlays).ok);
  expect(outcomes.filter((ok) => ok).length).toBeGreaterThan(20);
  expect(outcomes.filter((ok) => !ok).length).toBeGreaterThan(5);
});

test('merging is deterministic, and the order of keys does not matter', () => {
  fc.assert(
    fc.property(stack, ({ model, overlays }) => {
      const text = JSON.stringify(model);
      const plain = outcome(text, overlays);
      expect(outcome(text, overlays)).toBe(plain);
      expect(outcome(text, overlays.map(reversed) as OverlayData[])).toBe(plain);
    }),
    runs,
  );
});

test('layers of the base keep their order', () => {
  fc.assert(
    fc.property(stack, ({ model, overlays }) => {
      const { spec } = compile(JSON.stringify(model), overlays);
      const names = new Set(spec?.layers.map(({ name }) => name));
      const kept = model.layers.map(({ name }) => name).filter((name) => names.has(name));
      const base = new Set(kept);
      if (spec === undefined) return;
      expect(spec.layers.map(({ name }) => name).filter((name) => base.has(name))).toEqual(kept);
    }),
    runs,
  );
});

test('merging is associative: a on b on c is a on what b on c renders to', () => {
  fc.assert(
    fc.property(stack, fc.integer({ min: 1, max: 2 }), ({ model, overlays }, cut) => {
      const below = compile(JSON.stringify(model), overlays.slice(0, cut));
      // What is refused half-way may be mended by what comes above; that is no case of this law.
      if (!below.ok) return;
      const whole = outcome(JSON.stringify(model), overlays);
      const rendered = render(below.spec);
      expect(outcome(rendered, overlays.slice(cut))).toBe(whole);
    }),
    runs,
  );
});

test('the overlays of a stack and those of the command line merge alike', () => {
  fc.assert(
    fc.property(stack, ({ model, overlays }) => {
      const files = Object.fromEntries(overlays.map((o, i) => [`${i}.yaml`, JSON.stringify(o)]));
      const text = JSON.stringify(model);
      const listed = compileSpec(text, { files, overlays: Object.keys(files) });
      expect(listed.ok ? withoutPlaces(listed.spec) : 'refused').toBe(outcome(text, overlays));
    }),
    runs,
  );
});
