import {
  evaluateExpression,
  readExpression,
  type Expression,
  type ExpressionProblem,
} from '../resolve/expression/index.ts';
import type { ScalarNode } from '../spec/tree.ts';

/** One axis of a signature. */
export type Axis =
  | { readonly kind: 'rest' }
  | { readonly kind: 'length'; readonly length: number }
  /** A length that an input has, or an argument. */
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'expression'; readonly text: string; readonly expression: Expression };

/** The axes of one tensor, without the batch axis. */
export type Pattern = readonly Axis[];

/** What a scalar of a signature says; a problem when it says nothing that can be understood. */
export function readAxis({ value, text }: ScalarNode): Axis | ExpressionProblem {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0)
    return { kind: 'length', length: value };
  if (text === '...') return { kind: 'rest' };
  if (/^[A-Za-z_]\w*$/.test(text)) return { kind: 'name', name: text };
  if (/^\$\(.*\)$/s.test(text)) {
    const expression = readExpression(text);
    if ('message' in expression) return expression;
    return syntaxProblem(expression) ?? { kind: 'expression', text, expression };
  }
  return {
    code: 'bad-expression',
    message: `${JSON.stringify(text)} is no axis`,
    start: 0,
    end: text.length,
    suggestion: 'an axis is a length such as 3, a name such as features, "$(2 * units)", or ...',
  };
}

/** What is wrong with an expression whatever its names stand for. Large odd numbers keep differences away from 0. */
export function syntaxProblem(expression: Expression): ExpressionProblem | undefined {
  const { names } = expression;
  const value = evaluateExpression(expression, (name) => 1_000_003 + 2 * names.indexOf(name));
  return typeof value === 'number' || /too large/.test(value.message) ? undefined : value;
}

/** The names that an axis uses. */
export function namesOfAxis(axis: Axis): readonly string[] {
  switch (axis.kind) {
    case 'name':
      return [axis.name];
    case 'expression':
      return axis.expression.names;
    case 'rest':
    case 'length':
      return [];
  }
}
