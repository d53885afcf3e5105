import { describe, expect, test } from 'vitest';
import { roundings } from '../../src/overlay/index.ts';
import { applyForm } from '../../src/widths/apply-form.ts';

/**
 * Ultralytics: `make_divisible(min(c2, max_channels) * width, 8)`, make_divisible(x, d) = ceil(x / d) * d, with the
 * scales of ultralytics/cfg/models/v8/yolov8.yaml (n 0.25/1024, s 0.5/1024, m 0.75/768, l 1/512, x 1.25/512).
 */
const yolo: readonly (readonly [scale: string, factor: number, max: number, channels: readonly number[]])[] =
  [
    ['n', 0.25, 1024, [16, 32, 64, 128, 256]],
    ['s', 0.5, 1024, [32, 64, 128, 256, 512]],
    ['m', 0.75, 768, [48, 96, 192, 384, 576]],
    ['l', 1, 512, [64, 128, 256, 512, 512]],
    ['x', 1.25, 512, [80, 160, 320, 640, 640]],
  ];

test.each(yolo)(
  'YOLOv8%s: the backbone 64, 128, 256, 512, 1024 × %d, at most %d',
  (_, factor, max, channels) => {
    const form = { kind: 'factor', factor, divisor: 8, max, rounding: 'ceil' } as const;
    const widths = [64, 128, 256, 512, 1024].map((width) => applyForm(form, width));
    expect(widths).toEqual(channels.map((width) => ({ width })));
  },
);

/**
 * timm and MobileNet: `new_v = max(d, int(v + d / 2) // d * d)`, one d more when that is below 0.9 v. By hand for
 * MobileNetV2 at 0.35: 11.2 → 8 < 10.08 → 16; 5.6 → 8; 8.4 → 8; 22.4 → 24; 33.6 → 32; 56; 112.
 */
test('MobileNetV2 at 0.35', () => {
  const form = { kind: 'factor', factor: 0.35, divisor: 8, max: Infinity, rounding: 'nearest90' } as const;
  const widths = [32, 16, 24, 32, 64, 96, 160, 320].map((width) => applyForm(form, width));
  expect(widths).toEqual([16, 8, 8, 16, 24, 32, 56, 112].map((width) => ({ width })));
});

describe('by hand', () => {
  const cases: readonly (readonly [keyof typeof roundings, v: number, d: number, width: number])[] = [
    ['ceil', 16, 8, 16],
    ['ceil', 16.1, 8, 24],
    ['floor', 23.9, 8, 16],
    ['floor', 7.9, 8, 0],
    ['nearest', 11.9, 8, 8],
    ['nearest', 12, 8, 16], // 1.5 is as near to 1 as to 2: the even one
    ['nearest', 20, 8, 16], // 2.5
    ['nearest', 28, 8, 32], // 3.5
    ['nearest90', 12, 8, 16], // ⌊16 / 8⌋ · 8
    ['nearest90', 10, 8, 16], // 8 is below 0.9 · 10
    ['nearest90', 8.8, 8, 8], // 8 is above 0.9 · 8.8
    ['nearest90', 1, 8, 8], // never below one divisor
  ];
  test.each(cases)('%s(%d, %d) = %d', (rounding, v, d, width) => {
    expect(roundings[rounding](v, d)).toBe(width);
  });
});
