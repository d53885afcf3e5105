import { Document, isMap, isScalar, isSeq, Scalar, visit, type Node, type Pair, type YAMLMap } from 'yaml';
import type { ModelData } from './to-model.ts';

const LINE = 110;

/** Plain data as YAML: blocks at the top, one line for each layer where it fits. */
export function writeYaml(model: ModelData, comment?: Commenter): string {
  const document = new Document(model, { version: '1.2', schema: 'core', aliasDuplicateObjects: false });
  const { contents } = document;
  if (isMap(contents)) {
    laySectionsOut(contents, 2);
  }
  visit(document, { Scalar: (_, node) => quoteIfNumberLike(node) });
  if (comment !== undefined && isMap(contents)) writeComments(contents, [], comment);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** What to say of the value at a path, if anything; layers stand in a path by their names. */
export type Commenter = (path: readonly string[]) => string | undefined;

/** A comment at the end of each line. Blocks have one on every line inside them. */
function writeComments(map: YAMLMap, path: readonly string[], comment: Commenter): void {
  for (const { key, value } of map.items as Pair<Scalar, Node>[]) {
    const inner = [...path, String(key.value)];
    if (isSeq(value) && value.flow !== true) {
      for (const item of value.items as Node[]) writeComment(item, [...inner, nameOf(item)], comment);
    } else writeComment(value, inner, comment);
  }
}

function writeComment(node: Node | null, path: readonly string[], comment: Commenter): void {
  if (isMap(node) && node.flow !== true) return writeComments(node, path, comment);
  const text = node === null ? undefined : comment(path);
  if (node !== null && text !== undefined) node.comment = ` ${text}`;
}

function nameOf(item: Node): string {
  const name: unknown = isMap(item) ? item.get('name') : undefined;
  return typeof name === 'string' ? name : '';
}

/** The sections of a model, and of each of its blocks: lists of names on one line, the others line by line. */
function laySectionsOut(map: YAMLMap, indent: number): void {
  for (const { key, value } of map.items as Pair<Scalar, Node | null>[]) {
    if (isSeq(value) && value.items.every((item) => isScalar(item))) value.flow = true;
    else if (key.value === 'blocks' && isMap(value)) {
      for (const block of value.items) if (isMap(block.value)) laySectionsOut(block.value, indent + 4);
    } else if (value !== null) layOut(value, indent);
  }
}

/** Values of a section in flow style when they fit on a line; otherwise as blocks. */
function layOut(node: Node, indent: number): void {
  if (!isMap(node) && !isSeq(node)) return;
  for (const item of node.items) {
    const value = (isSeq(node) ? item : (item as { value: unknown }).value) as Node;
    if (!isMap(value) && !isSeq(value)) continue;
    if (widthOf(value) + indent <= LINE) value.flow = true;
    else layOut(value, indent + 2);
  }
}

/** How many lines a map in a list takes, when its values are on one line each. */
export function lineCount(map: object, indent: number): number {
  return JSON.stringify(map).length + indent <= LINE ? 1 : Object.keys(map).length;
}

function widthOf(node: Node): number {
  return JSON.stringify(node.toJSON()).length;
}

/** Text that other readers of YAML (1.1) would take for a number, a date or a boolean. */
function quoteIfNumberLike(node: Scalar): void {
  if (
    typeof node.value === 'string' &&
    !/^\d+ -> \d+$/.test(node.value) &&
    /^([-+]?\.?\d|[-+]?\.(inf|nan)$|(yes|no|on|off)$)/i.test(node.value)
  ) {
    node.type = Scalar.QUOTE_DOUBLE;
  }
}
