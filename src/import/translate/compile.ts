import { textAt } from '../../spec/model-tree.ts';
import { canonicalClass, canonicalKey, classVocabulary } from '../../spec/names.ts';
import {
  toPlain,
  valueAt,
  withEntry,
  withoutKey,
  type ListNode,
  mapOf,
  type MapEntry,
  type MapNode,
  type TreeNode,
} from '../../spec/tree.ts';
import type { Role } from '../../spec/vocabulary.ts';
import type { SourceFile } from '../read/file.ts';
import type { Dialect } from '../read/source.ts';
import type { Context } from './context.ts';
import { isInert } from './dialects.ts';
import { convertValue, isIdentity, type Owner } from './values.ts';

/** The outputs of a network, in order. */
interface Outputs {
  readonly names: readonly string[];
  /** How Keras calls them: by their layers. */
  readonly sources: readonly string[];
}

/** The `compile` section: optimizer, loss and metrics, when the model was compiled with a loss. */
export function compileSection(file: SourceFile, outputs: Outputs, context: Context): MapNode | undefined {
  const config = file.compile ?? file.training;
  if (config === undefined) return undefined;
  const optimizer = optimizerIn(config);
  const loss = valueAt(config, 'loss');
  if (optimizer === undefined || loss === undefined || toPlain(loss) === null) return undefined;
  const owner: Owner = { layer: 'compile', report: context.report };
  const metrics = valueAt(config, 'metrics');
  const weighted = valueAt(config, 'weighted_metrics') ?? valueAt(config, 'weightedMetrics');
  const rows: readonly (readonly [string, TreeNode | undefined])[] = [
    ['optimizer', toClass(unscaled(optimizer, owner), 'optimizer', owner)],
    ['loss', perOutput(loss, outputs, (node) => toClass(node, 'loss', owner))],
    ['metrics', metrics && metricsOf(metrics, outputs, owner, context.dialect)],
    ['weightedMetrics', weighted && metricsOf(weighted, outputs, owner, context.dialect)],
    ['lossWeights', weightsOf(config, outputs)],
    ['stepsPerExecution', stepsOf(config)],
  ];
  const given = rows.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
  return mapOf(given, config.span);
}

/** One step is what Keras does when nothing is said; here that is left to the runtime, with the same numbers. */
function stepsOf(config: MapNode): TreeNode | undefined {
  const node = valueAt(config, 'steps_per_execution');
  const steps = node === undefined ? undefined : toPlain(node);
  return typeof steps === 'number' && steps > 1 ? node : undefined;
}

function optimizerIn(config: MapNode): TreeNode | undefined {
  const node = valueAt(config, 'optimizer') ?? valueAt(config, 'optimizer_config');
  return node === undefined || toPlain(node) === null ? undefined : node;
}

/**
 * An optimizer without the scaling of losses that keeps the small gradients of float16: training is float32 here, where it changes
 * nothing.
 */
function unscaled(node: TreeNode, owner: Owner): TreeNode {
  if (node.kind !== 'map') return node;
  const config = valueAt(node, 'config');
  if (config?.kind !== 'map') return node;
  if (textAt(node, 'class_name') === 'LossScaleOptimizer')
    return unscaled(valueAt(config, 'inner_optimizer') ?? node, owner);
  const factor = valueAt(config, 'loss_scale_factor');
  if (factor === undefined || toPlain(factor) === null) return node;
  owner.report({
    code: 'import-dropped',
    message:
      'loss_scale_factor is left out: it keeps small gradients of float16, and training is float32 here',
    span: factor.span,
  });
  const entry = node.entries.get('config');
  return entry === undefined
    ? node
    : withEntry(node, { ...entry, value: withoutKey(config, 'loss_scale_factor') });
}

/** An optimizer, loss or metric as `{type, …}`; what its class has no word for is dropped where it says nothing. */
function toClass(node: TreeNode, role: Role, owner: Owner): TreeNode {
  const converted = convertValue(wrapped(node), role, owner);
  if (converted.kind !== 'map') return converted;
  const type = textAt(converted, 'type') ?? '';
  const name = canonicalClass(role, type);
  const vocabulary = name === undefined ? undefined : classVocabulary(role, name);
  if (vocabulary === undefined) return converted;
  const averages = [...converted.entries].some(
    ([key, { value }]) => /^use_?ema$/i.test(key) && toPlain(value) === true,
  );
  const kept = [...converted.entries].filter(([key, { value }]) => {
    // How averages of weights are kept says nothing when there are none.
    if (isOfKeras2(key, value) || (!averages && /^ema_?[mo]/i.test(key))) return false;
    if (key === 'type' || canonicalKey(vocabulary, key) !== undefined) return true;
    return !isIdentity(key) && !isInert('', key, toPlain(value));
  });
  const named = role === 'metric' ? ownName(node, [type, ...vocabulary.aliases]) : undefined;
  return { ...converted, entries: new Map(named === undefined ? kept : [...kept, ['name', named]]) };
}

