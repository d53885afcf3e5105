import type { Reporter } from '../../diagnostics/diagnostic.ts';
import { textAt } from '../../spec/model-tree.ts';
import { canonicalLayerType } from '../../spec/names.ts';
import { valueAt, type MapNode, type TreeNode } from '../../spec/tree.ts';
import { isModelConfig, readModel } from './model.ts';
import type { Dialect, SourceModel } from './source.ts';

/** What a file to import holds. */
export interface SourceFile {
  readonly dialect: Dialect;
  readonly model: SourceModel;
  /** Keras 3's `compile_config`. */
  readonly compile?: MapNode;
  /** The training config that Keras 2 and TensorFlow.js write. */
  readonly training?: MapNode;
}

/** Finds the network in the JSON, whoever wrote it. */
export function readFile(tree: TreeNode, report: Reporter): SourceFile | undefined {
  const place = tree.kind === 'map' ? findTopology(tree) : undefined;
  if (tree.kind !== 'map' || place === undefined) return noModel(tree, report);
  const { topology, dialect } = place;
  const config = valueAt(topology, 'config');
  if (!isModelConfig(config)) return noModel(tree, report, topology);
  const compile = mapAt(topology, 'compile_config');
  const training =
    mapAt(tree, 'trainingConfig') ?? mapAt(tree, 'training_config') ?? mapAt(topology, 'training_config');
  const model = readModel(config, report);
  return { dialect, model, ...(compile && { compile }), ...(training && { training }) };
}

interface Place {
  readonly topology: MapNode;
  readonly dialect: Dialect;
}

function findTopology(root: MapNode): Place | undefined {
  const outer = mapAt(root, 'modelTopology') ?? root;
  const topology = mapAt(outer, 'model_config') ?? outer;
  if (valueAt(topology, 'config')?.kind !== 'map') return undefined;
  return { topology, dialect: dialectOf(root, outer, topology) };
}

/** Keras 3 names the module of each class; TensorFlow.js says so in its version. */
function dialectOf(root: MapNode, outer: MapNode, topology: MapNode): Dialect {
  const version = textAt(topology, 'keras_version') ?? textAt(outer, 'keras_version') ?? '';
  const generatedBy = textAt(root, 'generatedBy') ?? '';
  if (version.startsWith('tfjs') || /tensorflow\.?js|widthwise/i.test(generatedBy)) return 'tfjs';
  const major = /^(\d+)\./.exec(version)?.[1] ?? /keras v?(\d+)\./i.exec(generatedBy)?.[1];
  if (major !== undefined) return Number(major) >= 3 ? 'keras3' : 'keras2';
  return valueAt(topology, 'module') === undefined ? 'keras2' : 'keras3';
}

function noModel(tree: TreeNode, report: Reporter, topology?: MapNode): undefined {
  const at = (topology && valueAt(topology, 'class_name')) ?? tree;
  const span = at === tree ? { ...tree.span, end: tree.span.start + 1 } : at.span;
  report({ code: 'import-no-model', ...whyNone(tree, topology), span });
}

function whyNone(tree: TreeNode, topology: MapNode | undefined): { message: string; suggestion: string } {
  if (tree.kind === 'map' && textAt(tree, 'format') === 'graph-model')
    return {
      message: 'this is a graph model of TensorFlow.js: operations of a finished network, not layers',
      suggestion: 'convert it as a layers model: --output_format tfjs_layers_model',
    };
  const className = topology && textAt(topology, 'class_name');
  if (topology === undefined || className === undefined)
    return { message: `no network of layers stands in this JSON: ${whatIs(tree)}`, suggestion: WANTED };
  if (/^keras.*layers/.test(textAt(topology, 'module') ?? '') || canonicalLayerType(className) !== undefined)
    return { message: `this is one layer of type ${className}, not a network of layers`, suggestion: WANTED };
  return {
    message: `the ${className} has no list of layers: a subclassed model keeps its structure in Python code`,
    suggestion:
      'build it as a functional model, keras.Model(inputs, outputs), whose layers stand in the JSON',
  };
}

const WANTED =
  'give it what model.to_json() of a Sequential or functional model returns, or a model.json of TensorFlow.js';

function whatIs(tree: TreeNode): string {
  if (tree.kind === 'list') return 'it is a list';
  if (tree.kind === 'scalar') return 'it is a single value';
  const keys = [...tree.entries.keys()];
  if (keys.length === 0) return 'it has nothing in it';
  return `it has ${keys
    .slice(0, 3)
    .map((key) => JSON.stringify(key))
    .join(', ')}${keys.length > 3 ? ', …' : ''}`;
}

function mapAt(map: MapNode, key: string): MapNode | undefined {
  const node = valueAt(map, key);
  return node?.kind === 'map' ? node : undefined;
}
