import type { Reporter } from '../diagnostics/diagnostic.ts';
import { referenceScalars } from '../spec/references.ts';
import { toPlain, valueAt, type MapNode } from '../spec/tree.ts';
import { checkParams, checkSection, reportProblems } from '../validate/index.ts';
import type { Group } from './run.ts';

/** The blocks of a model, by name; what is malformed is reported. */
export function readBlocks(root: MapNode, report: Reporter): ReadonlyMap<string, Group | undefined> {
  const blocks = new Map<string, Group | undefined>();
  const section = valueAt(root, 'blocks');
  if (section?.kind !== 'map') return blocks;
  for (const { key, value } of section.entries.values()) {
    const title = `the block ${key}`;
    // What is in `layers` is checked where it is used, once its values are known.
    const problems = checkSection('block', toPlain(value)).filter(
      ({ path }) => path.length < 2 || path[0] === 'inputs' || path[0] === 'outputs',
    );
    const sound = reportProblems(problems, value, title, report);
    if (value.kind === 'map') checkParams(value, `blocks.${key}.params`, report);
    blocks.set(key, sound && value.kind === 'map' ? group(title, value) : undefined);
  }
  return blocks;
}

function group(title: string, map: MapNode): Group {
  const inputs = valueAt(map, 'inputs');
  const outputs = valueAt(map, 'outputs');
  const layers = valueAt(map, 'layers');
  return {
    title,
    params: valueAt(map, 'params'),
    inputs: inputs === undefined ? undefined : referenceScalars(inputs).map(({ text }) => text),
    layers: layers?.kind === 'list' ? layers.items : [],
    outputs: outputs === undefined ? undefined : referenceScalars(outputs),
    open: true,
  };
}
