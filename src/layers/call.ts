import type * as tfjs from '@tensorflow/tfjs';
import type { InnerLayer, LayerArgs, LayerType } from '../spec/generated/layers.ts';
import type { ExtraType } from '../spec/extra-type.ts';
import type { TensorSpec } from '../spec/tensor.ts';
import { checkGlu, checkInitializers, checkOrthogonal, checkText } from './argument-checks.ts';
import type { BuildContext } from './build-context.ts';
import { pluginClass } from './plugin-class.ts';
import {
  isProblem,
  type Arity,
  type InnerLayers,
  type LayerAnalysis,
  type LayerProblem,
  type LayerRow,
} from './row.ts';
import { layerTable } from './table.ts';

/** A layer type with its arguments; a graph node is one. */
export type LayerCall<T extends LayerType = LayerType> = {
  [K in T]: { readonly type: K; readonly args: LayerArgs[K]; readonly extra?: ExtraType | undefined };
}[T];

/** How many inputs a layer takes. */
export function arityOf({ type, extra }: Pick<LayerCall, 'type' | 'extra'>): Arity {
  return extra?.arity ?? layerTable[type].arity;
}

/** Whether a layer that sets no width hands on that of its one input. */
export function handsWidthOn<T extends LayerType>({ type, args }: LayerCall<T>): boolean {
  const { arity, flow, handsOn }: LayerRow<T> = layerTable[type];
  return arity === 'one' && flow === undefined && (handsOn?.(args) ?? true);
}

/** `analyze` of the call's row, or of the plugin that the layer is from. */
export function analyzeLayer<T extends LayerType>(
  call: LayerCall<T>,
  inputs: readonly TensorSpec[],
  ports: readonly string[] = [],
): LayerAnalysis | LayerProblem {
  if (call.extra !== undefined)
    return checkText(call, inputs) ?? call.extra.analyze({ ...call.args }, inputs);
  const row: LayerRow<T> = layerTable[call.type];
  const glu = checkGlu(call);
  if (glu !== undefined) return glu;
  const text = row.text === undefined ? checkText(call, inputs) : undefined;
  if (text !== undefined) return text;
  const analysis = row.analyze(call.args, inputs, ports, innerLayers);
  if (isProblem(analysis)) return analysis;
  return checkInitializers(call, analysis.weights) ?? checkOrthogonal(call, analysis.weights) ?? analysis;
}

const innerLayers: InnerLayers = {
  analyze: (layer, inputs) => analyzeLayer(innerCall(layer), inputs),
  arity: ({ type }) => layerTable[type].arity,
};

/** A layer inside another as a call of its own. */
export function innerCall({ type, ...args }: InnerLayer): LayerCall {
  // Type and arguments belong together: the schema of the type has accepted the arguments.
  return { type, args } as LayerCall;
}

/** `build` of the call's row, with what tf.layers gets wrong whatever the layer put right. */
export function buildLayer<T extends LayerType>(
  tf: typeof tfjs,
  call: LayerCall<T>,
  context: BuildContext,
): tfjs.layers.Layer {
  return withKerasPenalties(withoutStaleArguments(make(tf, call, context)));
}

function make<T extends LayerType>(
  tf: typeof tfjs,
  call: LayerCall<T>,
  context: BuildContext,
): tfjs.layers.Layer {
  if (call.extra !== undefined) return new (pluginClass(tf, call.type))(context.config({ ...call.args }));
  const row: LayerRow<T> = layerTable[call.type];
  return row.build(tf, call.args, context);
}

/**
 * tf.layers hands one object of keyword arguments to every layer of a model and never takes a mask, or the first states
 * of an LSTM, out of it again, so that an LSTM on one branch would see those of another. Each layer therefore takes them
 * out when it is done.
 */
function withoutStaleArguments(layer: tfjs.layers.Layer): tfjs.layers.Layer {
  const call = layer.call.bind(layer);
  layer.call = (inputs, kwargs) => {
    try {
      return call(inputs, kwargs);
    } finally {
      delete kwargs['mask'];
      delete kwargs['initialState'];
    }
  };
  return layer;
}

/**
 * The penalties of regularizers as in Keras: those of a cell or layer inside count, which tf.layers forgets, and
 * those of a frozen layer do not, which tf.layers counts.
 */
function withKerasPenalties(layer: tfjs.layers.Layer): tfjs.layers.Layer {
  const own = layer.calculateLosses.bind(layer);
  layer.calculateLosses = () => {
    if (!layer.trainable) return [];
    const parts = PARTS.map((part): unknown => Reflect.get(layer, part)).filter(hasPenalties);
    return [...own(), ...parts.flatMap((part) => part.calculateLosses())];
  };
  return layer;
}

/** Where layers keep those inside them. */
const PARTS = ['cell', 'wrapped', 'forwardLayer', 'backwardLayer'] as const;

function hasPenalties(part: unknown): part is Pick<tfjs.layers.Layer, 'calculateLosses'> {
  return typeof part === 'object' && part !== null && 'calculateLosses' in part;
}
