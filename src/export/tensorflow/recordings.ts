import type { LayersModel } from '@tensorflow/tfjs';
import { NotRecordable, type NativeBackend } from '../../runtime/graph/index.ts';
import type { Tf } from '../../runtime/index.ts';
import { InternalError } from '../../util/invariant.ts';
import { openAxes, shapesAt, sharedAxes, type OpenAxis } from './open-axes.ts';
import { recordForward, type RecordedForward } from './record-forward.ts';

/** The model recorded at several sizes of what is open. */
export interface Recordings {
  readonly recorded: readonly RecordedForward[];
  readonly axes: readonly OpenAxis[];
  /** For each recording, the size of each axis. */
  readonly sizes: readonly (readonly number[])[];
  /** Sizes at which nothing was recorded. */
  readonly others: readonly (readonly number[])[];
}

/** A layer that says how it cuts signals into frames. */
interface Framed {
  readonly framing: { readonly length: number; readonly stride: number };
}

/** Sizes of batch to record at: from the first two a size is told from a constant, the others confirm it. */
const BATCHES = [3, 5, 7, 4, 6];
/** Sizes to try the graph at. */
const OTHER_BATCHES = [8, 1];
/** What is to be added to the size of another open axis: odd and even, and each axis another one. */
const MORE = [1, 6, 10, 3, 8];
const OTHER_MORE = [15, 22];
/** The least sizes to try, from sequences to images that a network halves again and again. */
const LEAST = [16, 64, 224];

/**
 * Records the model at sizes of its open dimensions: with each on its own, or, where it then cannot run, with those of
 * the same axis alike; and with larger ones, where it needs them.
 *
 * @throws NotRecordable
 */
export function recordAll(tf: Tf, backend: NativeBackend, model: LayersModel): Recordings {
  const own = openAxes(model);
  const hasBatch = own[0]?.places.some(([, axis]) => axis === 0) === true;
  if (own.length === 0) return recordAt(tf, backend, model, own, [[]], [[]]);
  if (hasBatch && own.length === 1) {
    const rows = (batches: readonly number[]) => batches.map((batch) => [batch]);
    return recordAt(tf, backend, model, own, rows(BATCHES.slice(0, 3)), rows(OTHER_BATCHES));
  }
  let failed: unknown;
  const { least: needed, stride } = framing(model);
  for (const least of LEAST.map((size) => Math.max(size, needed))) {
    for (const axes of [own, sharedAxes(model)]) {
      const rows = (batches: readonly number[], more: readonly number[]) =>
        batches.map((batch, i) =>
          axes.map((_, axis) => (hasBatch && axis === 0 ? batch : least + sizeOf(more, i, axis) * stride)),
        );
      try {
        return recordAt(tf, backend, model, axes, rows(BATCHES, MORE), rows(OTHER_BATCHES, OTHER_MORE));
      } catch (error) {
        // What cannot be a graph is none at other sizes; what TensorFlow refuses may run there.
        if (error instanceof NotRecordable || error instanceof InternalError) throw error;
        failed ??= error;
      }
    }
  }
  throw failed;
}

/** What layers that cut signals into frames ask for: whole frames, and more of them in one recording than in another. */
function framing({ layers }: LayersModel): { readonly least: number; readonly stride: number } {
  const framed = layers.filter((layer) => 'framing' in layer) as readonly object[] as readonly Framed[];
  return {
    least: Math.max(0, ...framed.map(({ framing: { length } }) => length)),
    // Not a multiple of the stride: that would hide what is left over behind the last frame.
    stride: Math.max(1, ...framed.map((layer) => layer.framing.stride + 1)),
  };
}

/** Other sizes for each axis, in each row. */
function sizeOf(more: readonly number[], row: number, axis: number): number {
  return (more[(row + axis) % more.length] ?? 0) + axis;
}

function recordAt(
  tf: Tf,
  backend: NativeBackend,
  model: LayersModel,
  axes: readonly OpenAxis[],
  sizes: readonly (readonly number[])[],
  others: readonly (readonly number[])[],
): Recordings {
  const recorded = sizes.map((row) => recordForward(tf, backend, model, shapesAt(model, axes, row)));
  return { recorded, axes, sizes, others };
}
