import { describe, expect, test } from 'vitest';
import { madeAgain } from '../../../src/runtime/fused/again.ts';
import { Builder, placesOf } from '../../../src/runtime/fused/builder.ts';
import type { Single } from '../../../src/runtime/fused/instructions.ts';
import { reduce } from '../../../src/runtime/fused/ops/reductions.ts';
import type { Place, Value } from '../../../src/runtime/fused/values.ts';

/**
 * Which values are kept for others and which are made again, by hand: x of many rows, what it is above a row, the sum of its square,
 * and later its product with a row.
 */
const SHAPE = [1 << 15, 16];
const input = (index: number, shape: readonly number[]): Value => ({
  place: { in: 'input', index, size: shape.reduce((a, b) => a * b, 1) },
  shape,
  kind: 'float',
  single: false,
});

function program(shape: readonly number[], isRead: (above: Value, builder: Builder) => void = () => {}) {
  const builder = new Builder();
  const [x, row, other] = [input(0, shape), input(1, [16]), input(2, [16])];
  const above = builder.apply('Sub', [x, row], shape, 'float');
  const square = builder.apply('Square', [above], shape, 'float');
  const sum = reduce('sum', square, { from: 0, to: 1 }, builder);
  const scaled = builder.apply('Div', [other, sum], [1, 16], 'float');
  isRead(above, builder);
  const product = builder.apply('Mul', [above, scaled], shape, 'float');
  return { x, above, product, instructions: builder.finish() };
}

/** What is read by the instruction that makes a place. */
function readFor(place: Place, instructions: readonly Single[]): readonly Place[] {
  const maker = instructions.find((instruction) => placesOf(instruction).writes.includes(place));
  return maker === undefined ? [] : placesOf(maker).reads;
}

describe('what is above a row', () => {
  test('is made again of what it was made of', () => {
    const { x, above, product, instructions } = program(SHAPE);
    expect(readFor(product.place, instructions)).toContain(above.place);
    const again = readFor(product.place, madeAgain(instructions, new Set([product.place])));
    expect(again).toContain(x.place);
    expect(again).not.toContain(above.place);
  });

  test.each<[string, readonly number[], (above: Value, builder: Builder) => void]>([
    ['is kept where it is small', [1 << 10, 16], () => {}],
    [
      'is kept where a copy needs it all the same',
      SHAPE,
      (above, builder) =>
        builder.copy({
          from: above.place,
          start: 0,
          steps: [1, 1 << 15],
          to: builder.made([16, 1 << 15], 'float').place,
          toStart: 0,
          toSteps: [1 << 15, 1],
          sizes: [16, 1 << 15],
        }),
    ],
  ])('%s', (_, shape, isRead) => {
    const { product, instructions } = program(shape, isRead);
    expect(madeAgain(instructions, new Set([product.place]))).toEqual(instructions);
  });

  test('is kept where it is asked for', () => {
    const { above, product, instructions } = program(SHAPE);
    const again = madeAgain(instructions, new Set([product.place, above.place]));
    expect(readFor(product.place, again)).toContain(above.place);
  });
});
