import { Document, isMap, isScalar, isSeq, Scalar, visit, type Node } from 'yaml';
import type { ModelData } from './to-model.ts';

const LINE = 110;

/** Plain data as YAML: blocks at the top, one line for each layer where it fits. */
export function writeYaml(model: ModelData): string {
  const document = new Document(model, { version: '1.2', schema: 'core', aliasDuplicateObjects: false });
  const { contents } = document;
  if (isMap(contents)) {
    for (const { value } of contents.items) {
      if (isSeq(value) && value.items.every((item) => isScalar(item))) value.flow = true;
      else layOut(value as Node, 2);
    }
  }
  visit(document, { Scalar: (_, node) => quoteIfNumberLike(node) });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
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

function widthOf(node: Node): number {
  return JSON.stringify(node.toJSON()).length;
}

/** Text that other readers of YAML (1.1) would take for a number, a date or a boolean. */
function quoteIfNumberLike(node: Scalar): void {
  if (
    typeof node.value === 'string' &&
    /^([-+]?\.?\d|[-+]?\.(inf|nan)$|(yes|no|on|off)$)/i.test(node.value)
  ) {
    node.type = Scalar.QUOTE_DOUBLE;
  }
}
