import { evaluateParams, evaluateScalar, INDEX, type Scope } from '../resolve/index.ts';
import { SET_FILE } from '../spec/set-file.ts';
import { textAt } from '../spec/model-tree.ts';
import { instanceName, layerPrefix } from '../spec/instance-names.ts';
import { scalar, valueAt, type DeclaredInput, type MapNode, type ScalarNode } from '../spec/tree.ts';
import { emitBroken } from './emit.ts';
import { boundInputs } from './bound-inputs.ts';
import { prefixedWeights } from './nested-weights.ts';
import type { GroupEntry, Level, Made, Run } from './run.ts';
import { checkWith, withValues } from './with-values.ts';

/** Expands an entry into the layers of its group, `repeat` times. */
export function expandGroup(entry: GroupEntry, level: Level, run: Run): void {
  const { group, made, name } = entry;
  if (entry.entry === made.entry) checkWith(made.entry, group, run);
  const full = level.prefix + name.text;
  const inputs = boundInputs(entry, level, run);
  if (inputs === undefined) return emitBroken(name, level, run);
  const repeat = repeatOf(made.entry, run);
  const start = startOf(made.entry);
  for (let i = 1; i <= (repeat ?? 1) && !run.full; i++) {
    const before = i === 1 ? inputs : [instanceName(made.entry, full, start + i - 2), ...inputs.slice(1)];
    expandOne(entry, repeat === undefined ? undefined : start + i - 1, before, level, run);
  }
  if (entry.outer !== undefined) run.aliases.set(entry.outer, { same: full });
  if (repeat === undefined) return;
  run.aliases.set(full, { same: instanceName(made.entry, full, start + repeat - 1) });
}

/** The number of the first instance. */
function startOf(entry: MapNode): number {
  const start = valueAt(entry, 'start');
  return start?.kind === 'scalar' && typeof start.value === 'number' ? start.value : 1;
}

/** As a scale makes it; what `--set` says, and what is exempt, stays. */
function repeatOf(entry: MapNode, run: Run): number | undefined {
  const repeat = valueAt(entry, 'repeat');
  if (repeat?.kind !== 'scalar' || typeof repeat.value !== 'number') return undefined;
  const scaled = valueAt(entry, 'scaled');
  const exempt = scaled?.kind === 'scalar' && scaled.value === false;
  return exempt || repeat.span.file === SET_FILE ? repeat.value : run.scaledRepeat(repeat.value);
}

function expandOne(
  entry: GroupEntry,
  index: number | undefined,
  inputs: readonly string[],
  level: Level,
  run: Run,
): void {
  const { group, made, name, shared } = entry;
  const nameFrom = (base: string): string => instanceName(made.entry, base, index);
  const full = nameFrom(level.prefix + name.text);
  const prefix = layerPrefix(made.entry, full);
  const outer = nameFrom(entry.outer ?? level.outerPrefix + name.text);
  const outerPrefix = layerPrefix(made.entry, outer);
  if (entry.outer !== undefined && outer !== entry.outer) run.aliases.set(outer, { same: full });
  for (const [i, input] of (group.inputs ?? []).entries())
    run.aliases.set(prefix + input, {
      outputs: [inputs[i] ?? prefix],
      declared: declaredInput(entry, input),
    });
  const scope = group.open ? instanceScope(entry, index, run) : undefined;
  const [first] = group.inputs ?? [];
  const inner: Level = {
    prefix,
    within: full,
    outerPrefix,
    outside: level.outerPrefix,
    scope,
    shared: shared && layerPrefix(made.entry, nameFrom(shared)),
    first:
      group.inputs === undefined ? inputs[0] : group.inputs.length === 1 ? `${prefix}${first}` : undefined,
    instance: level.instance ?? { name: full, span: name.span },
    marks: marksOf(made.entry, level),
    depth: level.depth + 1,
  };
  if (shared === undefined) run.weights.push(...prefixedWeights(group.weights, outerPrefix));
  const last = run.expandEntries(group.layers, inner, run);
  const outputs = group.outputs?.map(({ text }) => prefix + text) ?? (last === undefined ? [] : [last]);
  run.aliases.set(full, { outputs });
}

/** An input as a nested model declares it; undefined for a block's, which declares no shapes. */
function declaredInput({ group, entry, name }: GroupEntry, input: string): DeclaredInput | undefined {
  const declared = group.declared?.get(input);
  const shape = declared && valueAt(declared, 'shape');
  if (declared === undefined || shape?.kind !== 'list') return undefined;
  const dims = shape.items.map((item) => (item.kind === 'scalar' ? item.value : undefined));
  if (!dims.every((dim) => dim === null || typeof dim === 'number')) return undefined;
  const at = (valueAt(entry, 'inputs') ?? name).span;
  return { title: group.title, input, shape: dims, dtype: textAt(declared, 'dtype'), span: shape.span, at };
}

function instanceScope({ group, made, name }: GroupEntry, index: number | undefined, run: Run): Scope {
  const { title, params } = group;
  const number = scalar(index ?? 1, name.span);
  const scope = evaluateParams(
    params,
    index === undefined ? withValues(made.entry) : numberedValues(made, number, run),
    run.scope,
    (param, value) => ({
      code: 'missing-value',
      message: `${name.text} must give ${param}, which ${title} leaves open`,
      span: name.span,
      notes: [{ message: 'it is declared here', span: value.span }],
      suggestion: `add with: {${param}: …}`,
    }),
    run.report,
  );
  return { own: new Map(scope.own).set(INDEX, number), outer: scope.outer };
}

/** What a repeated instance gives may be computed from its number, which is known only now. */
function numberedValues(
  { entry, level }: Made,
  number: ScalarNode,
  run: Run,
): ReadonlyMap<string, ScalarNode> {
  const scope: Scope = { own: new Map([[INDEX, number]]), outer: level.scope ?? run.scope };
  return new Map(
    [...withValues(entry)].map(([key, value]) => [key, evaluateScalar(value, scope, run.report)]),
  );
}

/** What an instance says of all its layers: `trainable: false`, `scaled: false`. */
function marksOf(entry: MapNode, level: Level): ReadonlyMap<string, ScalarNode> {
  const marks = new Map(level.marks);
  for (const key of ['trainable', 'scaled']) {
    const value = valueAt(entry, key);
    if (value?.kind === 'scalar' && value.value === false) marks.set(key, value);
  }
  return marks;
}
