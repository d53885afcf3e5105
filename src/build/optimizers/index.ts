import type { Optimizer } from '../../spec/generated/classes.ts';
import type { Tf } from '../../runtime/index.ts';
import { unreachable } from '../../util/invariant.ts';
import { adadelta } from './adadelta.ts';
import { adagrad } from './adagrad.ts';
import { adam } from './adam.ts';
import { adamax } from './adamax.ts';
import { rmsprop } from './rmsprop.ts';
import type { OptimizerRule } from './rule.ts';
import { sgd } from './sgd.ts';
import type { Projections, SlotOptimizer } from './slot-optimizer.ts';
import { createSlotOptimizer } from './slot-optimizer.ts';

/** An optimizer that computes what Keras 3 does, for one model. */
export function createOptimizer(
  tf: Tf,
  optimizer: Optimizer,
  projections: Projections = new Map(),
): SlotOptimizer {
  return createSlotOptimizer(tf, ruleOf(optimizer), projections);
}

function ruleOf(optimizer: Optimizer): OptimizerRule {
  switch (optimizer.type) {
    case 'sgd':
      return sgd(optimizer);
    case 'adam':
      return adam(optimizer);
    case 'adamax':
      return adamax(optimizer);
    case 'adagrad':
      return adagrad(optimizer);
    case 'adadelta':
      return adadelta(optimizer);
    case 'rmsprop':
      return rmsprop(optimizer);
    default:
      return unreachable(optimizer, 'optimizer');
  }
}
