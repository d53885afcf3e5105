import { placesOf } from './builder.ts';
import { apartOf, type Group, type Member } from './group.ts';
import { CODE, isPlain, type Apart, type Instruction, type Single } from './instructions.ts';
import { planMemory } from './memory.ts';
import type { Place } from './values.ts';

/** Words that a thread keeps in the cache next to it: half of the 1 MB that most processors have. */
const CACHED = 1 << 17;
/** Fewer words are in that cache anyway. */
const WORTHWHILE = 1 << 16;
/** Words that caches of one core do not hold: 1 MB. */
const BEYOND = 1 << 18;
/** How many instructions a member may be moved before. */
const AHEAD = 24;

/** What goes over images, whose first axis are the examples. */
const overImages: ReadonlySet<number> = new Set([
  ...[CODE.convolve, CODE.filterGradient, CODE.depthwise, CODE.depthwiseFilter],
  ...[CODE.maxPool, CODE.placedMaxPool, CODE.maxPoolGradient, CODE.meanPool, CODE.meanPoolGradient],
]);

export interface GroupingOptions {
  /** Places that are handed out. */
  readonly results: ReadonlySet<Place>;
  /** How many threads share the examples. */
  readonly threads: number;
}

/**
 * The same instructions, those together that can be run for a few examples at a time and hand each other much. What is
 * about images makes the number of examples known; others join when they can be taken apart into as many parts.
 */
export function grouped(
  instructions: readonly Single[],
  { results, threads }: GroupingOptions,
): readonly Instruction[] {
  const steps = instructions.map(stepOf);
  const examples = [...new Set(steps.filter(isOverImages).map(({ apart }) => apart?.most ?? 1))];
  const users = usersOf(steps);
  const taken = new Set<Step>();
  return steps.flatMap((step, i): readonly Instruction[] => {
    if (taken.has(step)) return [];
    for (const count of examples.filter((n) => n >= 2 * threads && comesApart(step, n))) {
      const { members, before } = grow(step, count, behind(steps, i, taken));
      const group = groupOf(members, { count, threads, results, users });
      if (group === undefined) continue;
      for (const each of [...members, ...before]) taken.add(each);
      return [...before.map(({ instruction }) => instruction), group];
    }
    return [step.instruction];
  });
}

/** An instruction with what is asked of it again and again. */
interface Step {
  readonly instruction: Single;
  readonly reads: readonly Place[];
  readonly writes: readonly Place[];
  readonly apart: Apart | undefined;
}

function stepOf(instruction: Single): Step {
  return { instruction, ...placesOf(instruction), apart: apartOf(instruction) };
}

function isOverImages({ instruction }: Step): boolean {
  return isPlain(instruction) && overImages.has(instruction.code);
}

function usersOf(steps: readonly Step[]): ReadonlyMap<Place, ReadonlySet<Step>> {
  const users = new Map<Place, Set<Step>>();
  for (const step of steps)
    for (const place of [...step.reads, ...step.writes])
      users.set(place, (users.get(place) ?? new Set()).add(step));
  return users;
}

/** The steps behind one that are in no group yet. */
function* behind(steps: readonly Step[], index: number, taken: ReadonlySet<Step>): Generator<Step, void> {
  for (let i = index + 1; i < steps.length; i++) {
    const step = steps[i];
    if (step !== undefined && !taken.has(step)) yield step;
  }
}

/** Steps for a group, and those that are to come before it. */
interface Grown {
  readonly members: readonly Step[];
  readonly before: readonly Step[];
}

/** A step and what of those behind it can be run with it, part by part of `count`, in their order. */
function grow(first: Step, count: number, others: Iterable<Step>): Grown {
  const members = new Members(first);
  // What stays behind the group: members are moved before it.
  const skipped = new Touched();
  const before: Step[] = [];
  for (const step of others) {
    if (skipped.size > AHEAD) break;
    const allowed = skipped.allow(step);
    if (allowed && comesApart(step, count) && members.take(step)) members.add(step);
    else if (allowed && isSmall(step) && members.touched.allow(step)) before.push(step);
    else skipped.add(step);
  }
  return { members: together(first, members.steps), before };
}

/** Such as a filter that is turned: what makes little of little does not hold up what needs it. */
function isSmall({ writes }: Step): boolean {
  return writes.every((place) => place.in === 'made' && place.size <= CACHED / 2);
}

/**
 * Those that have a part in what the first goes over, be it through others: what does not may stay where it is, for nothing of
 * theirs depends on it.
 */
function together(first: Step, steps: readonly Step[]): readonly Step[] {
  const users = new Map<Place, Step[]>();
  for (const step of steps)
    for (const place of step.apart?.places.keys() ?? [])
      users.set(place, [...(users.get(place) ?? []), step]);
  const found = new Set([first]);
  for (const step of found)
    for (const place of step.apart?.places.keys() ?? [])
      for (const other of users.get(place) ?? []) found.add(other);
  return steps.filter((step) => found.has(step));
}

function comesApart({ apart }: Step, count: number): boolean {
  const fits = apart !== undefined && apart.most % count === 0;
  return fits && apart.sums.every((place) => place.in === 'made' && place.size <= CACHED / 2);
}

