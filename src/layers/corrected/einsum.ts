import type * as tfjs from '@tensorflow/tfjs';

/** The axes of two operands, by what becomes of them. */
interface Roles {
  /** In both operands and in the result. */
  readonly batch: readonly string[];
  /** In both operands, summed over. */
  readonly summed: readonly string[];
  /** In one operand and in the result. */
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/**
 * An einsum of two tensors, `abc,cd->abd`, as one batched matrix product: tf.einsum has no gradient, and none at all
 * on wasm. Each letter stands once in an operand.
 */
export function einsum(tf: typeof tfjs, equation: string, a: tfjs.Tensor, b: tfjs.Tensor): tfjs.Tensor {
  const [operands = '', result = ''] = equation.split('->');
  const [first = '', second = ''] = operands.split(',');
  return tf.tidy(() => {
    const [x, xs] = sumLone(tf, a, [...first], second + result);
    const [y, ys] = sumLone(tf, b, [...second], first + result);
    const roles = rolesOf(xs, ys, result);
    const lengths = new Map([
      ...xs.map((l, i) => [l, x.shape[i] ?? 1] as const),
      ...ys.map((l, i) => [l, y.shape[i] ?? 1] as const),
    ]);
    const size = (letters: readonly string[]) => letters.reduce((n, l) => n * (lengths.get(l) ?? 1), 1);
    const { batch, summed, left, right } = roles;
    const lhs = arrange(tf, x, xs, [...batch, ...left, ...summed], [size(batch), size(left), size(summed)]);
    const rhs = arrange(tf, y, ys, [...batch, ...summed, ...right], [size(batch), size(summed), size(right)]);
    const order = [...batch, ...left, ...right];
    const product = tf.reshape(
      tf.matMul(lhs, rhs),
      order.map((l) => lengths.get(l) ?? 1),
    );
    return transposed(
      tf,
      product,
      [...result].map((l) => order.indexOf(l)),
    );
  });
}

/** Sums over the axes that stand nowhere else. */
function sumLone(
  tf: typeof tfjs,
  x: tfjs.Tensor,
  letters: readonly string[],
  elsewhere: string,
): readonly [tfjs.Tensor, readonly string[]] {
  const lone = letters.flatMap((l, i) => (elsewhere.includes(l) ? [] : [i]));
  return lone.length === 0 ? [x, letters] : [tf.sum(x, lone), letters.filter((l) => elsewhere.includes(l))];
}

function rolesOf(xs: readonly string[], ys: readonly string[], result: string): Roles {
  const both = xs.filter((l) => ys.includes(l));
  return {
    batch: both.filter((l) => result.includes(l)),
    summed: both.filter((l) => !result.includes(l)),
    left: xs.filter((l) => !ys.includes(l)),
    right: ys.filter((l) => !xs.includes(l)),
  };
}

function arrange(
  tf: typeof tfjs,
  x: tfjs.Tensor,
  letters: readonly string[],
  order: readonly string[],
  shape: [number, number, number],
): tfjs.Tensor3D {
  return tf.reshape(
    transposed(
      tf,
      x,
      order.map((l) => letters.indexOf(l)),
    ),
    shape,
  );
}

function transposed(tf: typeof tfjs, x: tfjs.Tensor, order: readonly number[]): tfjs.Tensor {
  return order.every((axis, i) => axis === i) ? x : tf.transpose(x, [...order]);
}
