import { functionNumber, type FunctionName } from './functions.ts';
import type { Apart } from './instructions.ts';
import { MODE, type Place, type Reading } from './values.ts';

/** An operand of a step: a place, and how the loop reads it. */
export interface Operand {
  readonly place: Place;
  readonly reading: Reading;
}

interface Step {
  readonly name: FunctionName;
  readonly operands: readonly Operand[];
  readonly out: Place;
}

/** Places of one loop, and numbers of a block with what a vector may reach beyond: native/fused/loop.h. */
const MOST_PLACES = 64;
const ROOM = 512 + 16;

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
    for (const operand of operands) if (!this.#isInside(operand)) this.#note(operand);
  }

  /** What it reads from outside. */
  operands(): readonly Operand[] {
    return [...this.#outside.values()].flatMap((modes) => [...modes.values()]);
  }

  made(): readonly Place[] {
    return this.#steps.map(({ out }) => out);
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
    const registers = this.#registers(new Set(outputs));
    const inside = new Map<Place, number>([
      ...outputs.map((place, i) => [place, operands.length + i] as const),
      ...[...registers.of].map(([place, i]) => [place, operands.length + outputs.length + i] as const),
    ]);
    const numberOf = (operand: Operand): number =>
      (this.#isInside(operand) ? inside.get(operand.place) : undefined) ??
      operands.findIndex((o) => o.place === operand.place && o.reading.mode === operand.reading.mode);
    const steps = this.#steps.flatMap(({ name, operands: given, out }) => {
      const [a = 0, b = a, c = a] = given.map(numberOf);
      return [functionNumber(name), a, b, c, inside.get(out) ?? -1];
    });
    return [
      ...[
        this.n / parts,
        this.#inner ?? this.n / parts,
        operands.length,
        outputs.length,
        registers.count,
        this.#steps.length,
      ],
      ...operands.flatMap(({ place, reading }) => [slotOf(place) ?? -1, reading.mode]),
      ...outputs.map((place) => slotOf(place) ?? -1),
      ...steps,
    ];
  }

  /** A value of this loop can be taken from it when it is read number by number. */
  #isInside({ place, reading }: Operand): boolean {
    return this.#made.has(place) && (reading.mode === MODE.full || this.n === 1);
  }

  #note(operand: Operand): void {
    const modes = this.#outside.get(operand.place) ?? new Map<number, Operand>();
    modes.set(operand.reading.mode, operand);
    this.#outside.set(operand.place, modes);
  }

  /** Registers for what only this loop reads, each free again after the last step that reads it. */
  #registers(outputs: ReadonlySet<Place>): {
    readonly of: ReadonlyMap<Place, number>;
    readonly count: number;
  } {
    const last = new Map<Place, number>();
    this.#steps.forEach(({ operands }, i) => operands.forEach(({ place }) => last.set(place, i)));
    const of = new Map<Place, number>();
    const free: number[] = [];
    let count = 0;
    this.#steps.forEach(({ operands, out }, i) => {
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
