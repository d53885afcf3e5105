import type { Optimizer } from '../../spec/generated/classes.ts';
import type { Tf } from '../../runtime/index.ts';
import { unreachable } from '../../util/invariant.ts';
import { adadelta } from './adadelta.ts';
import { adafactor } from './adafactor.ts';
import { adagrad } from './adagrad.ts';
import { adam, adamw } from './adam.ts';
import { adamax } from './adamax.ts';
import { ftrl } from './ftrl.ts';
import { lamb } from './lamb.ts';
import { lion } from './lion.ts';
import { muon } from './muon.ts';
import { nadam } from './nadam.ts';
import { planOf } from './plan.ts';
import { rmsprop } from './rmsprop.ts';
import type { OptimizerRule } from './rule.ts';
import { scheduleFreeAdamW } from './schedule-free.ts';
import { sgd } from './sgd.ts';
import type { Projections, SlotOptimizer } from './slot-optimizer.ts';
import { createSlotOptimizer } from './slot-optimizer.ts';

/** An optimizer that computes what Keras 3 does, for one model. */
export function createOptimizer(
  tf: Tf,
  optimizer: Optimizer,
  projections: Projections = new Map(),
): SlotOptimizer {
  return createSlotOptimizer(tf, planOf(ruleOf(optimizer), optimizer), projections);
}

function ruleOf(optimizer: Optimizer): OptimizerRule {
  switch (optimizer.type) {
    case 'sgd':
      return sgd(optimizer);
    case 'adam':
      return adam(optimizer);
    case 'adamw':
      return adamw(optimizer);
    case 'adamax':
      return adamax(optimizer);
    case 'nadam':
      return nadam(optimizer);
    case 'adagrad':
      return adagrad(optimizer);
    case 'adadelta':
      return adadelta(optimizer);
    case 'rmsprop':
      return rmsprop(optimizer);
    case 'ftrl':
      return ftrl(optimizer);
    case 'lion':
      return lion(optimizer);
    case 'lamb':
      return lamb(optimizer);
    case 'adafactor':
      return adafactor(optimizer);
    case 'muon':
      return muon(optimizer);
    case 'scheduleFreeAdamW':
      return scheduleFreeAdamW(optimizer);
    default:
      return unreachable(optimizer, 'optimizer');
  }
}
