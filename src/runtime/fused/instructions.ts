import type { Group } from './group.ts';
import type { Loop } from './loop.ts';
import { sizeOf, type Place, type Value } from './values.ts';

/** The first words of instructions, as native/fused/program.h has them. */
export const CODE = {
  loop: 1,
  /** a, b, out, batch, steps of a and b from one product to the next, m, k, n, row and column steps of a, of b, bias or -1, 1 for a Relu, a Relu's output or -1. */
  product: 2,
  /** reduction, in, out, outer, middle, inner. */
  reduce: 3,
  /** in, out, outer, middle, inner, 1 for the least. */
  argBest: 4,
  /** in, out, rows, columns, 1 for its logarithm. */
  softmax: 5,
  /** in, out, start in each, rank, sizes, steps in, steps out. */
  copy: 6,
  /** out, count, word. */
  fill: 7,
  /** table, indices, out, count, rows, width. */
  gather: 8,
  /** data, segments, out, count, rows, width. */
  segmentSum: 9,
  /** indices, out, count, depth, word for on, word for off. */
  oneHot: 10,
  /** images, filter in panels, out, bias or -1, 1 for a Relu, then batch, sizes of images and of the result, of the filter, strides, rates. */
  convolve: 11,
  /** images, gradient by the result, out, then batch and so on, the same. */
  filterGradient: 12,
  /** images, out, then batch, sizes of images, of the result, of a window, strides, what is padded before. */
  maxPool: 13,
  /** places in windows, gradient by the result, out, then the same. */
  maxPoolGradient: 14,
  /** seed, out, count, 1 for the normal distribution. */
  random: 15,
  /** which, batch, steps, units, mask or -1, how many inputs and tensors, inputs, outputs; -1 for gradients that there are not. */
  recurrent: 16,
  /** images or the gradient by the result, filter, out, 1 for the gradient by the images, then batch, sizes of images and of the result, of the filter, strides, rates, what is padded before. */
  depthwise: 17,
  /** images, gradient by the result, out, then batch and so on, the same. */
  depthwiseFilter: 18,
  /** images, out, then batch and so on, as for the largest of windows. */
  meanPool: 19,
  /** gradient by the means, out, then the same. */
  meanPoolGradient: 20,
  /** how many parts, room of a thread, where in it the room of instructions is, how many slots and sums; slots and sums, then instructions: native/fused/group.h. */
  group: 21,
  /** images, out, places in windows, then batch and so on, as for the largest of windows. */
  placedMaxPool: 22,
  /** filter, out, rows, columns: a filter in panels, as convolutions read it. */
  panels: 23,
} as const;

/** How an instruction can be taken apart: each part does it for some of the examples. */
export interface Apart {
  /** There may be so many parts, or any divisor of it. */
  readonly most: number;
  /** Places of which each part has its own, one part after the other, and how many words they have in all. */
  readonly places: ReadonlyMap<Place, number>;
  /** Places where what the parts make is to be added up. */
  readonly sums: readonly Place[];
}

/** An instruction other than a loop, in words; places become numbers of slots when all are known. */
export interface Plain {
  readonly code: number;
  readonly words: readonly (Place | number)[];
  readonly writes: readonly Place[];
  /** Floats that it needs room for aside. */
  readonly spare: number;
  /** How to take it apart, and which of its words counts what parts share. */
  readonly apart?: Apart & { readonly count: number };
}

/** What is run as it stands. */
export type Single = Plain | Loop;

export type Instruction = Single | Group;

export function isPlain(instruction: Instruction): instruction is Plain {
  return 'code' in instruction;
}

export function isGroup(instruction: Instruction): instruction is Group {
  return 'members' in instruction;
}

/** The tensors of which each part has its own. */
export function ownPlaces(values: readonly Value[]): ReadonlyMap<Place, number> {
  return new Map(values.map(({ place, shape }) => [place, sizeOf(shape)]));
}

/** What a plain instruction reads. */
export function readsOf({ words, writes }: Plain): readonly Place[] {
  return words.filter((word) => typeof word !== 'number').filter((place) => !writes.includes(place));
}
