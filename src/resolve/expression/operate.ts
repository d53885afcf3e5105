import { refuseValue, type Place } from './problem.ts';

export type Operator = '+' | '-' | '*' | '/' | '//' | '%' | '**';

/** One operation, refuseValued where it has no finite result. `whole` is the operation's place, `right` its second operand's. */
export function operate(operator: Operator, a: number, b: number, whole: Place, right: Place): number {
  if (b === 0 && (operator === '/' || operator === '//' || operator === '%'))
    refuseValue({ start: right.start, end: whole.end }, 'this is 0, and nothing can be divided by it');
  const value = compute(operator, a, b);
  if (Number.isNaN(value)) refuseValue(whole, `${a} ** ${b} is not a real number`);
  return Number.isFinite(value) ? value : refuseValue(whole, 'the result is too large');
}

function compute(operator: Operator, a: number, b: number): number {
  switch (operator) {
    case '+':
      return withoutNoise(a + b);
    case '-':
      return withoutNoise(a - b);
    case '*':
      return withoutNoise(a * b);
    case '/':
      return withoutNoise(a / b);
    case '//':
      return Math.floor(withoutNoise(a / b));
    case '%':
      return withoutNoise(a - b * Math.floor(withoutNoise(a / b)));
    case '**':
      return withoutNoise(a ** b);
  }
}

/** Fifteen digits, so that 100 × 1.1 is 110 and not 110.00000000000001; whole numbers stay exact. */
function withoutNoise(x: number): number {
  return Number.isFinite(x) && !Number.isInteger(x) ? Number(x.toPrecision(15)) : x;
}
