import type { LayersModel, Optimizer } from '@tensorflow/tfjs';
import type { SlotOptimizer } from './optimizers/slot-optimizer.ts';

/** The model's optimizer; the types of tf.layers do not say that a model may not be compiled. */
export function optimizerOf(model: { readonly optimizer?: Optimizer | null }): Optimizer | undefined {
  return model.optimizer ?? undefined;
}

/** The model's optimizer when it is one of ours. */
export function slotOptimizer(model: LayersModel): SlotOptimizer | undefined {
  const optimizer = optimizerOf(model);
  return optimizer !== undefined && isSlotOptimizer(optimizer) ? optimizer : undefined;
}

function isSlotOptimizer(optimizer: Optimizer): optimizer is SlotOptimizer {
  return 'snapshot' in optimizer;
}

/** Disposes a model that we made, and its optimizer, which `model.dispose()` forgets. */
export function disposeModel(model: LayersModel): void {
  optimizerOf(model)?.dispose();
  model.dispose();
}
