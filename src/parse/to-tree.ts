import {
  isAlias,
  isMap,
  isScalar,
  type Alias,
  type Document,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { Reporter, Span } from '../diagnostics/diagnostic.ts';
import type { ListNode, MapEntry, MapNode, ScalarNode, ScalarValue, TreeNode } from '../spec/tree.ts';
import { cutExpressionEnd, cutExpressionReport } from './cut-expression.ts';
import { cutListEnd, cutListReport } from './cut-list.ts';
import { limits } from './limits.ts';

/** What the walk carries along. */
interface Walk {
  readonly file: string;
  readonly text: string;
  readonly report: Reporter;
  /** Those passed so far: an alias means the last one before it. */
  readonly anchors: Map<string, Node>;
  /** Anchors being expanded, to refuse one that contains itself. */
  readonly open: Set<string>;
  aliased: number;
  /** Collections that the walk stands in, those behind aliases included. */
  depth: number;
  /** Where an expression, or a list without brackets, that YAML has cut ends: what it takes for further values before that is none. */
  cutUntil: number;
  tooDeep: boolean;
  tooMany: boolean;
}

/** A YAML document to our tree: places kept, aliases followed, duplicate keys and unsupported features reported. */
export function toTree(document: Document.Parsed, text: string, file: string, report: Reporter): TreeNode {
  const walk: Walk = {
    file,
    text,
    report,
    anchors: new Map(),
    open: new Set(),
    aliased: 0,
    depth: 0,
    cutUntil: 0,
    tooDeep: false,
    tooMany: false,
  };
  const root = document.contents;
  return root === null ? empty({ file, start: 0, end: text.length }) : convert(root, walk);
}

function convert(node: Node, walk: Walk): TreeNode {
  const span = spanOf(node, walk.file);
  if (walk.open.size > 0) walk.aliased++;
  if (isAlias(node)) return convertAlias(node, span, walk);
  if (node.anchor !== undefined && walk.open.size === 0) walk.anchors.set(node.anchor, node);
  refuseTag(node, span, walk);
  if (isScalar(node)) return convertScalar(node, span, walk);
  // Aliases can nest more deeply than the text does.
  if (walk.depth >= limits.depth) return refuseDepth(span, walk);
  walk.depth++;
  const collection = isMap(node) ? convertMap(node, span, walk) : convertList(node, span, walk);
  walk.depth--;
  return collection;
}

function convertList(node: Node, span: Span, walk: Walk): ListNode {
  const items = 'items' in node && Array.isArray(node.items) ? (node.items as Node[]) : [];
  return {
    kind: 'list',
    items: items.flatMap((item) => (isRest(item, walk) ? [] : [convert(item, walk)])),
    span,
  };
}

function refuseDepth(span: Span, walk: Walk): ScalarNode {
  if (!walk.tooDeep) {
    walk.tooDeep = true;
    walk.report({
      code: 'nested-too-deeply',
      message: `aliases put maps and lists more than ${limits.depth} levels deep in one another`,
      span,
    });
  }
  return broken(span);
}

function convertScalar(node: Scalar, span: Span, walk: Walk): ScalarNode {
  const { value } = node;
  const text = node.source ?? String(value);
  const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
  const cut = quoted ? undefined : cutExpressionEnd(walk.text, span.start, span.end);
  if (cut !== undefined) return refuseCut(span, cut, walk);
  if (typeof value === 'number' && !isExact(value, text)) {
    walk.report({
      code: 'bad-number',
      message: Number.isFinite(value)
        ? `${text} is too large to be held exactly`
        : `${text} is not a number that a spec can hold`,
      span,
      suggestion: Number.isFinite(value) ? undefined : 'numbers must be finite',
    });
    return { ...broken(span), text, quoted };
  }
  return { kind: 'scalar', value: toScalarValue(value), text, quoted, span };
}

function refuseCut({ file, start, end }: Span, cut: number, walk: Walk): ScalarNode {
  walk.report(cutExpressionReport(file, walk.text, start, end, cut));
  walk.cutUntil = cut;
  return broken({ file, start, end: cut });
}

/** A number is broken when it is the first of several that lack their brackets. */
function withoutCutList(node: ScalarNode, walk: Walk): ScalarNode {
  const { span, value } = node;
  const cut = typeof value === 'number' ? cutListEnd(walk.text, span.end) : undefined;
  if (cut === undefined) return node;
  walk.report(cutListReport(span.file, walk.text, span.start, cut));
  walk.cutUntil = cut;
  return broken({ ...span, end: cut });
}

/** What YAML takes for further values where it has cut one: `8))` of `{units: $(max(w, 8))}`, `28` of `{shape: 28, 28}`. */
function isRest(node: Node | null, walk: Walk): boolean {
  return node !== null && (node.range?.[0] ?? 0) < walk.cutUntil && walk.open.size === 0;
}

function isExact(value: number, text: string): boolean {
  return Number.isFinite(value) && (!/^[-+]?\d+$/.test(text) || Number.isSafeInteger(value));
}

function toScalarValue(value: unknown): ScalarValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  // The core schema makes nothing else; what a tag made was refused.
  return typeof value === 'number' ? value : null;
}

