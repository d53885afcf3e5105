import type { NodeDef } from '../graph-def.ts';
import type { GraphView, Rule } from './graph-view.ts';

/**
 * The gradient of a Relu as TensorFlow.js takes it, dy · step(x), is seven ops over the whole tensor: x tested for NaN and for
 * being above 0, two choices, a cast, a product. TensorFlow has one for it, ReluGrad, which is as well by the Relu's output.
 */
export const reluGradient: Rule = (node, graph) => {
  if (node.op !== 'Mul') return undefined;
  const [a = '', b = ''] = node.input;
  for (const [gradient, step] of [
    [a, b],
    [b, a],
  ] as const) {
    const x = stepOf(step, graph);
    const relu = x === undefined ? undefined : graph.readersOf(x).find(({ op }) => op === 'Relu');
    // It must have the shape of the gradient: a product broadcasts, ReluGrad does not.
    if (relu === undefined || !sameShape(graph, gradient, relu.name)) continue;
    const attr = node.attr;
    return {
      nodes: [{ name: node.name, op: 'ReluGrad', input: [gradient, relu.name], attr }],
      made: new Map(),
    };
  }
  return undefined;
};

/** What a Step is taken of: NaN stays, what is above 0 becomes 1, all else 0. */
function stepOf(name: string, graph: GraphView): string | undefined {
  const choice = graph.behind(name);
  if (choice?.op !== 'Select') return undefined;
  const [isNan = '', x = '', otherwise = ''] = choice.input;
  const [test, inner] = [graph.behind(isNan), graph.behind(otherwise)];
  if (test?.op !== 'IsNan' || test.input[0] !== x || inner?.op !== 'Select') return undefined;
  const [isAbove = '', one = '', zero = ''] = inner.input;
  const above = graph.behind(isAbove);
  const [given = '', limit = ''] = above?.input ?? [];
  const tests = above?.op === 'Greater' && given === x && isAll(graph.behind(limit), 0, graph);
  return tests && isAll(graph.behind(one), 1, graph) && isAll(graph.behind(zero), 0, graph) ? x : undefined;
}

/** Whether a float constant, or one that is filled out, is the same number throughout. */
function isAll(node: NodeDef | undefined, value: number, graph: GraphView): boolean {
  if (node?.op === 'Fill') return isAll(graph.behind(node.input[1] ?? ''), value, graph);
  const tensor = node?.attr['value']?.tensor;
  const content = tensor?.element ?? tensor?.tensorContent;
  if (content === undefined || node?.attr['dtype']?.type !== 1) return false;
  return new Float32Array(content.slice().buffer).every((number) => number === value);
}

function sameShape(graph: GraphView, a: string, b: string): boolean {
  return graph.madeBy(a)[0]?.shape.join() === graph.madeBy(b)[0]?.shape.join();
}
