import { CODE, isPlain, type Instruction } from './instructions.ts';
import type { Place } from './values.ts';

/**
 * Whether one thread that runs `instructions` is sure to be done before a session of TensorFlow, which takes some
 * microseconds for each of `nodes` but has several threads. By counting, so that what runs, and the last digit of what
 * comes out, do not depend on how busy the machine is.
 */
export function isWorthFusing(instructions: readonly Instruction[], nodes: number): boolean {
  const nanoseconds = instructions.reduce((sum, instruction) => sum + costOf(instruction), 0);
  return nanoseconds < NODE * nodes;
}

/** Nanoseconds that a session takes for a small node, times what two threads are faster on a large one. */
const NODE = 4500;

/** Nanoseconds; measured on AVX2, rounded. */
function costOf(instruction: Instruction): number {
  if (!isPlain(instruction)) return 50 + instruction.n * instruction.length * 0.15;
  const { code, words } = instruction;
  if (code !== CODE.product) return 50 + sizeOf(instruction.writes) + Math.max(0, ...words.map(placeSize));
  const [, , , batch = 1, , , m = 1, k = 1, n = 1] = words.map((word) =>
    typeof word === 'number' ? word : 1,
  );
  return 100 + (batch * m * k * Math.ceil(n / 16) * 16) / 25;
}

function placeSize(word: Place | number): number {
  return typeof word === 'number' ? 0 : sizeOf(word);
}

function sizeOf(place: Place): number {
  return place.in === 'made' ? place.size : 0;
}
