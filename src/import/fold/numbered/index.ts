import type { Line } from '../line.ts';
import { layerOf, referencesOf } from '../line.ts';
import type { Counter, Group, OuterNames, Run } from '../run.ts';
import { openSignature, signatureOf } from '../signature.ts';
import { localNames } from './local-names.ts';
import { numberedName, skeletonOf } from './names.ts';
import { outerNames, TERM } from './outer-names.ts';
import { repeatedWindows, type Window } from './windows.ts';

/**
 * Groups of runs that are alike but for numbers anywhere in their names: `conv_dw_1`, `conv_dw_1_bn`, `conv_pw_1` and
 * `conv_dw_2`, … Only the last line of a run is read from outside. `taken` are left alone.
 */
export function numberedGroups(
  lines: readonly Line[],
  taken: ReadonlySet<Line>,
  shortest: number,
): readonly Group[] {
  const symbols = symbolsOf(lines, taken);
  const endOf = ends(lines);
  const groups: Group[] = [];
  for (const window of repeatedWindows(symbols, shortest, endOf)) {
    groups.push(...groupsIn(window, lines, endOf));
    if (groups.length >= LOOKED_AT) break;
  }
  return groups;
}

/** How many are worth a closer look. */
const LOOKED_AT = 24;
/** Where more counts in names, they are not understood at a glance. */
const COUNTERS = 3;

/** Lines that may stand for one another have the same number. */
function symbolsOf(lines: readonly Line[], taken: ReadonlySet<Line>): readonly number[] {
  const numbers = new Map<string, number>();
  return lines.map((line, i) => {
    if (!line.foldable || taken.has(line)) return -2 - i;
    const key = `${skeletonOf(line.name)} ${openSignature(line)}`;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
}

type EndOf = (start: number, end: number) => number | undefined;

/** The last end of a stretch, and of those that begin it, after which nothing but its last line is read. */
function ends(lines: readonly Line[]): EndOf {
  const places = new Map(lines.map(({ name }, i) => [name, i]));
  const lastReaders = lines.map(() => 0);
  for (const [i, line] of lines.entries())
    for (const text of referencesOf(line)) {
      const place = places.get(layerOf(text));
      if (place !== undefined) lastReaders[place] = i;
    }
  return (start, end) => {
    let found: number | undefined;
    let last = 0;
    for (let i = start; i < end; i++) {
      if (last <= i) found = i + 1;
      last = Math.max(last, lastReaders[i] ?? 0);
    }
    return found;
  };
}

function groupsIn({ length, starts }: Window, lines: readonly Line[], endOf: EndOf): readonly Group[] {
  const alike = new Map<string, Run[]>();
  for (const start of starts) {
    if (endOf(start, start + length) !== start + length) continue;
    const run = runAt(start, lines.slice(start, start + length));
    const signature = signatureOf(run);
    alike.set(signature, [...(alike.get(signature) ?? []), run]);
  }
  return [...alike.values()].filter((runs) => runs.length > 1).flatMap(namedGroups);
}

/** Runs in whose names too much counts are parted by what counts least: `block17_3` and `block8_3` are two blocks. */
function namedGroups(runs: readonly Run[]): readonly Group[] {
  const group = named(runs);
  const { counters } = group.outer;
  if (counters.length <= COUNTERS) return [group];
  const variety = ({ values }: Counter): number => new Set(values).size;
  const { values } = counters.reduce((a, b) => (variety(b) < variety(a) ? b : a));
  const parts = [...new Set(values)].map((value) => runs.filter((_, i) => values[i] === value));
  return parts.flatMap((part) => (part.length > 1 ? namedGroups(part) : []));
}

function runAt(start: number, lines: readonly Line[]): Run {
  return { name: '', join: '.', start, lines, locals: lines.map((_, i) => String(i)) };
}

function named(runs: readonly Run[]): Group & { readonly outer: OuterNames } {
  const outer = outerNames(runs.map(({ lines }) => lines.map(({ name }) => name)));
  const locals = localNames(outer);
  const nameOf = (run: Run): string =>
    numbersIn(run.lines[outer.teller]?.name ?? '', outer.templates[outer.teller] ?? '').join('_');
  return { runs: runs.map((run) => ({ ...run, locals, name: nameOf(run) })), outer };
}

/** The numbers in a name that are computed in its template. */
function numbersIn(name: string, template: string): readonly number[] {
  const { numbers } = numberedName(name);
  const written = template.split(TERM);
  const fixed = written.map((text) => numberedName(text).numbers.length);
  let at = 0;
  return fixed.slice(0, -1).map((count) => {
    at += count + 1;
    return numbers[at - 1] ?? 0;
  });
}
