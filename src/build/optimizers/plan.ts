import type { Optimizer, Schedule } from '../../spec/generated/classes.ts';
import type { OptimizerRule, Slot } from './rule.ts';

/** A bound on gradients. */
export type Clip = { readonly by: 'value' | 'norm' | 'globalNorm'; readonly limit: number } | undefined;

/** A moving average of the weights. */
export interface Ema {
  readonly momentum: number;
  /** Updates after which the average takes the weights' place; null for the end of training only. */
  readonly every: number | null;
}

/** An optimizer: its rule, and what every optimizer of Keras can do besides. */
export interface OptimizerPlan {
  readonly rule: OptimizerRule;
  readonly learningRate: number | Schedule;
  readonly weightDecay: number | null;
  readonly clip: Clip;
  readonly ema: Ema | undefined;
  /** Batches whose mean gradient makes one update. */
  readonly accumulate: number;
  /** The rule's slots, then those of the moving average and of the accumulated gradients. */
  readonly slots: readonly Slot[];
}

/** What the arguments that all optimizers share ask for (keras/src/optimizers/base_optimizer.py). */
export function planOf(rule: OptimizerRule, args: Optimizer): OptimizerPlan {
  const { learningRate, weightDecay, useEma, emaMomentum, emaOverwriteFrequency } = args;
  const accumulate = args.gradientAccumulationSteps ?? 1;
  return {
    rule,
    learningRate,
    weightDecay,
    clip: clipOf(args),
    ema: useEma ? { momentum: emaMomentum, every: emaOverwriteFrequency } : undefined,
    accumulate,
    slots: [...rule.slots, ...(useEma ? [AVERAGE] : []), ...(accumulate > 1 ? [ACCUMULATOR] : [])],
  };
}

const AVERAGE: Slot = { suffix: 'average', initial: 0 };
const ACCUMULATOR: Slot = { suffix: 'gradient_accumulator', initial: 0 };

function clipOf({ clipNorm, clipValue, globalClipNorm }: Optimizer): Clip {
  if (clipNorm !== null) return { by: 'norm', limit: clipNorm };
  if (globalClipNorm !== null) return { by: 'globalNorm', limit: globalClipNorm };
  return clipValue === null ? undefined : { by: 'value', limit: clipValue };
}

/** What plain TensorFlow.js can be given of an optimizer: all of it, all but its state, or nothing. */
export type StockPart = 'all' | 'optimizer' | 'nothing';

/** Whatever tf.train would leave out silently makes another optimizer of it. */
export function stockPart(plan: OptimizerPlan): StockPart {
  const { rule, learningRate, weightDecay, clip, ema, accumulate } = plan;
  const extended = weightDecay !== null || clip !== undefined || ema !== undefined || accumulate > 1;
  if (rule.stock === undefined || typeof learningRate !== 'number' || extended) return 'nothing';
  return rule.stock.sameState ? 'all' : 'optimizer';
}
