import type { Reporter } from '../../diagnostics/diagnostic.ts';
import { textAt } from '../../spec/model-tree.ts';
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
  if (!isModelConfig(config)) return noModel(tree, report, textAt(topology, 'class_name'));
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

function noModel(tree: TreeNode, report: Reporter, className?: string): undefined {
  const graph = tree.kind === 'map' && textAt(tree, 'format') === 'graph-model';
  const message = graph
    ? 'this is a graph model of TensorFlow.js: operations of a finished network, not layers'
    : className !== undefined
      ? `the ${className} has no list of layers: a subclassed model keeps its structure in Python code`
      : 'no network of layers stands in this JSON';
  const suggestion = graph
    ? 'convert it as a layers model: --output_format tfjs_layers_model'
    : 'give it what model.to_json() of a Sequential or functional model returns, or a model.json of TensorFlow.js';
  report({ code: 'import-no-model', message, span: { ...tree.span, end: tree.span.start + 1 }, suggestion });
}

function mapAt(map: MapNode, key: string): MapNode | undefined {
  const node = valueAt(map, key);
  return node?.kind === 'map' ? node : undefined;
}
