import type { Note, Reporter } from '../diagnostics/diagnostic.ts';
import { widthPathsOf, type LayerProblem } from '../layers/index.ts';
import type { GraphNode, ShapedNode } from '../spec/graph.ts';
import { formatShape } from '../spec/format-shape.ts';
import { didYouMean } from '../util/suggest.ts';

type Shaped = ReadonlyMap<string, ShapedNode>;

/** A layer's problem with the places that explain it: its inputs, and the overlays that changed their widths. */
export function reportProblem(
  node: GraphNode,
  problem: LayerProblem,
  shaped: Shaped,
  report: Reporter,
): void {
  const { message, arg, misspelt } = problem;
  const meant = misspelt && didYouMean(misspelt.word, misspelt.known);
  const at = arg === undefined ? undefined : node.argSpans.get(arg);
  report({
    code: 'bad-shape',
    message: `${node.name} (${node.type}): ${message}`,
    span: at ?? node.span,
    suggestion: meant ?? problem.suggestion,
    notes: [
      ...(node.instance === undefined ? [] : [node.instance]),
      ...historyNotes(node, arg),
      ...node.inputs.flatMap(({ layer }) => inputNotes(layer, shaped)),
    ],
  });
}

function inputNotes(name: string, shaped: Shaped): readonly Note[] {
  const source = shaped.get(name);
  if (source === undefined) return [];
  const shapes = source.outputSpecs.map((spec) => formatShape(spec.shape)).join(', ');
  return [
    { message: `it reads ${name}, whose shape is ${shapes}`, span: source.span },
    ...widthNotes(name, shaped),
  ];
}

/** The overlay that set the width which arrives here, walking back through layers that pass it on. */
function widthNotes(name: string, shaped: Shaped): readonly Note[] {
  const notes: Note[] = [];
  const seen = new Set<string>();
  const pending = [name];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const node = shaped.get(next);
    if (node === undefined || seen.has(next)) continue;
    seen.add(next);
    const widths = node.extra === undefined ? widthPathsOf(node.type, node.args) : listOf(node.extra.width);
    if (widths.length === 0) pending.push(...node.inputs.map((ref) => ref.layer));
    for (const width of widths) notes.push(...historyNotes(node, width));
  }
  return notes;
}

function listOf(width: string | undefined): readonly string[] {
  return width === undefined ? [] : [width];
}

function historyNotes(node: GraphNode, arg: string | undefined): readonly Note[] {
  return arg === undefined ? [] : (node.history?.get(arg) ?? []);
}
