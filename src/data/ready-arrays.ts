import { fail } from '../diagnostics/fail.ts';
import { GIVE_INT32, isInt32 } from '../util/int32.ts';
import type { RawNumbers } from './raw.ts';
import { readArrays } from './read-arrays.ts';
import type { NdArray } from './types.ts';

/**
 * Arrays as they stand, `[examples, …]` by input, for a model that no preprocessing belongs to. Undefined where one is of text, which
 * something would have to make numbers of. `whole` are the int32 inputs.
 *
 * @throws WidthwiseError `data-module-result` when they are no arrays, `data-not-an-integer` for an int32 input.
 */
export function readyArrays(
  value: unknown,
  whole: ReadonlySet<string>,
): Readonly<Record<string, NdArray>> | undefined {
  const { rows, inputs } = readArrays(value, 'the data').train;
  const ready: Record<string, NdArray> = {};
  for (const [name, raw] of inputs) {
    if (raw.kind === 'labels') return undefined;
    if (whole.has(name)) checkWhole(name, raw);
    ready[name] = {
      shape: [rows, ...raw.shape],
      ...(whole.has(name)
        ? { dtype: 'int32', values: Int32Array.from(raw.values) }
        : { dtype: 'float32', values: Float32Array.from(raw.values) }),
    };
  }
  return ready;
}

function checkWhole(name: string, { values }: RawNumbers): void {
  const wrong = values.find((value) => !isInt32(value));
  if (wrong === undefined) return;
  throw fail({
    code: 'data-not-an-integer',
    message: `input ${name} is int32, but is given ${wrong}`,
    suggestion: GIVE_INT32,
  });
}
