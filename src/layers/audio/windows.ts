import { windowNames, windowOf } from '../../util/signal/windows.ts';
import type { LayerProblem } from '../row.ts';

/** What frames of a signal are multiplied with: a name, samples, or nothing. */
type Window = string | readonly number[] | null;

interface Frames {
  /** Samples of a frame. */
  readonly length: number;
  /** The argument that holds the window. */
  readonly arg: string;
  /** The windows that have names; by default all of {@link windowOf}. */
  readonly names?: readonly string[];
}

/** A problem unless a window has a known name, or a sample for each of a frame. */
export function checkWindow(window: Window, { length, arg, names }: Frames): LayerProblem | undefined {
  if (typeof window === 'string') return checkName(window, arg, names);
  if (window === null || window.length === length) return undefined;
  return {
    message: `the window has ${window.length} samples, but a frame ${length}`,
    arg,
    suggestion: 'give the name of a window, or as many samples as a frame has',
  };
}

function checkName(
  window: string,
  arg: string,
  names: readonly string[] | undefined,
): LayerProblem | undefined {
  if (names?.includes(window) ?? windowOf(window, 1, false) !== undefined) return undefined;
  const known = names ?? windowNames;
  return {
    message: `there is no window ${JSON.stringify(window)} that a name alone makes`,
    arg,
    misspelt: { word: window, known },
    suggestion: `use ${known.join(', ')}, or give its samples`,
  };
}
