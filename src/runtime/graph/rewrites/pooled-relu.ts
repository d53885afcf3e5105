import type { Rule } from './graph-view.ts';

/**
 * The gradient through a Relu whose output goes into a MaxPool: only the largest of a window gets any, and it is the pool's
 * output, so the Relu can be asked there, where there are fewer numbers.
 */
export const pooledRelu: Rule = (node, graph) => {
  if (node.op !== 'ReluGrad') return undefined;
  const [gradient = '', relu = ''] = node.input;
  const pool = graph.behind(gradient);
  const [images, result = '', given = ''] = pool?.input ?? [];
  const alone = graph.readersOf(gradient).length === 1 && !graph.isFetched(gradient);
  if (pool?.op !== 'MaxPoolGrad' || images !== relu || !alone) return undefined;
  const name = `${node.name}/pooled`;
  const before = { name, op: 'ReluGrad', input: [given, result], attr: node.attr };
  return {
    nodes: [before, { name: node.name, op: 'MaxPoolGrad', input: [relu, result, name], attr: pool.attr }],
    made: new Map([[name, graph.madeBy(result)]]),
  };
};
