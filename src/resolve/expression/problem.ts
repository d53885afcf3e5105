/** What is wrong with an expression, at offsets in its text. */
export interface ExpressionProblem {
  readonly code: 'bad-expression' | 'unknown-param';
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly suggestion?: string | undefined;
  /** It lies in the numbers, such as a division by 0, not in how the expression is written. */
  readonly ofValue?: boolean;
}

/** Carries a problem out of the calculation; never leaves this folder. */
export class ExpressionError extends Error {
  readonly problem: ExpressionProblem;

  constructor(problem: ExpressionProblem) {
    super(problem.message);
    this.problem = problem;
  }
}

/** A place in an expression's text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Stops the calculation. */
export function refuse({ start, end }: Place, message: string, suggestion?: string): never {
  throw new ExpressionError({ code: 'bad-expression', message, start, end, suggestion });
}

/** Stops the calculation at a name that no param has. */
export function refuseName({ start, end }: Place, message: string, suggestion: string | undefined): never {
  throw new ExpressionError({ code: 'unknown-param', message, start, end, suggestion });
}

/** Stops the calculation at a number that has no meaning here. */
export function refuseValue({ start, end }: Place, message: string): never {
  throw new ExpressionError({ code: 'bad-expression', message, start, end, ofValue: true });
}
