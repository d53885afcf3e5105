import type { LayersModel } from '@tensorflow/tfjs';
import type { SlotOptimizer } from './optimizers/slot-optimizer.ts';

/** The model's optimizer when it is one of ours. */
export function slotOptimizer({ optimizer }: LayersModel): SlotOptimizer | undefined {
  return optimizer != null && 'snapshot' in optimizer ? (optimizer as SlotOptimizer) : undefined;
}

/** Disposes a model and its optimizer; `model.dispose()` forgets an optimizer that it did not make. */
export function disposeModel(model: LayersModel): void {
  slotOptimizer(model)?.dispose();
  model.dispose();
}
