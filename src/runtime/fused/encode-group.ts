import { spareOf, type Group, type Member } from './group.ts';
import { isPlain, CODE } from './instructions.ts';
import { LINE, planMemory } from './memory.ts';
import type { Place } from './values.ts';

/** Words of a pointer. */
const POINTER = 2;

/** A group as native/fused/group.h reads it: its words, and the room that each thread needs. */
export interface EncodedGroup {
  readonly words: readonly number[];
  readonly room: number;
}

/** The words of a group after the first two; `slotOf` gives the program's slot of a place. */
export function encodeGroup(group: Group, slotOf: (place: Place) => number): EncodedGroup {
  const { members, parts } = group;
  const room = roomOf(group);
  const slots = new LocalSlots();
  const code = members.flatMap((member) =>
    wordsOf(member, parts, (place) => slots.of(placed(place, member))),
  );
  // The room begins with the slots.
  const start = lines(POINTER * slots.all.length);
  const spare = start + room.size;
  const sums = room.sums.flatMap(({ place, made, total, size }) => [
    start + made,
    start + total,
    size,
    slotOf(place),
  ]);
  const size = spare + lines(Math.max(...members.map(({ instruction }) => spareOf(instruction))));
  return {
    room: size,
    words: [
      ...[parts, size, spare, slots.all.length, room.sums.length],
      ...slots.all.flatMap((at) => (at.slot < 0 ? [-1, start + at.start, 0] : [at.slot, 0, at.step])),
      ...[...sums, ...code],
    ],
  };

  /** Where a member finds a place; undefined for what it makes for itself alone. */
  function placed(place: Place, { apart }: Member): LocalSlot | undefined {
    const inRoom = room.offsets.get(place);
    if (inRoom !== undefined) return { slot: -1, start: inRoom, step: 0 };
    const own = apart.places.get(place) ?? 0;
    const known = place.in !== 'made' || group.reads.includes(place) || group.writes.includes(place);
    return known ? { slot: slotOf(place), start: 0, step: own / parts } : undefined;
  }
}

/** Where a place is for the first part: in a slot of the program's, or (-1) in the room; and how far on for the next. */
interface LocalSlot {
  readonly slot: number;
  readonly start: number;
  readonly step: number;
}

class LocalSlots {
  readonly all: LocalSlot[] = [];

  of(wanted: LocalSlot | undefined): number | undefined {
    if (wanted === undefined) return undefined;
    const { slot, start, step } = wanted;
    const known = this.all.findIndex(
      (each) => each.slot === slot && each.start === start && each.step === step,
    );
    return known < 0 ? this.all.push(wanted) - 1 : known;
  }
}

/** What a thread keeps for itself: what is inside, and of each sum what a part made and the total. */
function roomOf({ members, inside }: Group) {
  const instructions = members.map(({ instruction }) => instruction);
  const plan = planMemory(instructions, new Set(inside.keys()), (place) => inside.get(place) ?? 0);
  const offsets = new Map(plan.offsets);
  let { size } = plan;
  const take = (words: number): number => (size += lines(words)) - lines(words);
  const sums = members
    .flatMap(({ apart }) => apart.sums)
    .map((place) => {
      const words = place.in === 'made' ? place.size : 0;
      const made = take(words);
      offsets.set(place, made);
      return { place, made, total: take(words), size: words };
    });
  return { offsets, sums, size };
}

function wordsOf(
  { instruction }: Member,
  parts: number,
  slotOf: (place: Place) => number | undefined,
): readonly number[] {
  if (!isPlain(instruction)) {
    const words = instruction.words(slotOf, parts);
    return [CODE.loop, words.length + 2, ...words];
  }
  const { code, words, apart } = instruction;
  const ofPart = words.map((word, i) => {
    if (typeof word !== 'number') return slotOf(word) ?? -1;
    return i === apart?.count ? word / parts : word;
  });
  return [code, ofPart.length + 2, ...ofPart];
}

function lines(words: number): number {
  return Math.ceil(words / LINE) * LINE;
}
