import type { Report } from '../diagnostics/diagnostic.ts';
import type { ShapedGraph } from '../spec/graph.ts';
import { objectivesOf } from '../spec/output-objectives.ts';
import type { OutputObjective } from '../spec/output-objectives.ts';
import type { Spec } from '../spec/spec.ts';
import { checkClassWeight } from './class-weight.ts';
import { checkLoss, checkMetrics } from './fit.ts';
import { measuredOf } from './measured.ts';
import { checkMonitors, mayValidate } from './monitors.ts';
import { checkOutputs } from './outputs.ts';
import { checkRates } from './rates.ts';

export { measuredOf, type Measured } from './measured.ts';
export { metricName } from './metric-names.ts';
export { checkMonitors } from './monitors.ts';

/** Whether the losses and the metrics of `compile` fit one another and the outputs, before any data are read. */
export function checkObjective(spec: Spec, graph: ShapedGraph): readonly Report[] {
  const { compile } = spec;
  const byClass = [...checkClassWeight(spec, graph), ...checkRates(spec)];
  if (compile === undefined) return byClass;
  const wrong = checkOutputs(spec, compile, graph.outputs);
  if (wrong.length > 0) return [...wrong, ...byClass];
  const objectives = objectivesOf(compile, graph.outputs);
  const unfit = objectives.flatMap((objective, i) => {
    const ref = graph.outputs[i];
    const node = graph.nodes.find(({ name }) => name === ref?.layer);
    const units = ref && node?.outputSpecs[ref.output]?.shape.at(-1);
    return [...checkLoss(spec, objective, units), ...checkMetrics(spec, objective)];
  });
  return [...unfit, ...byClass, ...checkWatched(spec, objectives)];
}

/** Whether what `fit` watches will be measured. Data that a caller loads may have a part to validate on. */
function checkWatched(spec: Spec, objectives: readonly OutputObjective[]): readonly Report[] {
  const { data, fit } = spec;
  if (fit === undefined) return [];
  const validation = data === undefined || mayValidate(spec, fit);
  return checkMonitors(spec, fit, { measured: measuredOf(objectives), validation });
}
