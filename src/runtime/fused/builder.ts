import type { FunctionName } from './functions.ts';
import {
  CODE,
  isGroup,
  isPlain,
  readsOf,
  type Apart,
  type Instruction,
  type Plain,
  type Single,
} from './instructions.ts';
import { Loop, type Operand } from './loop.ts';
import { MODE, readingOf, sizeOf, stridesOf, wordsIn, type Kind, type Place, type Value } from './values.ts';

/** A copy of words along axes, from anywhere to anywhere: steps may be 0 or negative. */
export interface Copy {
  readonly from: Place;
  readonly start: number;
  readonly steps: readonly number[];
  readonly to: Place;
  readonly toStart: number;
  readonly toSteps: readonly number[];
  readonly sizes: readonly number[];
}

/**
 * Collects instructions in an order in which they can run. Loops stay open as long as nobody needs what they make, so
 * that steps of the same length, such as an optimizer's for one weight, become one loop.
 */
export class Builder {
  readonly #done: Single[] = [];
  #open: Loop[] = [];

  /** A tensor that an instruction is to write. */
  made(shape: readonly number[], kind: Kind): Value {
    return { place: { in: 'made', size: sizeOf(shape) }, shape, kind, single: false };
  }

  constant(words: Int32Array, shape: readonly number[], kind: Kind): Value {
    const single = words.length > 0 && words.every((word) => word === words[0]);
    return { place: { in: 'constants', words: single ? words.slice(0, 1) : words }, shape, kind, single };
  }

  /** One float for every element. */
  float(value: number, shape: readonly number[] = []): Value {
    return this.constant(new Int32Array(new Float32Array([value]).buffer), shape, 'float');
  }

  /** A function of tensors, number by number, broadcast to `shape`. */
  apply(name: FunctionName, inputs: readonly Value[], shape: readonly number[], kind: Kind): Value {
    const single = inputs.every((input) => input.single);
    const n = single ? 1 : sizeOf(shape);
    const out: Place = { in: 'made', size: n };
    if (n > 0) this.#step(name, this.#operands(inputs, single ? [] : shape), out, n);
    return { place: out, shape, kind, single };
  }

  /** The same tensor with a word of its own for each element. */
  whole(value: Value): Value {
    return value.single
      ? this.apply('Copy', [{ ...value, single: false, shape: [] }], value.shape, value.kind)
      : value;
  }

  /** An instruction other than a loop; what loops make of what it reads comes before it. */
  emit(instruction: Plain): void {
    for (const place of readsOf(instruction)) this.#close(place);
    this.#done.push(instruction);
  }

  copy({ from, start, steps, to, toStart, toSteps, sizes }: Copy): void {
    const axes = merged(sizes, steps, toSteps);
    if (sizes.includes(0)) return;
    const words = [from, to, start, toStart, axes.length];
    const parts = ['size', 'step', 'toStep'] as const;
    const apart = apartByFirst(axes, { place: from, start }, { place: to, start: toStart });
    this.emit({
      code: CODE.copy,
      words: [...words, ...parts.flatMap((part) => axes.map((axis) => axis[part]))],
      writes: [to],
      spare: 0,
      ...(apart === undefined ? {} : { apart: { ...apart, count: words.length } }),
    });
  }

  /** Closes what is open. */
  finish(): readonly Single[] {
    this.#done.push(...this.#open);
    this.#open = [];
    return this.#done;
  }

  #operands(inputs: readonly Value[], shape: readonly number[]): readonly Operand[] {
    let inner: number | undefined;
    return inputs.map((input) => {
      const reading = readingOf(input, shape);
      const fits = reading?.inner === undefined || inner === undefined || reading.inner === inner;
      if (reading === undefined || !fits)
        return { place: this.#broadcast(input, shape), reading: { mode: MODE.full } };
      inner ??= reading.inner;
      return { place: input.place, reading };
    });
  }

  #broadcast(value: Value, shape: readonly number[]): Place {
    const out = this.made(shape, value.kind);
    const missing = shape.length - value.shape.length;
    const own = stridesOf(value.shape);
    const steps = shape.map((_, i) => ((value.shape[i - missing] ?? 1) === 1 ? 0 : (own[i - missing] ?? 0)));
    const [from, to, toSteps] = [value.place, out.place, stridesOf(shape)];
    this.copy({ from, start: 0, steps, to, toStart: 0, toSteps, sizes: shape });
    return out.place;
  }

  #step(name: FunctionName, operands: readonly Operand[], out: Place, n: number): void {
    for (const { place } of operands) if (!this.#home(place, n)) this.#close(place);
    const home = this.#open.find((loop) => loop.n === n && loop.takes(operands));
    if (home !== undefined) return home.add(name, operands, out);
    // Of one length there is one loop: another could wait for the first.
    for (const loop of this.#open.filter((other) => other.n === n)) this.#end(loop);
    const loop = new Loop(n);
    loop.add(name, operands, out);
    this.#open.push(loop);
  }

  #home(place: Place, n: number): boolean {
    return this.#open.some((loop) => loop.n === n && loop.makes(place));
  }

  #close(place: Place): void {
    for (const loop of this.#open.filter((open) => open.makes(place))) this.#end(loop);
  }

  #end(loop: Loop): void {
    this.#open = this.#open.filter((other) => other !== loop);
    this.#done.push(loop);
  }
}

/** What an instruction reads and writes. */
export function placesOf(instruction: Instruction): {
  readonly reads: readonly Place[];
  readonly writes: readonly Place[];
} {
  if (isGroup(instruction)) return instruction;
  if (isPlain(instruction)) return { reads: readsOf(instruction), writes: instruction.writes };
  return { reads: instruction.operands().map(({ place }) => place), writes: instruction.made() };
}

interface End {
  readonly place: Place;
  readonly start: number;
}

/** By the first axis, when it goes evenly over all there is, or what is read stays the same. */
function apartByFirst(axes: readonly Axis[], from: End, to: End): Apart | undefined {
  const [first = { size: 1, step: 0, toStep: 0 }, ...inner] = axes;
  const evenly = ({ place, start }: End, by: 'step' | 'toStep') => {
    const reach = inner.reduce((sum, axis) => sum + (axis.size - 1) * axis[by], start);
    return (
      first[by] * first.size === wordsIn(place) && inner.every((axis) => axis[by] >= 0) && reach < first[by]
    );
  };
  const same = first.step === 0;
  if (!evenly(to, 'toStep') || !(same || evenly(from, 'step'))) return undefined;
  const places = [to.place, ...(same ? [] : [from.place])];
  return { most: first.size, places: new Map(places.map((place) => [place, wordsIn(place)])), sums: [] };
}

interface Axis {
  readonly size: number;
  readonly step: number;
  readonly toStep: number;
}

/** Axes that run on into each other as one; none of length 1, and at least one. */
function merged(
  sizes: readonly number[],
  steps: readonly number[],
  toSteps: readonly number[],
): readonly Axis[] {
  const axes: Axis[] = [];
  sizes.forEach((size, i) => {
    const axis = { size, step: steps[i] ?? 0, toStep: toSteps[i] ?? 0 };
    const before = axes.at(-1);
    if (size === 1) return;
    const runs = before?.step === axis.step * size && before.toStep === axis.toStep * size;
    if (before !== undefined && runs) axes[axes.length - 1] = { ...axis, size: before.size * size };
    else axes.push(axis);
  });
  return axes.length === 0 ? [{ size: 1, step: 1, toStep: 1 }] : axes;
}
