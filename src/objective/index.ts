import type { Report } from '../diagnostics/diagnostic.ts';
import type { ShapedGraph } from '../spec/graph.ts';
import { objectivesOf } from '../spec/output-objectives.ts';
import type { Spec } from '../spec/spec.ts';
import { checkClassWeight } from './class-weight.ts';
import { checkLoss, checkMetrics } from './fit.ts';
import { checkOutputs } from './outputs.ts';
import { checkRates } from './rates.ts';

/** Whether the losses and the metrics of `compile` fit one another and the outputs, before any data are read. */
export function checkObjective(spec: Spec, graph: ShapedGraph): readonly Report[] {
  const { compile } = spec;
  const byClass = [...checkClassWeight(spec, graph), ...checkRates(spec)];
  if (compile === undefined) return byClass;
  const wrong = checkOutputs(spec, compile, graph.outputs);
  if (wrong.length > 0) return [...wrong, ...byClass];
  const unfit = objectivesOf(compile, graph.outputs).flatMap((objective, i) => {
    const ref = graph.outputs[i];
    const node = graph.nodes.find(({ name }) => name === ref?.layer);
    const units = ref && node?.outputSpecs[ref.output]?.shape.at(-1);
    return [...checkLoss(spec, objective, units), ...checkMetrics(spec, objective)];
  });
  return [...unfit, ...byClass];
}
