import type { Span } from '../diagnostics/diagnostic.ts';
import type { WeightsSection } from './generated/sections.ts';

/** Where a network, or those of its layers whose names begin with `prefix`, has its first weights from. */
export interface InitialWeights extends WeightsSection {
  /** Where the path stands; undefined for one that no file says. */
  readonly span?: Span | undefined;
}
