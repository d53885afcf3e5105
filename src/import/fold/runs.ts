import { layerOf, referencesOf, type Line } from './line.ts';

/** Lines in a row whose names begin alike: `conv2_block1` and `_`, before `1_conv`, `1_bn`, … */
export interface Run {
  readonly name: string;
  readonly join: string;
  readonly start: number;
  readonly lines: readonly Line[];
}

/** What a name can be parted at. */
const SEPARATOR = /[_.-]/g;

/** Every run of two lines or more, of those that nothing else is named like. */
export function runsOf(lines: readonly Line[]): readonly Run[] {
  const names = new Set(lines.map(({ name }) => name));
  const runs = new Map<string, Run | undefined>();
  for (const [start, line] of lines.entries()) {
    if (!line.foldable) continue;
    for (const { name, join } of partings(line.name)) {
      const prefix = name + join;
      const before = lines[start - 1];
      if (before?.foldable === true && holds(prefix, before)) continue;
      const length = lengthOf(prefix, lines, start);
      // What begins alike in two places would be two instances of one name.
      const known = runs.has(prefix) || names.has(name) || length < 2;
      runs.set(prefix, known ? undefined : { name, join, start, lines: lines.slice(start, start + length) });
    }
  }
  return [...runs.values()].filter((run) => run !== undefined);
}

function partings(text: string): readonly { readonly name: string; readonly join: string }[] {
  return [...text.matchAll(SEPARATOR)].flatMap(({ 0: join, index }) => {
    const fits = index > 0 && /^[A-Za-z0-9]/.test(text.slice(index + 1));
    return fits ? [{ name: text.slice(0, index), join }] : [];
  });
}

function lengthOf(prefix: string, lines: readonly Line[], start: number): number {
  let end = start;
  for (let line = lines[end]; line?.foldable === true && holds(prefix, line); line = lines[end]) end++;
  return end - start;
}

function holds(prefix: string, { name }: Line): boolean {
  return name.startsWith(prefix) && /^[A-Za-z0-9]/.test(name.slice(prefix.length));
}

/** The name of a line within its run. */
export function localName({ name }: Line, run: Run): string {
  return name.slice(run.name.length + run.join.length);
}

/** What a run reads from outside, each once, in order. */
export function externalsOf(run: Run): readonly string[] {
  const own = new Set(run.lines.map(({ name }) => name));
  const read = run.lines.flatMap((line) => referencesOf(line));
  return [...new Set(read.filter((text) => !own.has(layerOf(text))))];
}
