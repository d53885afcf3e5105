import type { LayerArgs, LayerType } from '../spec/generated/layers.ts';
import type { TensorSpec } from '../spec/tensor.ts';
import type { LayerCall } from './call.ts';
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

/** Whether a saved model names a class of widthwise for the call, so that plain TensorFlow.js cannot load it. */
export function needsOwnClass<T extends LayerType>(
  call: LayerCall<T>,
  inputs: readonly TensorSpec[],
): boolean {
  return correctionsOf(call, inputs).some(({ savedAs }) => savedAs === 'own');
}
