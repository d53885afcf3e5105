import type { Reporter } from '../diagnostics/diagnostic.ts';
import { textSpan, type ScalarNode } from '../spec/tree.ts';
import { broken, evaluateScalar } from './evaluate-scalar.ts';
import { balancedEnd } from './expression/index.ts';
import type { Scope } from './scope.ts';

/**
 * Text with `$(…)` anywhere in it, as the names of a block's layers outside are made: `conv_$(n + 1)_bn`. A param may be
 * text there. `$name` only stands for all of it, since nothing says where a name ends.
 */
export function evaluateTemplate(node: ScalarNode, scope: Scope, report: Reporter): ScalarNode {
  const whole = /^\$[A-Za-z_]\w*$/.test(node.text);
  const parts = whole ? [evaluateScalar(node, scope, report)] : partsOf(node, scope, report);
  if (parts.some((part) => part.broken === true)) return broken(node);
  const text = parts.map((part) => part.text).join('');
  return { ...node, value: text, text, quoted: true, written: node.text };
}

function partsOf(node: ScalarNode, scope: Scope, report: Reporter): readonly ScalarNode[] {
  const parts: ScalarNode[] = [];
  const { text } = node;
  for (let at = 0; at < text.length;) {
    const dollar = text.indexOf('$', at);
    const end = dollar < 0 ? text.length : dollar;
    if (end > at) parts.push(partOf(node, at, end));
    if (dollar < 0) break;
    const length = text[dollar + 1] === '(' ? balancedEnd(text.slice(dollar)) : undefined;
    if (length === undefined) return [refuse(node, dollar, report)];
    parts.push(evaluateScalar(partOf(node, dollar, dollar + length), scope, report));
    at = dollar + length;
  }
  return parts;
}

function partOf(node: ScalarNode, start: number, end: number): ScalarNode {
  const text = node.text.slice(start, end);
  return { kind: 'scalar', value: text, text, quoted: false, span: textSpan(node, start, end) };
}

function refuse(node: ScalarNode, dollar: number, report: Reporter): ScalarNode {
  const rest = node.text.slice(dollar);
  const name = /^\$([A-Za-z]\w*)/.exec(rest)?.[1];
  const open = rest.startsWith('$(');
  report({
    code: 'bad-reference',
    message: open
      ? `${JSON.stringify(rest)} has no closing parenthesis`
      : `${JSON.stringify(rest)} stands inside a name, where values are written $(…)`,
    span: textSpan(node, dollar, node.text.length),
    suggestion: open
      ? 'quote it: inside { } and [ ] an expression ends at a comma, and anywhere at " #"'
      : name === undefined
        ? undefined
        : `write $(${name})`,
  });
  return broken(node);
}
