import { CODE, isPlain, type Single } from './instructions.ts';
import { Loop, type Step } from './loop.ts';
import { placesOf } from './builder.ts';
import { MODE, type Place } from './values.ts';

/** Fewer words come back from caches sooner than they are made again. */
const WORTHWHILE = 1 << 18;
/** As many functions of a number in the nearest cache take as long as reading one from memory. */
const MOST_STEPS = 8;

/**
 * The same instructions, with large values made again by the loops that read them, where that reads no more than they do: such as
 * what is above a mean, of which a gradient needs the same as what it is made of. What only loops and sums read need then not be
 * kept.
 */
export function madeAgain(instructions: readonly Single[], results: ReadonlySet<Place>): readonly Single[] {
  const program = new Program(instructions);
  for (let i = 0; i < program.instructions.length; i++) {
    const maker = program.instructions[i];
    if (!(maker instanceof Loop) || maker.n < WORTHWHILE) continue;
    for (const place of maker.made()) if (!results.has(place)) program.makeAgain(place, maker);
  }
  return program.instructions.filter(
    (each) =>
      !(each instanceof Loop) || each.made().some((place) => results.has(place) || program.isRead(place)),
  );
}

class Program {
  readonly instructions: Single[];
  readonly #readers = new Map<Place, Set<number>>();

  constructor(instructions: readonly Single[]) {
    this.instructions = [...instructions];
    instructions.forEach((instruction, i) => this.#note(instruction, i));
  }

  isRead(place: Place): boolean {
    return (this.#readers.get(place)?.size ?? 0) > 0;
  }

  /** Has every loop that reads a place make it for itself, when all can. */
  makeAgain(place: Place, maker: Loop): void {
    const readers = [...(this.#readers.get(place) ?? [])];
    const steps = maker.stepsTo(place);
    if (steps.length > MOST_STEPS || !readsOneInFull(steps, maker)) return;
    const changed = new Map<number, Loop>();
    for (const i of readers) {
      const reader = this.instructions[i];
      if (reader === undefined || isSum(reader)) continue;
      const loop = reader instanceof Loop ? reader.making(place, { n: maker.n, steps }) : undefined;
      if (loop === undefined) return;
      changed.set(i, loop);
    }
    for (const [i, loop] of changed) {
      this.#readers.get(place)?.delete(i);
      this.instructions[i] = loop;
      this.#note(loop, i);
    }
  }

  #note(instruction: Single, i: number): void {
    for (const place of placesOf(instruction).reads) {
      const readers = this.#readers.get(place) ?? new Set();
      this.#readers.set(place, readers.add(i));
    }
  }
}

/** A sum joins the loop in a group, and what is summed is then not kept either. */
function isSum(instruction: Single): boolean {
  return isPlain(instruction) && instruction.code === CODE.reduce && instruction.apart !== undefined;
}

/** Whether steps need one number for each that they make, beside rows and single ones. */
function readsOneInFull(steps: readonly Step[], maker: Loop): boolean {
  const outside = steps.flatMap(({ operands }) => operands.filter((operand) => !maker.isInside(operand)));
  const alone = outside.every(({ reading: { mode } }) => mode !== MODE.column);
  const full = outside.filter(({ reading: { mode } }) => mode === MODE.full).map(({ place }) => place);
  return alone && new Set(full).size === 1;
}
