import type * as tfjs from '@tensorflow/tfjs';
import type { Regularizer } from '../spec/generated/classes.ts';
import type { InnerLayer, LayerArgs, LayerType } from '../spec/generated/layers.ts';
import type { ExtraType } from '../spec/extra-type.ts';
import type { TensorSpec } from '../spec/tensor.ts';
import { frozen } from './analysis.ts';
import { leftToData } from './adapt.ts';
import { widthPathOf } from './width.ts';
import {
  checkGlu,
  checkInitializers,
  checkOrthogonal,
  checkPenalized,
  checkText,
} from './argument-checks.ts';
import type { BuildContext } from './build-context.ts';
import { penalizeActivity } from './corrected/activity-penalty.ts';
import { withKerasRules } from './corrected/keras-rules.ts';
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

/** Whether a layer that sets no width hands on that of its one input; undefined where its arguments do not tell. */
export function handsWidthOn<T extends LayerType>({ type, args }: LayerCall<T>): boolean | undefined {
  const { arity, flow, handsOn }: LayerRow<T> = layerTable[type];
  if (arity !== 'one' || flow !== undefined) return false;
  return handsOn === undefined ? true : handsOn(args);
}

/** Where the width of each of so many first states of a recurrent layer stands. */
export function stateWidthsOf<T extends LayerType>(
  { type, args }: LayerCall<T>,
  given: number,
): readonly string[] {
  const { stateWidths }: LayerRow<T> = layerTable[type];
  const own = widthPathOf(type, args) ?? '';
  const inside = (layer: InnerLayer, states: number): readonly string[] =>
    stateWidthsOf(innerCall(layer), states);
  return stateWidths?.(args, given, inside) ?? Array.from({ length: given }, () => own);
}

/** Whether the layer adds up, or the like, what layers inside it of widths of their own give. */
export function needsOneWidth<T extends LayerType>({ type, args }: LayerCall<T>): boolean {
  const { oneWidth }: LayerRow<T> = layerTable[type];
  return oneWidth?.(args) ?? false;
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
  return (
    checkInitializers(call, analysis.weights) ??
    checkOrthogonal(call, analysis.weights) ??
    checkPenalized(call, analysis.outputs) ??
    analysis
  );
}

const innerLayers: InnerLayers = {
  analyze: (layer, inputs) => {
    const found = noLearner(innerCall(layer)) ?? analyzeLayer(innerCall(layer), inputs);
    return layer.trainable || isProblem(found) ? found : { ...found, weights: frozen(found.weights) };
  },
  readsOne: ({ type }) => {
    const row: Pick<LayerRow<LayerType>, 'arity' | 'ports' | 'reversePort'> = layerTable[type];
    const { arity, ports, reversePort } = row;
    return arity === 'one' || ports?.required.length === 1 || reversePort !== undefined;
  },
};

/** A layer inside another is not given the data. */
function noLearner(call: LayerCall): LayerProblem | undefined {
  const left = leftToData(call);
  if (left?.required !== true) return undefined;
  return {
    message: `${call.type} has no ${left.argument}, and inside another layer it cannot learn from the data`,
    arg: left.argument,
    suggestion: `give ${left.argument}`,
  };
}

/** A layer inside another as a call of its own. */
export function innerCall({ type, trainable: _, ...args }: InnerLayer): LayerCall {
  // Type and arguments belong together: the schema of the type has accepted the arguments.
  return { type, args } as LayerCall;
}

/** `build` of the call's row, with what tf.layers gets wrong whatever the layer put right. */
export function buildLayer<T extends LayerType>(
  tf: typeof tfjs,
  call: LayerCall<T>,
  context: BuildContext,
): tfjs.layers.Layer {
  const layer = withKerasRules(make(tf, call, context));
  const penalty = activityRegularizer(call);
  if (penalty !== undefined) penalizeActivity(tf, layer, penalty);
  return layer;
}

/** The penalty on its outputs that a layer has among its arguments, or that it is. */
function activityRegularizer<T extends LayerType>({ type, args }: LayerCall<T>): Regularizer | undefined {
  const given: unknown =
    type === 'ActivityRegularization' ? { type: 'l1l2', ...args } : Reflect.get(args, 'activityRegularizer');
  // A plugin may mean something else by the word.
  return isRegularizer(given) ? given : undefined;
}

function isRegularizer(value: unknown): value is Regularizer {
  return typeof value === 'object' && value !== null && 'type' in value;
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
