import type * as tfjs from '@tensorflow/tfjs';

/** Where numbers stand in a list. */
interface Found {
  /** The place (int32) of each number in the list as it was given; of no meaning where it is not in it. */
  readonly place: tfjs.Tensor;
  /** Whether it is in it. */
  readonly known: tfjs.Tensor;
}

/**
 * Whole numbers (int32) found in a list by halving it, all at once: as many steps as the list's length has bits. By
 * tf.gatherND, since tf.gather reads its indices back on the native backend, which a compiled step cannot.
 */
export function search(tf: typeof tfjs, x: tfjs.Tensor, list: readonly number[]): Found {
  const order = list.map((_, i) => i).sort((a, b) => (list[a] ?? 0) - (list[b] ?? 0));
  const sorted = tf.tensor1d(
    order.map((i) => list[i] ?? 0),
    'int32',
  );
  const flat = tf.reshape(x, [-1]);
  let place: tfjs.Tensor = tf.zerosLike(flat);
  for (let step = highestBit(list.length - 1); step >= 1; step /= 2) {
    const next = tf.add(place, tf.scalar(step, 'int32'));
    const inside = tf.minimum(next, tf.scalar(list.length - 1, 'int32'));
    place = tf.where(tf.lessEqual(at(tf, sorted, inside), flat), inside, place);
  }
  const places = at(tf, tf.tensor1d(order, 'int32'), place);
  return {
    place: tf.reshape(places, x.shape),
    known: tf.reshape(tf.equal(at(tf, sorted, place), flat), x.shape),
  };
}

/** The entries of a list at places that lie in it. */
export function at(tf: typeof tfjs, list: tfjs.Tensor1D, places: tfjs.Tensor): tfjs.Tensor {
  return tf.gatherND(list, tf.expandDims(places, 1));
}

function highestBit(value: number): number {
  return value < 1 ? 0 : 2 ** Math.floor(Math.log2(value));
}
