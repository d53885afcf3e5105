import type { Reporter, Span } from '../../diagnostics/diagnostic.ts';
import { textAt } from '../../spec/model-tree.ts';
import { scalar, toPlain, valueAt, type MapNode, type ScalarNode, type TreeNode } from '../../spec/tree.ts';
import { isTriple, readCall, toTensor } from './arguments.ts';
import { readSequential } from './sequential.ts';
import type { SourceLayer, SourceModel, Tensor } from './source.ts';
import { atEveryStep, configInside } from './wrapped-model.ts';

/** A Sequential or functional model from its `config`; what is out of place is reported and left out. */
export function readModel(config: MapNode, report: Reporter): SourceModel {
  const name = scalarAt(config, 'name') ?? scalar('model', config.span);
  const layers = readLayers(config, report);
  const base = { name, layers, trainable: isTrainable(config), span: config.span };
  const inputs = valueAt(config, 'input_layers') ?? valueAt(config, 'inputLayers');
  if (inputs === undefined) return readSequential(config, base, report);
  const outputs = valueAt(config, 'output_layers') ?? valueAt(config, 'outputLayers');
  return { ...base, inputs: tensorsOf(inputs), outputs: outputs === undefined ? [] : tensorsOf(outputs) };
}

function isTrainable(config: MapNode): boolean {
  return toPlain(valueAt(config, 'trainable') ?? scalar(true, config.span)) !== false;
}

/** Whether a config is that of a network: it has a list of layers. */
export function isModelConfig(config: TreeNode | undefined): config is MapNode {
  return config?.kind === 'map' && valueAt(config, 'layers')?.kind === 'list';
}

/** Layers that stand inside, written by Keras before 2.2 as a bare list. */
function readLayers(config: MapNode, report: Reporter): readonly SourceLayer[] {
  const layers = valueAt(config, 'layers');
  const items = layers?.kind === 'list' ? layers.items : [];
  return items.flatMap((item) => readLayer(item, report) ?? []);
}

function readLayer(node: TreeNode, report: Reporter): SourceLayer | undefined {
  if (node.kind !== 'map') return damaged('a layer must be a map', node.span, report);
  const className = scalarAt(node, 'class_name') ?? scalarAt(node, 'className');
  const config = valueAt(node, 'config');
  if (className === undefined) return damaged('this layer has no "class_name"', node.span, report);
  if (config?.kind !== 'map') {
    return damaged(`this ${className.text} has no "config"`, className.span, report);
  }
  const name = scalarAt(config, 'name') ?? scalarAt(node, 'name');
  if (name === undefined) return damaged(`this ${className.text} has no name`, className.span, report);
  const nodes = valueAt(node, 'inbound_nodes') ?? valueAt(node, 'inboundNodes');
  const within = className.text === 'TimeDistributed' ? configInside(config) : undefined;
  return {
    name,
    className,
    isOperation: isOperation(node, className, config),
    config,
    calls: nodes?.kind === 'list' ? nodes.items.map(readCall) : [],
    ...(isModelConfig(config) && { model: readModel(config, report) }),
    ...(isModelConfig(within) && {
      model: atEveryStep(readModel(within, report), isTrainable(config)),
      stored: { part: 'layer' },
    }),
    span: node.span,
  };
}

/**
 * Operations are in the modules of `keras.ops`. An HDF5 file names no modules: there it is what is called as in Keras 3 and has
 * nothing of what every layer has.
 */
function isOperation(node: MapNode, className: ScalarNode, config: MapNode): boolean {
  const module = textAt(node, 'module');
  if (module !== undefined) return module.startsWith('keras.src.ops.') || module.startsWith('keras.ops');
  const nodes = valueAt(node, 'inbound_nodes');
  const calledAsInKeras3 = nodes?.kind === 'list' && nodes.items.some(({ kind }) => kind === 'map');
  const plain = ['trainable', 'dtype', 'layers'].every((key) => valueAt(config, key) === undefined);
  return calledAsInKeras3 && plain && className.text !== 'InputLayer';
}

function damaged(message: string, span: Span, report: Reporter): undefined {
  report({ code: 'import-damaged', message, span });
}

function scalarAt(map: MapNode, key: string): ScalarNode | undefined {
  const node = valueAt(map, key);
  return node?.kind === 'scalar' && typeof node.value === 'string' && node.value !== '' ? node : undefined;
}

/** `["a", 0, 0]`, a list of these, or a map of these: a model with one input, several, or named ones. */
function tensorsOf(node: TreeNode): readonly Tensor[] {
  switch (node.kind) {
    case 'scalar':
      return [];
    case 'list':
      return isTriple(node) ? [toTensor(node)] : node.items.flatMap(tensorsOf);
    case 'map':
      return [...node.entries.values()].flatMap(({ value }) => tensorsOf(value));
  }
}
