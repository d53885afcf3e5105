import type { Reporter } from '../diagnostics/diagnostic.ts';
import { balancedEnd, readExpression, type ExpressionProblem } from '../resolve/expression/index.ts';
import {
  textSpan,
  valueAt,
  type MapEntry,
  type MapNode,
  type ScalarNode,
  type TreeNode,
} from '../spec/tree.ts';
import { didYouMean } from '../util/suggest.ts';
import { namesOfAxis, readAxis, syntaxProblem, type Axis, type Pattern } from './axis.ts';
import type { Count, Signature, WeightSignature } from './signature.ts';

/** The names that axes and counts may use: the arguments, and what the inputs bind. */
interface Names {
  readonly arguments: ReadonlySet<string>;
  readonly bound: Set<string>;
}

/** What a plugin says of a layer's shapes, every name in it checked. */
export function readSignature(layer: MapNode, args: ReadonlySet<string>, report: Reporter): Signature {
  const names: Names = { arguments: args, bound: new Set() };
  const inputs = patternsAt(layer, 'inputs', names, true, report);
  const variadic = scalarAt(layer, 'variadic')?.value === true;
  const flops = scalarAt(layer, 'flops');
  return {
    inputs,
    variadic,
    outputs: patternsAt(layer, 'outputs', names, false, report),
    weights: readWeights(valueAt(layer, 'weights'), names, report),
    multiplyAdds: readCount(scalarAt(layer, 'multiplyAdds'), names, report),
    flops: flops && readCount(flops, names, report),
  };
}

function scalarAt(map: MapNode, key: string): ScalarNode | undefined {
  const node = valueAt(map, key);
  return node?.kind === 'scalar' ? node : undefined;
}

function patternsAt(
  layer: MapNode,
  key: string,
  names: Names,
  binds: boolean,
  report: Reporter,
): readonly Pattern[] {
  const node = valueAt(layer, key);
  if (node?.kind !== 'list') return [];
  return node.items.map((item) => readPattern(item, names, binds, report));
}

function readPattern(node: TreeNode, names: Names, binds: boolean, report: Reporter): Pattern {
  if (node.kind !== 'list') return [];
  const axes: Axis[] = [];
  for (const item of node.items) {
    if (item.kind !== 'scalar') continue;
    const axis = readAxis(item);
    if ('message' in axis) {
      reportInside(item, axis, report);
      continue;
    }
    if (binds && axis.kind === 'name') names.bound.add(axis.name);
    checkNames(item, namesOfAxis(axis), names, report);
    if (axis.kind === 'rest' && axes.some(({ kind }) => kind === 'rest')) {
      report({ code: 'plugin-signature', message: '"..." stands here twice', span: item.span });
      continue;
    }
    axes.push(axis);
  }
  return axes;
}

function readWeights(node: TreeNode | undefined, names: Names, report: Reporter): readonly WeightSignature[] {
  if (node?.kind !== 'map') return [];
  return [...node.entries.values()].map((entry) => readWeight(entry, names, report));
}

function readWeight({ key, value }: MapEntry, names: Names, report: Reporter): WeightSignature {
  const map = value.kind === 'map' ? value : undefined;
  const shape = map === undefined ? value : (valueAt(map, 'shape') ?? value);
  const when = map && scalarAt(map, 'when');
  if (when !== undefined && !names.arguments.has(when.text)) reportName(when, when.text, names, report);
  return {
    name: key,
    shape: readPattern(shape, names, false, report),
    trainable: (map && scalarAt(map, 'trainable')?.value) !== false,
    when: when?.text,
  };
}

function readCount(node: ScalarNode | undefined, names: Names, report: Reporter): Count {
  if (node === undefined) return 0;
  if (typeof node.value === 'number') return node.value;
  if (!node.text.startsWith('$(') || balancedEnd(node.text) !== node.text.length) {
    report({
      code: 'plugin-signature',
      message: `${JSON.stringify(node.text)} is no count`,
      span: node.span,
      suggestion: 'a count is a number, or "$(outputs * features)"',
    });
    return 0;
  }
  const expression = readExpression(node.text);
  const problem = 'message' in expression ? expression : syntaxProblem(expression);
  if ('message' in expression || problem !== undefined) {
    if (problem !== undefined) reportInside(node, problem, report);
    return 0;
  }
  checkNames(node, expression.names, { ...names, bound: new Set([...names.bound, 'outputs']) }, report);
  return expression;
}

function checkNames(node: ScalarNode, used: readonly string[], names: Names, report: Reporter): void {
  for (const name of used)
    if (!names.bound.has(name) && !names.arguments.has(name)) reportName(node, name, names, report);
}

function reportName(
  node: ScalarNode,
  name: string,
  { arguments: args, bound }: Names,
  report: Reporter,
): void {
  const known = [...bound, ...args];
  report({
    code: 'plugin-signature',
    message: `"${name}" is neither an argument nor the name of an input's axis`,
    span: node.span,
    suggestion: didYouMean(name, known) ?? `the names are ${known.join(', ')}`,
  });
}

function reportInside(node: ScalarNode, problem: ExpressionProblem, report: Reporter): void {
  const { message, start, end, suggestion } = problem;
  report({ code: 'plugin-signature', message, span: textSpan(node, start, end), suggestion });
}
