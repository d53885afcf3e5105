import { roundings, type WidthForm } from '../overlay/index.ts';

/** The new width, or why there is none. */
export type Applied =
  { readonly width: number } | { readonly problem: string; readonly suggestion?: string | undefined };

/** A width after an overlay's form was applied to the width that stands. */
export function applyForm(form: WidthForm, current: number): Applied {
  switch (form.kind) {
    case 'absolute':
      return { width: form.value };
    case 'change':
      return { width: form.to };
    case 'multiply':
      return multiplied(form.factor, form.text, current);
    case 'factor': {
      const scaled = exactProduct(Math.min(current, form.max), form.factor);
      const width = roundings[form.rounding](scaled, form.divisor);
      return width >= 1 ? { width } : tooSmall(current, form.factor);
    }
  }
}

function multiplied(factor: number, text: string, current: number): Applied {
  const width = exactProduct(current, factor);
  if (width < 1) return tooSmall(current, factor);
  if (Number.isSafeInteger(width)) return { width };
  return {
    problem: `${current} ${text} is ${width}, which is not an integer`,
    suggestion: `say how to round: {factor: ${factor}, divisor: 8, rounding: ceil}`,
  };
}

function tooSmall(current: number, factor: number): Applied {
  return {
    problem: `${current} × ${factor} rounds to less than 1`,
    suggestion: 'a larger factor, or rounding: ceil',
  };
}

/** The product without the noise of binary fractions: 100 × 1.1 is 110, not 110.00000000000001. */
export function exactProduct(a: number, b: number): number {
  return Number((a * b).toPrecision(12));
}
