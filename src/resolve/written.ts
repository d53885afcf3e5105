import type { ScalarNode } from '../spec/tree.ts';
import { balancedEnd } from './expression/index.ts';

/** What a scalar says, by its form alone (language.md 21). Quoting makes no difference. */
export type Written =
  | { readonly kind: 'literal' }
  /** `$$…`: text that begins with a dollar. */
  | { readonly kind: 'escaped'; readonly text: string }
  /** `???`: an overlay must supply it. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'expression'; readonly text: string }
  | { readonly kind: 'malformed'; readonly message: string; readonly suggestion: string };

export const MISSING = '???';

export function readWritten({ value }: ScalarNode): Written {
  if (typeof value !== 'string') return { kind: 'literal' };
  if (value === MISSING) return { kind: 'missing' };
  if (!value.startsWith('$')) return { kind: 'literal' };
  if (value.startsWith('$$')) return { kind: 'escaped', text: value.slice(1) };
  if (value.startsWith('$(')) return readParenthesized(value);
  const name = /^\$([A-Za-z_]\w*)$/.exec(value)?.[1];
  if (name !== undefined) return { kind: 'name', name };
  return {
    kind: 'malformed',
    message: `${JSON.stringify(value)} is not a reference`,
    suggestion:
      braces(value) ??
      'a reference is the whole value, a dollar and a name: $width; $$ at the start is a dollar',
  };
}

/** As in shells and Hydra. */
function braces(value: string): string | undefined {
  const name = /^\$\{([A-Za-z_]\w*)\}$/.exec(value)?.[1];
  return name && `write $${name}: references have no braces`;
}

function readParenthesized(value: string): Written {
  const end = balancedEnd(value);
  if (end === value.length) return { kind: 'expression', text: value };
  if (end === undefined) {
    return {
      kind: 'malformed',
      message: `${JSON.stringify(value)} has no closing parenthesis`,
      suggestion: 'quote it: inside { } and [ ] an expression ends at a comma, and anywhere at " #"',
    };
  }
  return {
    kind: 'malformed',
    message: `${JSON.stringify(value.slice(end))} stands after the end of the expression`,
    suggestion: 'an expression is the whole value: put everything inside $( )',
  };
}