/** The members of a group that grows. */
class Members {
  readonly steps: Step[] = [];
  readonly touched = new Touched();
  /** Places of which each part has its own, and their words. */
  readonly #own = new Map<Place, number>();

  constructor(first: Step) {
    this.add(first);
  }

  add(step: Step): void {
    this.steps.push(step);
    this.touched.add(step);
    for (const [place, words] of step.apart?.places ?? []) this.#own.set(place, words);
  }

  /** Whether a step goes over what they have in the same parts, and needs nothing of theirs as a whole. */
  take({ reads, writes, apart }: Step): boolean {
    if (apart === undefined) return false;
    const { written } = this.touched;
    const own = [...apart.places];
    const alike = own.every(([place, words]) => (this.#own.get(place) ?? words) === words);
    const parted = own.every(([place]) => this.#own.has(place) || !written.has(place));
    const whole = [...reads, ...writes].filter((place) => !apart.places.has(place));
    return alike && parted && whole.every((place) => !written.has(place) && !this.#own.has(place));
  }
}

/** What some steps read and write. */
class Touched {
  /** How many steps. */
  size = 0;
  readonly written = new Set<Place>();
  readonly #read = new Set<Place>();

  add({ reads, writes }: Step): void {
    this.size++;
    for (const place of reads) this.#read.add(place);
    for (const place of writes) this.written.add(place);
  }

  /** Whether a step behind them may be moved before them. */
  allow({ reads, writes }: Step): boolean {
    const known = (place: Place) => this.#read.has(place) || this.written.has(place);
    return !reads.some((place) => this.written.has(place)) && !writes.some(known);
  }
}

interface Around {
  readonly count: number;
  readonly threads: number;
  readonly results: ReadonlySet<Place>;
  readonly users: ReadonlyMap<Place, ReadonlySet<Step>>;
}

/** A group of steps, when it is worth it. */
function groupOf(steps: readonly Step[], around: Around): Group | undefined {
  if (steps.length < 2) return undefined;
  const among = new Set(steps);
  const isOutside = (place: Place) =>
    around.results.has(place) ||
    usersAmong(place, around, among).length < (around.users.get(place)?.size ?? 0);
  const places = inMemory(steps, around);
  const [inside, outside] = [
    placesWhere(places, (place) => !isOutside(place)),
    placesWhere(places, isOutside),
  ];
  if (wordsOf(inside) < worthwhile(outside) || !(steps.some(isOverImages) || isBeyond(outside)))
    return undefined;
  const members = steps.flatMap(({ instruction, apart }) =>
    apart === undefined ? [] : [{ instruction, apart }],
  );
  const parts = partsFor(members, { inside, outside }, around);
  if (parts === undefined) return undefined;
  const written = new Set(steps.flatMap(({ writes }) => writes));
  return {
    members,
    parts,
    inside: new Map([...inside].map(([place, words]) => [place, words / parts])),
    reads: [...new Set(steps.flatMap(({ reads }) => reads))].filter((place) => !written.has(place)),
    writes: [...written].filter(isOutside),
  };
}

/**
 * How many words must be the group's alone: most of what it goes over, for what others need goes to memory in any case. Where
 * that is more than caches hold, each word is worth it that need not come back from there.
 */
function worthwhile(outside: Words): number {
  return isBeyond(outside) ? WORTHWHILE : Math.max(WORTHWHILE, wordsOf(outside));
}

function isBeyond(places: Words): boolean {
  return wordsOf(places) > BEYOND;
}

type Words = ReadonlyMap<Place, number>;

/** Where steps read and write in parts, and how many words; what a loop makes for itself alone is nowhere. */
function inMemory(steps: readonly Step[], { users, results }: Around): Words {
  const read = new Set(steps.flatMap(({ reads }) => reads));
  const isRead = (place: Place) => read.has(place) || results.has(place) || (users.get(place)?.size ?? 0) > 1;
  return placesWhere(new Map(steps.flatMap(({ apart }) => [...(apart?.places ?? [])])), isRead);
}

function placesWhere(places: Words, holds: (place: Place) => boolean): Words {
  return new Map([...places].filter(([place]) => holds(place)));
}

function wordsOf(places: Words): number {
  return [...places.values()].reduce((a, b) => a + b, 0);
}

function usersAmong(place: Place, { users }: Around, among: ReadonlySet<Step>): readonly Step[] {
  return [...(users.get(place) ?? [])].filter((step) => among.has(step));
}

/** As many examples at a time as the cache holds, with all that is read and written of them; undefined where it does not hold one. */
function partsFor(
  members: readonly Member[],
  { inside, outside }: { readonly inside: Words; readonly outside: Words },
  { count, threads }: Around,
): number | undefined {
  const instructions = members.map(({ instruction }) => instruction);
  const ofOne = (place: Place) => (inside.get(place) ?? 0) / count;
  const size = planMemory(instructions, new Set(inside.keys()), ofOne).size + wordsOf(outside) / count;
  if (size > 4 * CACHED) return undefined;
  for (let few = count; few > 1; few--) {
    if (count % few === 0 && few * size <= CACHED && count / few >= 4 * threads) return count / few;
  }
  return count;
}
