import type { Loss } from './generated/classes.ts';

/**
 * What a loss takes as its targets: a number for each unit, the number of a class, a label that only has to be equal or
 * not, or a sequence of class numbers.
 */
export type TargetKind = 'units' | 'class' | 'label' | 'sequence';

const KINDS: { readonly [T in Loss['type']]?: TargetKind } = {
  sparseCategoricalCrossentropy: 'class',
  categoricalGeneralizedCrossEntropy: 'class',
  circle: 'label',
  ctc: 'sequence',
};

export function targetKind({ type }: Loss): TargetKind {
  return KINDS[type] ?? 'units';
}