function convertMap(node: YAMLMap, span: Span, walk: Walk): MapNode {
  const entries = new Map<string, MapEntry>();
  for (const pair of node.items) {
    if (isRest(pair.key as Node | null, walk)) continue;
    const entry = convertPair(pair as Pair<Node | null, Node | null>, span, walk);
    if (entry === undefined) continue;
    const earlier = entries.get(entry.key);
    if (earlier === undefined) entries.set(entry.key, entry);
    else reportDuplicate(entry, earlier, walk);
  }
  return { kind: 'map', entries, span };
}

function convertPair(pair: Pair<Node | null, Node | null>, map: Span, walk: Walk): MapEntry | undefined {
  const { key: keyNode, value: valueNode } = pair;
  const keySpan = keyNode?.range ? spanOf(keyNode, walk.file) : map;
  if (keyNode === null || !isScalar(keyNode)) {
    walk.report({ code: 'bad-key', message: 'a key must be plain text', span: keySpan });
    return undefined;
  }
  const key = keyNode.source ?? String(keyNode.value);
  if (key === '<<' || key === '__proto__') {
    walk.report(refusedKey(key, keySpan));
    return undefined;
  }
  if (valueNode === null) return { key, keySpan, value: empty({ ...keySpan, start: keySpan.end }) };
  const value = convert(valueNode, walk);
  return { key, keySpan, value: value.kind === 'scalar' ? withoutCutList(value, walk) : value };
}

function refusedKey(key: string, span: Span): Parameters<Reporter>[0] {
  if (key === '__proto__') return { code: 'bad-key', message: '"__proto__" cannot be a key', span };
  return {
    code: 'yaml-feature',
    message: 'merge keys ("<<") are not part of YAML 1.2',
    span,
    suggestion: 'say what changes in an overlay, or share a value through "params"',
  };
}

function reportDuplicate(entry: MapEntry, earlier: MapEntry, walk: Walk): void {
  walk.report({
    code: 'duplicate-key',
    message: `"${entry.key}" stands here a second time`,
    span: entry.keySpan,
    notes: [{ message: `"${entry.key}" was first set here`, span: earlier.keySpan }],
  });
}

function refuseTag(node: Node, span: Span, walk: Walk): void {
  if (!('tag' in node) || typeof node.tag !== 'string') return;
  walk.report({
    code: 'yaml-feature',
    message: `tags (${node.tag.replace(/^tag:yaml\.org,2002:/, '!!')}) are not read`,
    span,
    suggestion: 'write the value without its tag',
  });
}

function convertAlias(alias: Alias, span: Span, walk: Walk): TreeNode {
  const { source } = alias;
  const target = walk.anchors.get(source);
  if (target === undefined || walk.open.has(source)) {
    const message =
      target === undefined
        ? `no anchor "&${source}" stands before this alias`
        : `"*${source}" contains itself`;
    walk.report({ code: 'bad-alias', message, span });
    return broken(span);
  }
  if (walk.aliased > limits.aliasedNodes) return refuseMoreAliases(span, walk);
  walk.open.add(source);
  const value = convert(target, walk);
  walk.open.delete(source);
  return value;
}

function refuseMoreAliases(span: Span, walk: Walk): TreeNode {
  if (!walk.tooMany) {
    walk.tooMany = true;
    const limit = limits.aliasedNodes.toLocaleString('en');
    walk.report({ code: 'bad-alias', message: `aliases expand to more than ${limit} values`, span });
  }
  return broken(span);
}

function empty(span: Span): ScalarNode {
  return { kind: 'scalar', value: null, text: '', quoted: false, span };
}

/** For what was refused, and reported. */
function broken(span: Span): ScalarNode {
  return { ...empty(span), broken: true };
}

function spanOf(node: Node, file: string): Span {
  const [start, end] = node.range ?? [0, 0];
  return { file, start, end };
}
