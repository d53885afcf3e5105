import type { Activation } from '../spec/generated/classes.ts';
import type { LayerArgs, LayerType } from '../spec/generated/layers.ts';
import type { TensorSpec } from '../spec/tensor.ts';
import { innerCall, type LayerCall } from './call.ts';
import { correctedActivations } from './corrected/activations.ts';
import type { Correction, LayerRow } from './row.ts';
import { layerTable } from './table.ts';

/** The corrections that concern a call. */
export function correctionsOf<T extends LayerType>(
  call: LayerCall<T>,
  inputs: readonly TensorSpec[],
): readonly Correction<LayerArgs[T]>[] {
  const { corrections = [] }: LayerRow<T> = layerTable[call.type];
  return corrections.filter(({ when }) => when === undefined || when(call.args, inputs));
}

/**
 * Whether a saved model names a class of widthwise, the layer's own or that of an activation, so that plain
 * TensorFlow.js loads it only once `widthwise/layers` was imported. Layers of plugins are never widthwise's.
 */
export function needsWidthwise(call: LayerCall, inputs: readonly TensorSpec[]): boolean {
  if (call.extra !== undefined) return false;
  return needsOwnClass(call, inputs) || activationsOf(call.args).some(isOwnActivation);
}

/** Whether the wasm backend cannot train the layer, or one inside it. */
export function lacksWasmGradient<T extends LayerType>(
  call: LayerCall<T>,
  inputs: readonly TensorSpec[],
): boolean {
  const { noWasmGradient, inside }: LayerRow<T> = layerTable[call.type];
  return (
    noWasmGradient === true ||
    (inside?.(call.args, inputs) ?? []).some((inner) =>
      lacksWasmGradient(innerCall(inner.layer), inner.inputs),
    )
  );
}

/** Whether a saved model names a class of widthwise for the layer itself. */
export function needsOwnClass<T extends LayerType>(
  call: LayerCall<T>,
  inputs: readonly TensorSpec[],
): boolean {
  const { inside }: LayerRow<T> = layerTable[call.type];
  return (
    correctionsOf(call, inputs).some(({ savedAs }) => savedAs === 'own') ||
    (inside?.(call.args, inputs) ?? []).some((inner) => needsOwnClass(innerCall(inner.layer), inner.inputs))
  );
}

/** The activations among arguments, those of layers and cells inside included. */
function activationsOf(args: object): readonly unknown[] {
  const entries: [string, unknown][] = Object.entries(args);
  return entries.flatMap(([key, value]) => {
    if (/activation$/i.test(key)) return [value];
    return typeof value === 'object' && value !== null ? activationsOf(value) : [];
  });
}

function isOwnActivation(name: unknown): boolean {
  return correctedActivations[name as Activation]?.savedAs === 'own';
}
