import { functionNumber, type FunctionName } from './functions.ts';
import type { Apart } from './instructions.ts';
import { MODE, type Place, type Reading } from './values.ts';

/** An operand of a step: a place, and how the loop reads it. */
export interface Operand {
  readonly place: Place;
  readonly reading: Reading;
}

/** A function of a loop, what it is applied to, and what that makes. */
export interface Step {
  readonly name: FunctionName;
  readonly operands: readonly Operand[];
  readonly out: Place;
}

/** Places of one loop, numbers of a block, and those with what a vector may reach beyond: native/fused/loop.h. */
const MOST_PLACES = 64;
const BLOCK = 512;
const ROOM = BLOCK + 16;

/** Functions of numbers, applied one after the other while a block of numbers is near. */
export class Loop {
  readonly n: number;
  readonly #steps: Step[] = [];
  readonly #made = new Set<Place>();
  readonly #outside = new Map<Place, Map<number, Operand>>();
  #inner: number | undefined;

  constructor(n: number) {
    this.n = n;
  }

  /** How many functions are applied. */
  get length(): number {
    return this.#steps.length;
  }

  makes(place: Place): boolean {
    return this.#made.has(place);
  }

  /** Whether a step with such operands can be one of this loop. */
  takes(operands: readonly Operand[]): boolean {
    const inners = operands.flatMap(({ reading }) => (reading.inner === undefined ? [] : [reading.inner]));
    const same = inners.every((inner) => inner === (this.#inner ?? inners[0]));
    const used = this.operands().length + this.#steps.length;
    return same && used + operands.length + 1 <= MOST_PLACES;
  }

  add(name: FunctionName, operands: readonly Operand[], out: Place): void {
    this.#inner ??= operands.find(({ reading }) => reading.inner !== undefined)?.reading.inner;
    this.#steps.push({ name, operands, out });
    this.#made.add(out);
    for (const operand of operands) if (!this.isInside(operand)) this.#note(operand);
  }

  /** What it reads from outside. */
  operands(): readonly Operand[] {
    return [...this.#outside.values()].flatMap((modes) => [...modes.values()]);
  }

  made(): readonly Place[] {
    return this.#steps.map(({ out }) => out);
  }

  /** Those of its steps that lead to what it makes, in their order. */
  stepsTo(made: Place): readonly Step[] {
    const wanted = new Set([made]);
    const steps = this.#steps.toReversed().filter(({ operands, out }) => {
      if (!wanted.has(out)) return false;
      for (const operand of operands) if (this.isInside(operand)) wanted.add(operand.place);
      return true;
    });
    return steps.reverse();
  }

  /** The same loop, which makes what it reads by the steps of another; undefined where it cannot. */
  making(
    read: Place,
    { n, steps }: { readonly n: number; readonly steps: readonly Step[] },
  ): Loop | undefined {
    if (n !== this.n) return undefined;
    const operands = this.operands().filter(({ place }) => place === read);
    if (operands.some(({ reading: { mode } }) => mode !== MODE.full)) return undefined;
    const own = new Map<Place, Place>(steps.map(({ out }) => [out, { in: 'made', size: this.n }]));
    const loop = new Loop(this.n);
    for (const { name, operands: given, out } of [...steps, ...this.#steps]) {
      const renamed = given.map((operand) => ({
        ...operand,
        place: own.get(operand.place) ?? operand.place,
      }));
      if (!loop.takes(renamed)) return undefined;
      loop.add(name, renamed, own.get(out) ?? out);
    }
    return loop;
  }

  /** By rows where it has any, else by numbers. */
  apart(): Apart | undefined {
    const operands = this.operands();
    const own = operands.filter(({ reading: { mode } }) => mode === MODE.full || mode === MODE.column);
    const ownPlaces = new Set(own.map(({ place }) => place));
    const both = operands.some((operand) => ownPlaces.has(operand.place) && !own.includes(operand));
    if (both || this.n === 1) return undefined;
    const most = this.n / (this.#inner ?? 1);
    const read = own.map(
      ({ place, reading: { mode } }) => [place, mode === MODE.full ? this.n : most] as const,
    );
    const made = this.made().map((place) => [place, this.n] as const);
    return { most, places: new Map([...read, ...made]), sums: [] };
  }

  /** Floats of room for blocks. */
  spare(): number {
    return (this.operands().length + this.#steps.length) * ROOM;
  }

  /** Its words after the first two, of a part of it; `slotOf` gives the slot of a place, undefined for what nobody else reads. */
  words(slotOf: (place: Place) => number | undefined, parts = 1): readonly number[] {
    const operands = this.operands();
    const outputs = this.made().filter((place) => slotOf(place) !== undefined);
    const fixed = this.#fixed(new Set(outputs));
    const ordered = [...fixed, ...this.#steps.filter((step) => !fixed.has(step))];
    const registers = this.#registers(ordered, { outputs: new Set(outputs), fixed });
    const inside = new Map<Place, number>([
      ...outputs.map((place, i) => [place, operands.length + i] as const),
      ...[...registers.of].map(([place, i]) => [place, operands.length + outputs.length + i] as const),
    ]);
    const numberOf = (operand: Operand): number =>
      (this.isInside(operand) ? inside.get(operand.place) : undefined) ??
      operands.findIndex((o) => o.place === operand.place && o.reading.mode === operand.reading.mode);
    const steps = ordered.flatMap(({ name, operands: given, out }) => {
      const [a = 0, b = a, c = a] = given.map(numberOf);
      return [functionNumber(name), a, b, c, inside.get(out) ?? -1];
    });
    const inner = this.#inner ?? this.n / parts;
    const counts = [operands.length, outputs.length, registers.count, ordered.length, fixed.size];
    return [
      ...[this.n / parts, inner, ...counts],
      ...operands.flatMap(({ place, reading }) => [slotOf(place) ?? -1, reading.mode]),
      ...outputs.map((place) => slotOf(place) ?? -1),
      ...steps,
    ];
  }

  /** Steps that make the same of every block, for they read single numbers, and rows that are not longer than a block. */
  #fixed(outputs: ReadonlySet<Place>): ReadonlySet<Step> {
    const modes: readonly number[] = (this.#inner ?? 0) > BLOCK ? [MODE.scalar] : [MODE.scalar, MODE.row];
    const made = new Set<Place>();
    const fixed = new Set<Step>();
    for (const step of this.#steps) {
      const isFixed = step.operands.every((operand) =>
        this.isInside(operand) ? made.has(operand.place) : modes.includes(operand.reading.mode),
      );
      if (!isFixed || outputs.has(step.out)) continue;
      made.add(step.out);
      fixed.add(step);
    }
    return fixed;
  }

  /** A value of this loop can be taken from it when it is read number by number. */
  isInside({ place, reading }: Operand): boolean {
    return this.#made.has(place) && (reading.mode === MODE.full || this.n === 1);
  }

  #note(operand: Operand): void {
    const modes = this.#outside.get(operand.place) ?? new Map<number, Operand>();
    modes.set(operand.reading.mode, operand);
    this.#outside.set(operand.place, modes);
  }

  /** Registers for what only this loop reads, each free again after the last step that reads it unless it is fixed. */
  #registers(
    steps: readonly Step[],
    { outputs, fixed }: { readonly outputs: ReadonlySet<Place>; readonly fixed: ReadonlySet<Step> },
  ): { readonly of: ReadonlyMap<Place, number>; readonly count: number } {
    const last = new Map<Place, number>();
    steps.forEach(({ operands }, i) => operands.forEach(({ place }) => last.set(place, i)));
    for (const { out } of fixed) last.delete(out);
    const of = new Map<Place, number>();
    const free: number[] = [];
    let count = 0;
    steps.forEach(({ operands, out }, i) => {
      const ended = new Set(operands.map(({ place }) => place).filter((place) => last.get(place) === i));
      for (const place of ended) {
        const register = of.get(place);
        if (register !== undefined) free.push(register);
      }
      if (!outputs.has(out)) of.set(out, free.pop() ?? count++);
    });
    return { of, count };
  }
}
