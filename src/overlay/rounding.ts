/** Ways to bring a scaled width to a multiple of a divisor; `v` is the scaled width, `d` the divisor. */
export const roundings = {
  /** The next multiple: `⌈v / d⌉ · d`, as Ultralytics' `make_divisible`. */
  ceil: (v: number, d: number): number => Math.ceil(v / d) * d,
  /** The multiple below: `⌊v / d⌋ · d`. */
  floor: (v: number, d: number): number => Math.floor(v / d) * d,
  /** The nearest multiple, a half to the even one. */
  nearest: (v: number, d: number): number => roundHalfEven(v / d) * d,
  /** The nearest multiple, but never below 0.9 · v: `_make_divisible` of MobileNet and timm. */
  nearest90: (v: number, d: number): number => {
    const rounded = Math.max(d, Math.floor((v + d / 2) / d) * d);
    return rounded < 0.9 * v ? rounded + d : rounded;
  },
} as const;

export type Rounding = keyof typeof roundings;

function roundHalfEven(x: number): number {
  const below = Math.floor(x);
  const rest = x - below;
  if (rest !== 0.5) return Math.round(x);
  return below % 2 === 0 ? below : below + 1;
}
