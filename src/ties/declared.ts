import type { Reporter, Span } from '../diagnostics/diagnostic.ts';
import { valueAt, type MapNode, type ScalarNode } from '../spec/tree.ts';
import { globMatcher, isGlob } from '../util/glob.ts';
import { didYouMean } from '../util/suggest.ts';
import type { BaseWidths } from './base-widths.ts';

/** Layers that the model says must be of one width. */
export interface DeclaredTie {
  readonly names: readonly string[];
  readonly span: Span;
}

/** The groups of `tie:`, globs resolved; what cannot be tied is reported and left out. */
export function declaredTies(root: MapNode, bases: BaseWidths, report: Reporter): readonly DeclaredTie[] {
  const section = valueAt(root, 'tie');
  if (section?.kind !== 'list') return [];
  return section.items.flatMap((item) => {
    if (item.kind !== 'list') return [];
    const names = item.items.flatMap((node) => (node.kind === 'scalar' ? namesOf(node, bases, report) : []));
    const tie = { names: [...new Set(names)], span: item.span };
    return areEqual(tie, bases, report) ? [tie] : [];
  });
}

function namesOf(node: ScalarNode, bases: BaseWidths, report: Reporter): readonly string[] {
  const fits = globMatcher(node.text);
  const found = isGlob(node.text) ? [...bases.keys()].filter(fits) : bases.has(node.text) ? [node.text] : [];
  if (found.length === 0) {
    report({
      code: 'unknown-reference',
      message: isGlob(node.text)
        ? `no layer that has a width matches "${node.text}"`
        : `no layer that has a width is named "${node.text}"`,
      span: node.span,
      suggestion: didYouMean(node.text, bases.keys()),
    });
  }
  return found;
}

/** Widths that differ to begin with cannot change together. */
function areEqual({ names, span }: DeclaredTie, bases: BaseWidths, report: Reporter): boolean {
  const [first, ...rest] = names.map((name) => ({ name, base: bases.get(name)?.base }));
  const other = rest.find(({ base }) => base !== first?.base);
  if (first === undefined || other === undefined) return true;
  report({
    code: 'broken-tie',
    message: `${first.name} and ${other.name} are tied, but ${first.base} and ${other.base} wide in the base`,
    span,
    suggestion: 'tie layers of one width',
  });
  return false;
}
