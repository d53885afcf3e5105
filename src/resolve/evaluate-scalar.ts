import type { Reporter, Span } from '../diagnostics/diagnostic.ts';
import { textSpan, type ParamSource, type ScalarNode } from '../spec/tree.ts';
import { didYouMean } from '../util/suggest.ts';
import {
  evaluateExpression,
  readExpression,
  refuse,
  refuseName,
  type Expression,
  type ExpressionProblem,
  type Place,
} from './expression/index.ts';
import { findParam, INDEX, paramNames, type Scope } from './scope.ts';
import { readWritten } from './written.ts';

/**
 * The literal that a scalar stands for. `???` is left as it is, since an overlay may still supply it; what cannot be
 * had is reported and broken.
 */
export function evaluateScalar(node: ScalarNode, scope: Scope, report: Reporter): ScalarNode {
  const written = readWritten(node);
  switch (written.kind) {
    case 'literal':
    case 'missing':
      return node;
    case 'escaped':
      return { ...node, value: written.text, text: written.text };
    case 'malformed':
      report({ code: 'bad-reference', ...written, span: node.span });
      return broken(node);
    case 'name':
      return reference(node, written.name, scope, report);
    case 'expression':
      return expression(node, written.text, scope, report);
  }
}

/** The names of the params that a scalar refers to. */
export function referredNames(node: ScalarNode): readonly string[] {
  const written = readWritten(node);
  if (written.kind === 'name') return [written.name];
  if (written.kind !== 'expression') return [];
  const read = readExpression(written.text);
  return 'names' in read ? read.names : [];
}

export function broken(node: ScalarNode): ScalarNode {
  return { ...node, value: null, broken: true };
}

function reference(node: ScalarNode, name: string, scope: Scope, report: Reporter): ScalarNode {
  const param = findParam(scope, name);
  if (param !== undefined) return param.broken === true ? broken(node) : standIn(node, name, param);
  report({ code: 'unknown-param', ...unknown(name, scope), span: node.span });
  return broken(node);
}

function standIn(node: ScalarNode, name: string, param: ScalarNode): ScalarNode {
  const { value, text, quoted } = param;
  const from = [sourceOf(name, param)];
  return { ...node, value, text, quoted, from, written: node.text };
}

function unknown(name: string, scope: Scope): { readonly message: string; readonly suggestion: string } {
  return {
    message: `there is no param "${name}"`,
    suggestion:
      name === INDEX
        ? 'index, the number of an instance, exists in the layers of a block, and in "with" where "repeat" stands'
        : (didYouMean(name, paramNames(scope)) ??
          'declare it under "params", or write $$ where a dollar is meant'),
  };
}

function expression(node: ScalarNode, text: string, scope: Scope, report: Reporter): ScalarNode {
  const read = readExpression(text);
  if (!('tokens' in read)) return refused(node, read, report);
  const [only] = read.names;
  if (only !== undefined && read.tokens.length === 2) return reference(node, only, scope, report);
  const value = evaluateExpression(read, (name, place) => numberOf(name, place, scope));
  if (read.names.some((name) => findParam(scope, name)?.broken === true)) {
    // What is wrong with the numbers follows from the param, which was reported; the rest does not.
    return typeof value === 'number' || value.ofValue === true ? broken(node) : refused(node, value, report);
  }
  if (typeof value !== 'number') return refused(node, value, report);
  const from = sources(read, scope);
  const result: ScalarNode = { ...node, value, text: String(value), quoted: false, written: node.text };
  return from.length === 0 ? result : { ...result, from };
}

/** For a param without a value, so that the rest of the expression is read. */
const STAND_IN = 1;

function numberOf(name: string, place: Place, scope: Scope): number {
  const param = findParam(scope, name);
  if (param === undefined) {
    const { message, suggestion } = unknown(name, scope);
    return refuseName(place, message, suggestion);
  }
  if (param.broken === true) return STAND_IN;
  if (typeof param.value === 'number') return param.value;
  const what = typeof param.value === 'string' ? 'text' : String(param.value);
  return refuse(
    place,
    `${name} is ${what === 'text' ? `the text ${JSON.stringify(param.text)}` : what}, and expressions compute with numbers`,
  );
}

function sources({ names }: Expression, scope: Scope): readonly ParamSource[] {
  return [...new Set(names)].flatMap((name) => {
    const param = findParam(scope, name);
    return param === undefined ? [] : [sourceOf(name, param)];
  });
}

function sourceOf(param: string, { text, span, from }: ScalarNode): ParamSource {
  return { param, text, span, ...(from !== undefined && { from }) };
}

function refused(node: ScalarNode, problem: ExpressionProblem, report: Reporter): ScalarNode {
  const { code, message, start, end, suggestion } = problem;
  const span: Span = textSpan(node, start, end);
  report({ code, message, span, suggestion });
  return broken(node);
}
