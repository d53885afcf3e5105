import type { LayerType } from '../spec/generated/layers.ts';
import type { Shape } from '../spec/tensor.ts';
import type { LayerCall } from './call.ts';
import type { TextForm } from './preprocessing/text-form.ts';
import type { LayerRow } from './row.ts';
import { layerTable } from './table.ts';

/** How texts, whose examples have this shape, reach a layer that reads them; undefined for one that reads numbers. */
export function textFormOf<T extends LayerType>(call: LayerCall<T>, shape: Shape): TextForm | undefined {
  const row: LayerRow<T> = layerTable[call.type];
  return row.text?.(call.args, shape);
}
