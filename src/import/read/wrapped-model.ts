import { mapOf, scalar, valueAt, type MapNode, type TreeNode } from '../../spec/tree.ts';
import type { SourceLayer, SourceModel } from './source.ts';

/** The configuration of what stands in a TimeDistributed. */
export function configInside(config: MapNode): TreeNode | undefined {
  const layer = valueAt(config, 'layer');
  return layer?.kind === 'map' ? valueAt(layer, 'config') : undefined;
}

/** A network at every step of a sequence: each of its layers at every step. */
export function atEveryStep(model: SourceModel, trainable: boolean): SourceModel {
  return {
    ...model,
    trainable: model.trainable && trainable,
    layers: model.layers.map((layer) => (layer.className.text === 'InputLayer' ? layer : wrapped(layer))),
  };
}

/** What is computed element by element needs no step. */
const ANYWHERE: ReadonlySet<string> = new Set([
  ...['Add', 'Average', 'Divide', 'Maximum', 'Minimum', 'Multiply', 'Subtract', 'TrueDivide'],
  ...['Gelu', 'HardSigmoid', 'HardSilu', 'Relu', 'Relu6', 'Sigmoid', 'Silu', 'Tanh'],
]);

function wrapped(layer: SourceLayer): SourceLayer {
  if (layer.model !== undefined) return { ...layer, model: atEveryStep(layer.model, true) };
  if (ANYWHERE.has(layer.className.text)) return layer;
  const { className, config, span, name } = layer;
  const inside = [
    ['class_name', className],
    ['config', config],
  ] as const;
  return {
    ...layer,
    className: scalar('TimeDistributed', className.span),
    isOperation: false,
    config: mapOf(Object.entries({ name, layer: mapOf(inside, span) }), span),
    stored: { className: className.text },
  };
}
