import { DT } from '../graph/constants.ts';
import { placesOf } from './builder.ts';
import { encodeGroup } from './encode-group.ts';
import { CODE, isGroup, isPlain, type Instruction } from './instructions.ts';
import type { Lowered } from './lower.ts';
import { planMemory } from './memory.ts';
import type { Next, Repeating } from '../graph/repeating.ts';
import { sizeOf, type Place, type Value } from './values.ts';

/** Kinds of places as native/fused/program.h numbers them. */
const KIND = { input: 0, output: 1, scratch: 2, constants: 3 } as const;

/** A program as the C++ side reads it, and the order of what it is given and gives. */
export interface Encoded {
  readonly words: Int32Array;
  /** Indices of the inputs, floats first, then integers. */
  readonly inputs: Order;
  /** The same of the results. */
  readonly results: Order;
}

export interface Order {
  readonly floats: readonly number[];
  readonly ints: readonly number[];
}

/** The largest word. */
const MOST = 2 ** 31 - 1;

/** What is no result of the run before, as native/fused/loaded.h numbers it. */
const NEXT = { part: -2, same: -1 } as const;

/** Undefined where there are more words than one of 32 bits counts, as in tensors of 8 GB. */
export function encode(
  { instructions, inputs, results }: Lowered,
  { next, each }: Repeating,
): Encoded | undefined {
  const [inputOrder, resultOrder] = [orderOf(inputs), orderOf(results)];
  const slots = new Slots(instructions, { inputs: inputOrder, results, resultOrder });
  const encoded = instructions.map((instruction) => wordsOf(instruction, slots));
  const spare = encoded.reduce((most, each) => Math.max(most, each.spare), 0);
  const made = inOrder(resultOrder);
  const outputs = made.flatMap((i) => {
    const { shape = [], kind } = results[i] ?? {};
    return [kind === 'int' ? DT.int32 : DT.float, i < each ? 0 : 1, shape.length, ...shape];
  });
  const words = [
    ...[slots.scratch, spare, inputs.length],
    ...inOrder(inputOrder).flatMap((i) => [
      sizeOf(inputs[i]?.shape ?? []),
      nextWord(next[i] ?? 'same', made),
    ]),
    ...[results.length, ...outputs],
    ...[slots.places.length / 2, ...slots.places],
    ...[slots.constants.length, ...slots.constants],
    ...encoded.flatMap((each) => each.words),
  ];
  if (words.some((word) => word > MOST)) return undefined;
  return { words: Int32Array.from(words), inputs: inputOrder, results: resultOrder };
}

function nextWord(next: Next, results: readonly number[]): number {
  return typeof next === 'string' ? NEXT[next] : results.indexOf(next.result);
}

function orderOf(values: readonly Value[]): Order {
  const indices = values.map((_, i) => i);
  const isInt = (i: number) => values[i]?.kind === 'int';
  return { floats: indices.filter((i) => !isInt(i)), ints: indices.filter(isInt) };
}

/** All of them as the op takes them. */
export function inOrder({ floats, ints }: Order): readonly number[] {
  return [...floats, ...ints];
}

interface Words {
  readonly words: readonly number[];
  readonly spare: number;
}

function wordsOf(instruction: Instruction, slots: Slots): Words {
  const all = (code: number, words: readonly number[]) => [code, words.length + 2, ...words];
  const slotOf = (place: Place) => slots.of(place) ?? -1;
  if (isGroup(instruction)) {
    const { words, room } = encodeGroup(instruction, slotOf);
    return { words: all(CODE.group, words), spare: room };
  }
  if (!isPlain(instruction)) {
    const words = instruction.words((place) => slots.of(place));
    return { words: all(CODE.loop, words), spare: instruction.spare() };
  }
  const words = instruction.words.map((word) => (typeof word === 'number' ? word : slotOf(word)));
  return { words: all(instruction.code, words), spare: instruction.spare };
}

/** Numbers of the places that instructions name. */
class Slots {
  readonly places: number[] = [];
  readonly constants: number[] = [];
  readonly scratch: number;
  readonly #slots = new Map<Place, number>();
  readonly #needed: ReadonlySet<Place>;
  readonly #inputs: readonly number[];
  readonly #outputs: ReadonlyMap<Place, number>;
  readonly #offsets: ReadonlyMap<Place, number>;

  constructor(
    instructions: readonly Instruction[],
    ends: { readonly inputs: Order; readonly results: readonly Value[]; readonly resultOrder: Order },
  ) {
    this.#inputs = inOrder(ends.inputs);
    this.#outputs = new Map(
      inOrder(ends.resultOrder).flatMap((i, at) => {
        const place = ends.results[i]?.place;
        return place === undefined ? [] : [[place, at] as const];
      }),
    );
    this.#needed = neededPlaces(instructions, this.#outputs);
    const inner = new Set([...this.#needed].filter((place) => !this.#outputs.has(place)));
    const { offsets, size } = planMemory(instructions, inner);
    this.#offsets = offsets;
    this.scratch = size;
  }

  /** The number of a place; undefined for what a loop makes and nobody else reads. */
  of(place: Place): number | undefined {
    if (place.in === 'made' && !this.#needed.has(place)) return undefined;
    const known = this.#slots.get(place);
    if (known !== undefined) return known;
    const number = this.places.length / 2;
    this.places.push(...this.#stands(place));
    this.#slots.set(place, number);
    return number;
  }

  #stands(place: Place): readonly [kind: number, at: number] {
    switch (place.in) {
      case 'input':
        return [KIND.input, this.#inputs.indexOf(place.index)];
      case 'constants':
        // One by one: there may be more than a call takes arguments.
        for (const word of place.words) this.constants.push(word);
        return [KIND.constants, this.constants.length - place.words.length];
      case 'made': {
        const output = this.#outputs.get(place);
        return output === undefined ? [KIND.scratch, this.#offsets.get(place) ?? -1] : [KIND.output, output];
      }
    }
  }
}

/** What needs memory: all but what loops make for themselves alone. */
function neededPlaces(
  instructions: readonly Instruction[],
  outputs: ReadonlyMap<Place, number>,
): ReadonlySet<Place> {
  const needed = new Set<Place>(outputs.keys());
  for (const instruction of instructions) {
    const { reads, writes } = placesOf(instruction);
    for (const place of [...reads, ...(isGroup(instruction) || isPlain(instruction) ? writes : [])])
      needed.add(place);
  }
  return needed;
}
