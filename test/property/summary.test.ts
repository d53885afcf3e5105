import fc from 'fast-check';
import { expect, test } from 'vitest';
import { summarize, type LayerSummary } from '../../src/index.ts';
import { compiled } from './support/compare.ts';
import { validModel } from './support/models.ts';

const totals = {
  totalParams: 'params',
  trainableParams: 'trainableParams',
  multiplyAdds: 'multiplyAdds',
  flops: 'flops',
  activationBytes: 'activationBytes',
} as const;

function sum(layers: readonly LayerSummary[], key: (typeof totals)[keyof typeof totals]): number | null {
  return layers.map((l) => l[key]).reduce((a, b) => (a === null || b === null ? null : a + b), 0);
}

test('totals are the sums of the layers', () => {
  fc.assert(
    fc.property(validModel, (model) => {
      const summary = summarize(compiled(JSON.stringify(model)));
      for (const [total, key] of Object.entries(totals)) {
        expect(summary[total as keyof typeof totals]).toBe(sum(summary.layers, key));
      }
      for (const layer of summary.layers) expect(layer.trainableParams).toBeLessThanOrEqual(layer.params);
    }),
    { seed: 5, numRuns: 60 },
  );
});

/** Dense: a kernel of inputs × units and a bias of units; 2 FLOPs per weight of the kernel and 1 per bias. */
test('a chain of Dense layers has the parameters and FLOPs of the formula', () => {
  const width = fc.integer({ min: 1, max: 4096 });
  const layer = fc.record({ units: width, useBias: fc.boolean() });
  fc.assert(
    fc.property(width, fc.array(layer, { minLength: 1, maxLength: 8 }), (features, layers) => {
      const entries = layers.map((args, i) => ({ name: `d${i}`, type: 'Dense', ...args }));
      const head = { apiVersion: 'widthwise/v1', kind: 'Model', name: 'chain' };
      const text = JSON.stringify({ ...head, inputs: { x: { shape: [features] } }, layers: entries });
      let params = 0;
      let flops = 0;
      let before = features;
      for (const { units, useBias } of layers) {
        params += before * units + (useBias ? units : 0);
        flops += 2 * before * units + (useBias ? units : 0);
        before = units;
      }
      expect(summarize(compiled(text))).toMatchObject({
        totalParams: params,
        trainableParams: params,
        flops,
      });
    }),
    { seed: 11, numRuns: 100 },
  );
});
