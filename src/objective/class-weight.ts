import type { Report } from '../diagnostics/diagnostic.ts';
import type { ShapedGraph } from '../spec/graph.ts';
import type { Spec } from '../spec/spec.ts';

/** Whether `fit.classWeight` can be used, as far as can be told before any data are read. */
export function checkClassWeight({ fit, data, spans }: Spec, graph: ShapedGraph): readonly Report[] {
  const classWeight = fit?.classWeight ?? null;
  if (classWeight === null) return [];
  const span = spans.get('fit.classWeight') ?? spans.get('fit');
  const refuse = (message: string, suggestion: string, at = span): Report => ({
    code: 'bad-class-weight',
    message,
    span: at,
    suggestion,
  });
  if (graph.outputs.length > 1)
    return [
      refuse(
        `fit.classWeight is for models with one output, and this one has ${graph.outputs.length}`,
        'give the examples weights: data.sampleWeight',
      ),
    ];
  if (data?.sampleWeight !== undefined)
    return [refuse('fit.classWeight and data.sampleWeight both weigh the examples', 'remove one of them')];
  const units = unitsOf(graph);
  return Object.keys(classWeight)
    .filter((key) => /^\d+$/.test(key) && units > 1 && Number(key) >= units)
    .map((key) =>
      refuse(
        `fit.classWeight names class ${key}, but the output has classes 0 to ${units - 1}`,
        'classes are counted from 0',
        spans.get(`fit.classWeight.${key}:`),
      ),
    );
}

function unitsOf({ nodes, outputs: [ref] }: ShapedGraph): number {
  const node = nodes.find(({ name }) => name === ref?.layer);
  return (ref && node?.outputSpecs[ref.output]?.shape.at(-1)) ?? 1;
}
