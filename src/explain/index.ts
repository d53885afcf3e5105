import { checkArgument, compiledSpec, text } from '../diagnostics/arguments/index.ts';
import { requireValid } from '../spec/require-valid.ts';
import type { CompiledSpec } from '../spec/spec.ts';
import type { TreeNode } from '../spec/tree.ts';
import { findPath, type Found } from './find-path.ts';
import { toOrigin, type Places } from './to-origin.ts';
import { traceOf } from './trace.ts';
import type { Explanation, Origin } from './types.ts';

export { toOrigin, type Places } from './to-origin.ts';
export { traceOf } from './trace.ts';
export type { Explanation, FilePlace, Origin, ParamOrigin } from './types.ts';

/**
 * Where a value of a spec comes from: who set it, and every value that it replaced, each with its place.
 *
 * `path` is `layer.argument` or `section.key`, as for `--set`: `conv.filters`, `compile.optimizer.learningRate`. A
 * path to something that holds several values, such as a layer or a section, explains each of those that are set.
 * Works for a spec with errors, too, as long as its files can be read.
 *
 * @throws WidthwiseError `unknown-path`; the spec's own errors when its files could not be read
 * @example explain(await loadSpec('wide.yaml'), 'conv.filters')[0]?.origin.file // 'wide.yaml'
 */
export function explain(compiled: CompiledSpec, path: string): readonly Explanation[] {
  checkArgument('explain', 'compiled', compiled, compiledSpec);
  checkArgument('explain', 'path', path, text);
  const resolved = compiled.resolved ?? requireValid(compiled).resolved;
  const found = findPath(resolved, path);
  const places: Places = { kinds: resolved.kinds, sources: compiled.sources };
  if (found.node === undefined) return [explainAbsent(found, places)];
  return leavesOf(found.node, found.keys).map((keys) => explainOne(found, keys, places));
}

function explainOne(
  { start, prefix, property }: Found,
  keys: readonly string[],
  places: Places,
): Explanation {
  const [stands, ...replaced] = traceOf(start, keys).map((trace) => toOrigin(trace, places));
  const origin = stands ?? defaultOrigin(property);
  const path = pathOf(prefix, keys);
  return { path, ...(origin.value !== undefined && { value: origin.value }), origin, replaced };
}

/** Nobody has set it, or somebody has removed it: the default stands. */
function explainAbsent({ start, prefix, keys, property }: Found, places: Places): Explanation {
  const replaced = traceOf(start, keys).map((trace) => toOrigin(trace, places));
  const origin = defaultOrigin(property);
  const path = pathOf(prefix, keys);
  return { path, ...(origin.value !== undefined && { value: origin.value }), origin, replaced };
}

function defaultOrigin(property: Found['property']): Origin {
  const value = property?.default;
  return { by: 'default', ...(value !== undefined && { value }), params: [] };
}

/** `params.width.default` is called `params.width`. */
function pathOf(prefix: string, keys: readonly string[]): string {
  const named = keys[0] === 'params' && keys.length === 3 && keys[2] === 'default' ? keys.slice(0, 2) : keys;
  return [prefix, ...named].filter((part) => part !== '').join('.');
}

/** The paths to the values in a map; lists are values. Depth is bounded by the parser. */
function leavesOf(node: TreeNode, keys: readonly string[]): readonly (readonly string[])[] {
  if (node.kind !== 'map' || node.entries.size === 0) return [keys];
  return [...node.entries.values()].flatMap(({ key, value }) => leavesOf(value, [...keys, key]));
}
