import { placesOf } from './builder.ts';
import type { Instruction } from './instructions.ts';
import { wordsIn, type Place } from './values.ts';

/** Where in the scratch memory each place stands, in words, and how many words there are. */
export interface Memory {
  readonly offsets: ReadonlyMap<Place, number>;
  readonly size: number;
}

interface Span {
  readonly place: Place;
  readonly size: number;
  readonly from: number;
  /** The last instruction that has to do with it. */
  readonly to: number;
}

/** Words of a line of the cache. */
export const LINE = 16;

/** Gives each of `places` memory for as long as instructions write and read it; what is never there together may share. */
export function planMemory(
  instructions: readonly Instruction[],
  places: ReadonlySet<Place>,
  sizeOf: (place: Place) => number = wordsIn,
): Memory {
  const offsets = new Map<Place, number>();
  const live: { span: Span; offset: number }[] = [];
  let size = 0;
  for (const span of spansOf(instructions, places, sizeOf)) {
    const now = live.filter((other) => other.span.to >= span.from).sort((a, b) => a.offset - b.offset);
    let offset = 0;
    for (const other of now) {
      if (other.offset >= offset + span.size) break;
      offset = Math.max(offset, other.offset + other.span.size);
    }
    live.splice(0, live.length, ...now, { span, offset });
    offsets.set(span.place, offset);
    size = Math.max(size, offset + span.size);
  }
  return { offsets, size };
}

function spansOf(
  instructions: readonly Instruction[],
  places: ReadonlySet<Place>,
  sizeOf: (place: Place) => number,
): readonly Span[] {
  const spans = new Map<Place, Span>();
  instructions.forEach((instruction, i) => {
    const { reads, writes } = placesOf(instruction);
    for (const place of [...reads, ...writes]) {
      if (!places.has(place) || place.in !== 'made') continue;
      const size = Math.ceil(sizeOf(place) / LINE) * LINE;
      spans.set(place, { place, size, from: spans.get(place)?.from ?? i, to: i });
    }
  });
  return [...spans.values()].sort((a, b) => a.from - b.from);
}
