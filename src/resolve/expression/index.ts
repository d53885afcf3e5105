import { calculate, type Lookup } from './calculate.ts';
import { ExpressionError, type ExpressionProblem } from './problem.ts';
import { namesIn, tokenize, type Token } from './tokens.ts';

export type { Lookup } from './calculate.ts';
export type { ExpressionProblem, Place } from './problem.ts';
export { refuse, refuseName } from './problem.ts';

/** An expression read into tokens, `$(` and `)` included in its text. */
export interface Expression {
  readonly tokens: readonly Token[];
  /** The params that it uses, in order. */
  readonly names: readonly string[];
}

/** Reads `$(…)`, whose parentheses are known to balance. */
export function readExpression(text: string): Expression | ExpressionProblem {
  return caught(() => {
    const tokens = tokenize(text);
    return { tokens, names: namesIn(tokens) };
  });
}

/** The number that an expression gives. `lookup` says what a name stands for, or refuses it. */
export function evaluateExpression({ tokens }: Expression, lookup: Lookup): number | ExpressionProblem {
  return caught(() => calculate(tokens, lookup));
}

function caught<T>(run: () => T): T | ExpressionProblem {
  try {
    return run();
  } catch (error) {
    if (error instanceof ExpressionError) return error.problem;
    throw error;
  }
}

/** Just after the parenthesis that closes the first one; undefined when none does. */
export function balancedEnd(text: string): number | undefined {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')' && --depth === 0) return i + 1;
  }
  return undefined;
}
