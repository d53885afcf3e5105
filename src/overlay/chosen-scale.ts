import type { Reporter } from '../diagnostics/diagnostic.ts';
import { valueAt, type MapNode, type ScalarNode } from '../spec/tree.ts';
import { didYouMean } from '../util/suggest.ts';

/** The pseudo-file that the span of `--scale` points into. */
export const SCALE_FILE = '--scale';

/** The scale in which a model is to be built. */
export interface ChosenScale {
  readonly name: string;
  readonly map: MapNode;
}

/** The scale that `--scale` names, or else the topmost file; undefined for none, or one that does not exist. */
export function chosenScale(
  root: MapNode,
  fromCommandLine: string | undefined,
  report: Reporter,
): ChosenScale | undefined {
  const name = fromCommandLine === undefined ? nameIn(root) : commandLine(fromCommandLine);
  if (name === undefined) return undefined;
  const section = valueAt(root, 'scales');
  const scales = section?.kind === 'map' ? section.entries : new Map<string, never>();
  const map = scales.get(name.text)?.value;
  if (map?.kind === 'map') return { name: name.text, map };
  if (map !== undefined) return undefined;
  const names = [...scales.keys()];
  report({
    code: 'unknown-scale',
    message: `there is no scale "${name.text}"`,
    span: name.span,
    suggestion:
      didYouMean(name.text, names) ??
      (names.length === 0 ? 'declare it under "scales" of the model' : `the scales are ${names.join(', ')}`),
  });
  return undefined;
}

/** By its text, so that 0.50 is not 0.5. */
function nameIn(root: MapNode): Pick<ScalarNode, 'text' | 'span'> | undefined {
  const node = valueAt(root, 'scale');
  return node?.kind === 'scalar' && node.value !== null ? node : undefined;
}

function commandLine(text: string): Pick<ScalarNode, 'text' | 'span'> {
  return { text, span: { file: SCALE_FILE, start: 0, end: text.length } };
}
