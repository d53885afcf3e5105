import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadSpec, summarize } from '../../src/index.ts';

const specs = join(import.meta.dirname, '..', '..', 'specs');

/**
 * 2 per multiply-add, 1 per bias addition, 1 per activation element; one example. By hand:
 *
 * - dense at w: w · (2·10 + 1 + relu 1) + 10 · (2w + 1 + softmax 1): 64 gives 1408 + 1300, 128 gives 2816 + 2580.
 * - conv at w: 26·26·w outputs of 3·3·1 inputs, 26·26·w · (2·9 + 1 + 1), then 10 outputs of 13·13·w inputs,
 *   10 · (2·169w + 1 + 1): 32 gives 432,640 + 108,180, 64 gives 865,280 + 216,340.
 * - lstm at w: 100 steps of 4w · (1 + w) multiply-adds, 4w biases, 3w sigmoids and 2w tanhs, so
 *   100 · (8w(1 + w) + 9w), then 2w + 1: 32 gives 873,600 + 65, 64 gives 3,385,600 + 129.
 */
test.each([
  ['dense/model.yaml', 2_708],
  ['dense/wide.yaml', 5_396],
  ['conv/model.yaml', 540_820],
  ['conv/wide.yaml', 1_081_620],
  ['lstm/model.yaml', 873_665],
  ['lstm/wide.yaml', 3_385_729],
])('%s: %d FLOPs', async (file, flops) => {
  expect(summarize(await loadSpec(join(specs, file))).flops).toBe(flops);
});
