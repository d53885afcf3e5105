import type { layers, LayersModel } from '@tensorflow/tfjs';
import { allLayers } from './corrected/all-layers.ts';
import { makesMask } from './corrected/masks.ts';
import type { LayerRow } from './row.ts';
import { layerTable } from './table.ts';

type Layer = layers.Layer;
type Config = Readonly<Record<string, unknown>>;

/** Classes without a row of their own name that treat each example by itself. */
const OTHERS: ReadonlySet<string> = new Set([
  ...['InputLayer', 'Sequential', 'Model', 'Functional'],
  ...['SimpleRNNCell', 'LSTMCell', 'GRUCell', 'StackedRNNCells'],
  ...['GroupedQueryAttention', 'WidthwiseGlu'],
]);

/**
 * Whether a model predicts for each example what it predicts for it alone, so that a batch may be cut. Only layers of the
 * table are known to; any other class says no, and so do batches of a fixed size, whose examples have places.
 */
export function worksByExample(model: LayersModel): boolean {
  const layers = allLayers(model);
  const masked = layers.some(makesMask);
  return (
    model.inputs.every(({ shape }) => shape[0] === null) &&
    layers.every((layer) => isByExample(layer, masked))
  );
}

function isByExample(layer: Layer, masked: boolean): boolean {
  const name = layer.getClassName();
  if (layer.stateful) return false;
  if (OTHERS.has(name)) return true;
  const row = rowOfClass(name);
  if (row === undefined) return false;
  const config: Config = layer.getConfig();
  return (
    row.mixesExamples?.(config, masked) !== true && !axesOf(config).some((axis) => mayBeBatch(axis, layer))
  );
}

/** The class of ours that corrects one of TensorFlow.js has its name with ours before it. */
function rowOfClass(className: string): Pick<LayerRow<'Dense'>, 'mixesExamples'> | undefined {
  const type = className.replace(/^Widthwise/, '');
  return Object.hasOwn(layerTable, type) ? layerTable[type as keyof typeof layerTable] : undefined;
}

/** The axes along which a layer works, as its configuration counts them. */
function axesOf(config: Config): readonly number[] {
  const entries = Object.entries(config).filter(([key]) => /ax[ei]s$/i.test(key));
  return entries.flatMap(([, value]) => [value].flat(2)).filter((value) => typeof value === 'number');
}

/** The last axis never is; another one that is counted from the end may be, unless the input is known to have more. */
function mayBeBatch(axis: number, { inboundNodes }: Layer): boolean {
  if (axis >= 0) return axis === 0;
  const ranks = inboundNodes.flatMap(({ inputTensors }) => inputTensors.map(({ shape }) => shape.length));
  return axis !== -1 && (ranks.length === 0 || ranks.some((rank) => rank + axis <= 0));
}
