import { isPlain, type Apart, type Single } from './instructions.ts';
import type { Place } from './values.ts';

/** An instruction that can be taken apart, and how. */
export interface Member {
  readonly instruction: Single;
  readonly apart: Apart;
}

/** Instructions that are run for a few examples at a time (native/fused/group.h), so that what is between them stays in the caches. */
export interface Group {
  readonly members: readonly Member[];
  /** How often they are run. */
  readonly parts: number;
  /** What only they read and write, and how many words of it a part has. */
  readonly inside: ReadonlyMap<Place, number>;
  /** What they read of others, and make for others. */
  readonly reads: readonly Place[];
  readonly writes: readonly Place[];
}

export function apartOf(instruction: Single): Apart | undefined {
  return isPlain(instruction) ? instruction.apart : instruction.apart();
}

export function spareOf(instruction: Single): number {
  return isPlain(instruction) ? instruction.spare : instruction.spare();
}
