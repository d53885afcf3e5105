import type { Report, Reporter } from '../diagnostics/diagnostic.ts';
import { scalar, type ScalarNode, type TreeNode } from '../spec/tree.ts';
import { invariant } from '../util/invariant.ts';
import { paramProblem } from './check-param.ts';
import { readDeclared, type Declared } from './declared.ts';
import { broken, evaluateScalar, referredNames } from './evaluate-scalar.ts';
import type { Scope } from './scope.ts';
import { readWritten } from './written.ts';

type Values = ReadonlyMap<string, ScalarNode>;

interface Run {
  readonly declared: ReadonlyMap<string, Declared>;
  readonly values: Map<string, ScalarNode>;
  readonly outer: Scope | undefined;
  readonly report: Reporter;
  readonly missing: MissingParam;
}

/** What to say of a param that is not supplied. */
export type MissingParam = (name: string, value: ScalarNode) => Report;

/**
 * The params of a section, each evaluated and held to its declaration. A param may be computed from others, in any
 * order. `given` are values that replace the declared ones: what a scale sets, or `with:` of a block's instance.
 */
export function evaluateParams(
  section: TreeNode | undefined,
  given: Values,
  outer: Scope | undefined,
  missing: MissingParam,
  report: Reporter,
): Scope {
  const rows = readDeclared(section).map((row): [string, Declared] => [
    row.name,
    { ...row, value: replaced(row.value, given.get(row.name)) },
  ]);
  const run: Run = {
    declared: new Map(rows),
    values: new Map(),
    outer,
    report: oncePerPlace(report),
    missing,
  };
  for (const name of run.declared.keys()) evaluateFrom(name, run);
  return { own: run.values, outer };
}

function replaced(value: ScalarNode, given: ScalarNode | undefined): ScalarNode {
  return given === undefined ? value : { ...given, replaced: value };
}

/** Several params may lead to one mistake. */
function oncePerPlace(report: Reporter): Reporter {
  const said = new Set<string>();
  return (r) => {
    const place = `${r.span?.file}:${r.span?.start}`;
    if (!said.has(place)) report(r);
    said.add(place);
  };
}

/** Evaluates a param after those that it is computed from. Iterative: a chain of any length. */
function evaluateFrom(start: string, run: Run): void {
  const stack = [start];
  const open = new Set(stack);
  for (let name = stack.at(-1); name !== undefined; name = stack.at(-1)) {
    const next = run.values.has(name) ? undefined : firstPending(name, run);
    if (next === undefined) {
      stack.pop();
      open.delete(name);
      if (!run.values.has(name)) run.values.set(name, evaluateOne(name, run));
    } else if (open.has(next)) breakCircle(stack.slice(stack.indexOf(next)), run);
    else {
      stack.push(next);
      open.add(next);
    }
  }
}

function firstPending(name: string, { declared, values }: Run): string | undefined {
  const value = declared.get(name)?.value;
  return value && referredNames(value).find((other) => declared.has(other) && !values.has(other));
}

function evaluateOne(name: string, { declared, values, outer, report, missing }: Run): ScalarNode {
  const row = declared.get(name);
  invariant(row !== undefined, `no param ${name}`);
  const value = evaluateScalar(row.value, { own: values, outer }, report);
  if (value.broken === true) return value;
  const open = readWritten(value).kind === 'missing';
  const problem = open ? missing(name, value) : paramProblem(row, value);
  if (problem === undefined) return value;
  report(problem);
  return broken(value);
}

/** Blamed on the first of the circle, so that all who run into it say the same. */
function breakCircle(circle: readonly string[], { declared, values, report }: Run): void {
  const names = [...circle, circle[0] ?? ''].map((name) => `$${name}`).join(' -> ');
  const nodes = circle.flatMap((name) => declared.get(name)?.value ?? []);
  const [node] = [...nodes].sort((a, b) => a.span.start - b.span.start);
  const message =
    circle.length === 1 ? `the param ${circle[0]} refers to itself` : `params refer to each other: ${names}`;
  report({ code: 'circular-param', message, span: node?.span, suggestion: 'give one of them a value' });
  for (const name of circle) {
    const span = declared.get(name)?.value.span;
    if (span !== undefined) values.set(name, broken(scalar(null, span)));
  }
}
