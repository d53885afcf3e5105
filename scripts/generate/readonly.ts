import ts from 'typescript';

interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** The same TypeScript with every property, array and tuple type made readonly. */
export function makeReadonly(source: string): string {
  const file = ts.createSourceFile('types.ts', source, ts.ScriptTarget.Latest, true);
  const insertions: Insertion[] = [];
  const visit = (node: ts.Node): void => {
    insertions.push(...insertionsFor(node, file));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return insertAll(source, insertions);
}

function insertionsFor(node: ts.Node, file: ts.SourceFile): readonly Insertion[] {
  const at = node.getStart(file);
  if (ts.isPropertySignature(node) || ts.isIndexSignatureDeclaration(node))
    return [{ at, text: 'readonly ' }];
  if (!ts.isArrayTypeNode(node) && !ts.isTupleTypeNode(node)) return [];
  if (ts.isTypeOperatorNode(node.parent)) return [];
  // `readonly number[][]` is readonly on the outside only.
  if (!ts.isArrayTypeNode(node.parent)) return [{ at, text: 'readonly ' }];
  return [
    { at, text: '(readonly ' },
    { at: node.end, text: ')' },
  ];
}

function insertAll(source: string, insertions: readonly Insertion[]): string {
  // A stable sort keeps outer nodes, which were visited first, before inner ones.
  const sorted = [...insertions].sort((a, b) => a.at - b.at);
  let result = '';
  let from = 0;
  for (const { at, text } of sorted) {
    result += source.slice(from, at) + text;
    from = at;
  }
  return result + source.slice(from);
}
