import { roundings } from '../../overlay/index.ts';

/** A function of expressions: how many arguments it takes, how it is called, and what it gives. */
export interface ExpressionFunction {
  readonly least: number;
  readonly most: number;
  readonly usage: string;
  readonly apply: (args: readonly number[]) => number;
}

/** To whole numbers, or, with a second argument, to its multiples. */
function rounding(name: string, round: (value: number, divisor: number) => number): ExpressionFunction {
  return {
    least: 1,
    most: 2,
    usage: `${name}(x) or ${name}(x, divisor)`,
    apply: ([x = 0, d = 1]) => round(x, d),
  };
}

function multiples(name: string, round: (value: number, divisor: number) => number): ExpressionFunction {
  return { least: 2, most: 2, usage: `${name}(x, divisor)`, apply: ([x = 0, d = 1]) => round(x, d) };
}

/** Every function that an expression can call. */
export const expressionFunctions: ReadonlyMap<string, ExpressionFunction> = new Map([
  ['min', { least: 1, most: Infinity, usage: 'min(a, b, …)', apply: smallest }],
  ['max', { least: 1, most: Infinity, usage: 'max(a, b, …)', apply: largest }],
  ['round', rounding('round', roundings.nearest)],
  ['ceil', rounding('ceil', roundings.ceil)],
  ['floor', rounding('floor', roundings.floor)],
  ['nearest', multiples('nearest', roundings.nearest)],
  ['nearest90', multiples('nearest90', roundings.nearest90)],
  ['roundTo', multiples('roundTo', roundings.nearest)],
]);

function smallest(args: readonly number[]): number {
  return args.reduce((a, b) => (b < a ? b : a));
}

function largest(args: readonly number[]): number {
  return args.reduce((a, b) => (b > a ? b : a));
}