/** The name that somebody gave to a metric; its class gives it one of the same letters, and a number to a second one. */
function ownName(node: TreeNode, defaults: readonly string[]): MapEntry | undefined {
  const config = node.kind === 'map' ? valueAt(node, 'config') : undefined;
  const entry = config?.kind === 'map' ? config.entries.get('name') : undefined;
  if (entry?.value.kind !== 'scalar' || typeof entry.value.value !== 'string') return undefined;
  const letters = (name: string): string => name.replaceAll('_', '').toLowerCase();
  const plain = letters(entry.value.text.replace(/_\d+$/, ''));
  return defaults.map(letters).includes(plain) ? undefined : entry;
}

/** A loss of Keras 2 names the function that its class stands for, and a reduction that means the usual one. */
function isOfKeras2(key: string, value: TreeNode): boolean {
  return key === 'fn' || (key === 'reduction' && toPlain(value) === 'auto');
}

/**
 * Keras 2 wraps a metric that is a function: `{fn: categorical_accuracy}`. One called accuracy was asked for by that name;
 * the function is a guess, and a wrong one until the model has seen targets.
 */
function wrapped(node: TreeNode): TreeNode {
  const config = node.kind === 'map' ? valueAt(node, 'config') : undefined;
  const wrapper = node.kind === 'map' && /Wrapper$/.test(textAt(node, 'class_name') ?? '');
  if (!wrapper || config?.kind !== 'map') return node;
  const name = valueAt(config, 'name');
  const plain = name?.kind === 'scalar' && /^acc(uracy)?$/.test(name.text);
  return (plain ? name : valueAt(config, 'fn')) ?? node;
}

/** One for all outputs, or a list or map with one for each: a map by the outputs' names in the spec. */
function perOutput(node: TreeNode, outputs: Outputs, each: (node: TreeNode) => TreeNode): TreeNode {
  const parts = partsOf(node);
  if (parts === undefined) return each(node);
  const [only] = parts;
  if (outputs.names.length === 1 && only !== undefined) return each(only.value);
  const entries = parts.map(({ key, keySpan, value }, i): [string, MapEntry] => {
    const name = nameOf(outputs, key, i);
    return [name, { key: name, keySpan, value: each(value) }];
  });
  return { kind: 'map', entries: new Map(entries), span: node.span };
}

function nameOf({ names, sources }: Outputs, key: string | undefined, index: number): string {
  if (key === undefined) return names[index] ?? String(index);
  return names[sources.indexOf(key)] ?? key;
}

function partsOf(node: TreeNode): readonly (Omit<MapEntry, 'key'> & { readonly key?: string })[] | undefined {
  if (node.kind === 'list') return node.items.map((value) => ({ keySpan: value.span, value }));
  if (node.kind === 'map' && textAt(node, 'class_name') === undefined) return [...node.entries.values()];
  return undefined;
}

/** A list of lists, or a map, has a list for each output. So has a flat list in Keras 3; before, it was for every output. */
function metricsOf(node: TreeNode, outputs: Outputs, owner: Owner, dialect: Dialect): TreeNode {
  const each = (value: TreeNode): TreeNode => metricList(value, owner);
  const inOrder = dialect === 'keras3' && outputs.names.length > 1;
  const nested = node.kind === 'list' && (inOrder || node.items.some((item) => item.kind === 'list'));
  return nested || node.kind === 'map' ? perOutput(node, outputs, each) : each(node);
}

function metricList(node: TreeNode, owner: Owner): ListNode {
  const items = node.kind === 'list' ? node.items : [node];
  const given = items.filter((item) => toPlain(item) !== null && !isEquality(item, owner));
  return { kind: 'list', items: given.map((item) => toClass(item, 'metric', owner)), span: node.span };
}

/** The object, and not the word: `metrics=['accuracy']` is the metric of the best class. */
function isEquality(node: TreeNode, { report }: Owner): boolean {
  if (node.kind !== 'map' || textAt(node, 'class_name') !== 'Accuracy') return false;
  const message =
    'the metric Accuracy() is left out: it counts outputs that equal their targets to the last digit';
  const suggestion = "add the metric accuracy, Keras's metrics=['accuracy'], which takes the likeliest class";
  report({ code: 'import-dropped', message, span: node.span, suggestion });
  return true;
}

function weightsOf(config: MapNode, outputs: Outputs): TreeNode | undefined {
  const node = valueAt(config, 'loss_weights') ?? valueAt(config, 'lossWeights');
  const plain = node && toPlain(node);
  if (node === undefined || plain === null || (Array.isArray(plain) && plain.every((w) => w === 1)))
    return undefined;
  return perOutput(node, outputs, (value) => value);
}
