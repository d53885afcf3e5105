import type { Report, Reporter, Span } from '../diagnostics/diagnostic.ts';
import type { ParsedDocument } from '../spec/document.ts';
import { valueAt, type MapNode, type TreeNode } from '../spec/tree.ts';
import { didYouMean } from '../util/suggest.ts';

const API_VERSION = 'widthwise/v1';
const kinds: readonly ParsedDocument['kind'][] = ['Model', 'WidthOverlay', 'Overlay', 'Component', 'Plugin'];

/** What a file says it is. Reports and returns undefined unless it is a map with a known apiVersion and kind. */
export function readHeader(
  tree: TreeNode,
  text: string,
  file: string,
  report: Reporter,
): { readonly kind: ParsedDocument['kind']; readonly root: MapNode } | undefined {
  const top: Span = { file, start: 0, end: 0 };
  if (tree.kind !== 'map') {
    report(notASpec(whatElse(text), top));
    return undefined;
  }
  if (!checkVersion(tree, top, report)) return undefined;
  const kind = readKind(tree, top, report);
  return kind && { kind, root: tree };
}

function whatElse(text: string): string {
  if (text.trim() === '') return 'this file is empty';
  const comments = text.split('\n').every((line) => /^\s*(#|$)/.test(line));
  return comments ? 'this file holds nothing but comments' : 'this file is not a map of keys and values';
}

function notASpec(message: string, span: Span): Report {
  return {
    code: 'not-a-spec',
    message,
    span,
    suggestion: `a spec begins with "apiVersion: ${API_VERSION}" and a kind, such as "kind: Model"`,
  };
}

function checkVersion(map: MapNode, top: Span, report: Reporter): boolean {
  const version = valueAt(map, 'apiVersion');
  if (version?.kind === 'scalar' && version.value === API_VERSION) return true;
  const said = version?.kind === 'scalar' ? JSON.stringify(version.text) : 'not text';
  report(
    version === undefined
      ? notASpec('apiVersion is missing', top)
      : { ...notASpec(`apiVersion is ${said}; this version reads "${API_VERSION}"`, version.span) },
  );
  return false;
}

function readKind(map: MapNode, top: Span, report: Reporter): ParsedDocument['kind'] | undefined {
  const node = valueAt(map, 'kind');
  const kind = kinds.find((k) => node?.kind === 'scalar' && node.value === k);
  if (kind !== undefined) return kind;
  if (node === undefined) report(notASpec('kind is missing', top));
  else {
    const text = node.kind === 'scalar' ? node.text : '';
    const suggestion = didYouMean(text, kinds) ?? `the kinds are ${kinds.join(', ')}`;
    report({ ...notASpec(`${JSON.stringify(text)} is not a kind of spec`, node.span), suggestion });
  }
  return undefined;
}
