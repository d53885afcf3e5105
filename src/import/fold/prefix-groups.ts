import type { Line } from './line.ts';
import type { Group, Run } from './run.ts';
import { signatureOf } from './signature.ts';

/** What a name can be parted at. */
const SEPARATOR = /[_.-]/g;

/** Runs of lines whose names begin alike (`conv2_block1` and `_`, before `1_conv`, `1_bn`, …), by what they have in common. */
export function prefixGroups(lines: readonly Line[]): readonly Group[] {
  const groups = new Map<string, Run[]>();
  for (const run of runsOf(lines)) {
    const signature = signatureOf(run);
    groups.set(signature, [...(groups.get(signature) ?? []), run]);
  }
  return [...groups.values()].map((runs) => ({ runs }));
}

/** Every run of two lines or more, of those that nothing else is named like. */
function runsOf(lines: readonly Line[]): readonly Run[] {
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
      runs.set(prefix, known ? undefined : runAt(start, lines.slice(start, start + length), name, join));
    }
  }
  return [...runs.values()].filter((run) => run !== undefined);
}

function runAt(start: number, lines: readonly Line[], name: string, join: string): Run {
  return {
    name,
    join,
    start,
    lines,
    locals: lines.map((line) => line.name.slice(name.length + join.length)),
  };
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
