import type { Reporter } from '../diagnostics/diagnostic.ts';
import type { Wired } from './index.ts';

/** Topological order that keeps the order of the spec wherever it can (Kahn, 1962). Iterative: depth costs nothing. */
export function sortTopologically(wired: readonly Wired[], report: Reporter): readonly Wired[] | undefined {
  const byName = new Map(wired.map((w) => [w.layer.name, w]));
  const done = new Set<string>();
  const sorted: Wired[] = [];
  for (const start of wired) {
    const stack = [start];
    const open = new Set<string>();
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const { name } = top.layer;
      const next = done.has(name) ? undefined : firstPending(top, byName, done);
      if (next === undefined) {
        stack.pop();
        open.delete(name);
        if (!done.has(name)) sorted.push(top);
        done.add(name);
      } else if (open.has(next.layer.name) || next === top) {
        reportCycle(stack, next, report);
        return undefined;
      } else {
        open.add(name);
        stack.push(next);
      }
    }
  }
  return sorted;
}

function firstPending(
  node: Wired,
  byName: ReadonlyMap<string, Wired>,
  done: ReadonlySet<string>,
): Wired | undefined {
  const ref = node.inputs.find((input) => !done.has(input.layer));
  return ref && byName.get(ref.layer);
}

function reportCycle(stack: readonly Wired[], back: Wired, report: Reporter): void {
  const start = stack.findIndex((w) => w.layer.name === back.layer.name);
  const circle = stack.slice(start).reverse();
  const names = [back, ...circle].map((w) => w.layer.name);
  const edge = back.layer.inputs?.find(({ ref }) => circle.some((w) => w.layer.name === ref.layer));
  report({
    code: 'cycle',
    message: `layers feed each other in a circle: ${names.join(' -> ')}`,
    span: edge?.span ?? back.layer.nameSpan,
    notes: circle
      .filter((w) => w !== back)
      .slice(0, 5)
      .map((w) => ({ message: `${w.layer.name} is part of it`, span: w.layer.nameSpan })),
  });
}
