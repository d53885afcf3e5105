import type { Reporter } from '../diagnostics/diagnostic.ts';
import { scalar, valueAt, withEntries, type MapNode, type ScalarNode, type TreeNode } from '../spec/tree.ts';
import { invariant } from '../util/invariant.ts';
import { didYouMean } from '../util/suggest.ts';

type Params = ReadonlyMap<string, ScalarNode>;

interface Context {
  readonly params: Params;
  readonly report: Reporter;
}

/** Keys that name things: a reference there would make names depend on values. */
const literalKeys: ReadonlySet<string> = new Set(['name', 'type']);

/** The model with every `$name` replaced by its param's value and every `$$` by a dollar. */
export function resolveParams(root: MapNode, report: Reporter): MapNode {
  const context = { params: readParams(root, report), report };
  const rows = [...root.entries.values()].map((row) =>
    row.key === 'params' ? row : { ...row, value: resolveNode(row.value, context) },
  );
  return rows.every((row) => row.value === root.entries.get(row.key)?.value) ? root : withEntries(root, rows);
}

function readParams(root: MapNode, report: Reporter): Params {
  const section = valueAt(root, 'params');
  const authored = new Map<string, ScalarNode>();
  if (section?.kind !== 'map') return authored;
  for (const { key, value } of section.entries.values()) {
    // The schema refuses what is no single value, and says so.
    const usable = value.kind === 'scalar' && value.value !== null;
    authored.set(key, usable ? value : brokenScalar(scalar(null, value.span)));
  }
  const once = oncePerPlace(report);
  const params = new Map<string, ScalarNode>();
  for (const name of authored.keys()) params.set(name, followParam(name, authored, once));
  return params;
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

/** A param may be another one: `width: $base`. */
function followParam(name: string, authored: Params, report: Reporter): ScalarNode {
  const seen = new Set([name]);
  let node = authored.get(name) as ScalarNode;
  for (let next = referredName(node); next !== undefined; next = referredName(node)) {
    const target = authored.get(next);
    if (target === undefined) {
      reportUnknown(next, node, authored, report);
      return brokenScalar(node);
    }
    if (seen.has(next)) return reportCircle([...seen], next, authored, report);
    seen.add(next);
    node = target;
  }
  return literal(node, report);
}

/** Blamed on the first of the circle, so that all who run into it say the same. */
function reportCircle(
  seen: readonly string[],
  first: string,
  authored: Params,
  report: Reporter,
): ScalarNode {
  const circle = seen.slice(seen.indexOf(first));
  const names = [...circle, first].map((n) => `$${n}`).join(' -> ');
  const nodes = circle.flatMap((n) => authored.get(n) ?? []).sort((a, b) => a.span.start - b.span.start);
  const [node] = nodes;
  invariant(node !== undefined, 'a circle of no params');
  const message =
    circle.length === 1 ? `the param ${first} refers to itself` : `params refer to each other: ${names}`;
  report({ code: 'circular-param', message, span: node.span, suggestion: 'give one of them a value' });
  return brokenScalar(node);
}

/** Of text that is no reference: without the dollar that escapes one, or refused. */
function literal(node: ScalarNode, report: Reporter): ScalarNode {
  if (typeof node.value !== 'string' || !node.value.startsWith('$')) return node;
  if (!node.value.startsWith('$$')) return reportMalformed(node, report);
  const value = node.value.slice(1);
  return { ...node, value, text: value };
}

function brokenScalar(node: ScalarNode): ScalarNode {
  return { ...node, value: null, broken: true };
}

function resolveNode(node: TreeNode, context: Context): TreeNode {
  switch (node.kind) {
    case 'scalar':
      return resolveScalar(node, context);
    case 'list': {
      const items = node.items.map((item) => resolveNode(item, context));
      return items.every((item, i) => item === node.items[i]) ? node : { ...node, items };
    }
    case 'map': {
      let changed = false;
      const rows = [...node.entries.values()].map((row) => {
        const named = literalKeys.has(row.key) && row.value.kind === 'scalar';
        const value = named ? row.value : resolveNode(row.value, context);
        if (value === row.value) return row;
        changed = true;
        return { ...row, value };
      });
      return changed ? withEntries(node, rows) : node;
    }
  }
}

function resolveScalar(node: ScalarNode, context: Context): ScalarNode {
  const name = referredName(node);
  if (name === undefined) return literal(node, context.report);
  const param = context.params.get(name);
  if (param === undefined) {
    reportUnknown(name, node, context.params, context.report);
    return brokenScalar(node);
  }
  return { ...param, span: node.span, from: { param: name, span: param.span } };
}

function referredName(node: ScalarNode): string | undefined {
  if (typeof node.value !== 'string') return undefined;
  return /^\$([A-Za-z_][A-Za-z0-9_]*)$/.exec(node.value)?.[1];
}

function reportUnknown(name: string, node: ScalarNode, params: Params, report: Reporter): void {
  report({
    code: 'unknown-param',
    message: `there is no param "${name}"`,
    span: node.span,
    suggestion:
      didYouMean(name, params.keys()) ?? 'declare it under "params", or write $$ where a dollar is meant',
  });
}

function reportMalformed(node: ScalarNode, report: Reporter): ScalarNode {
  const expression = node.value !== null && String(node.value).startsWith('$(');
  report({
    code: 'bad-reference',
    message: expression
      ? `expressions such as ${JSON.stringify(node.text)} are not supported by this version`
      : `${JSON.stringify(node.text)} is not a reference`,
    span: node.span,
    suggestion: expression
      ? 'write the value, or name it under "params" and refer to it as $name'
      : 'a reference is the whole value, a dollar and a name: $width; $$ at the start is a dollar',
  });
  return brokenScalar(node);
}
