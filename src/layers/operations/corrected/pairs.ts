import type * as tfjs from '@tensorflow/tfjs';
import { invariant } from '../../../util/invariant.ts';
import { ownLayerClass } from '../../corrected/own-layer.ts';
import { dividedShape, productShape } from '../pairs.ts';

type Inputs = tfjs.Tensor | tfjs.Tensor[];
type Shapes = tfjs.Shape | tfjs.Shape[];

/** One tensor over another. */
export function divideClass(tf: typeof tfjs) {
  return class extends ownLayerClass<object>(tf, 'Divide') {
    override computeOutputShape(inputShape: Shapes): tfjs.Shape {
      return [...dividedShape(...pairOf(inputShape as tfjs.Shape[]))];
    }

    override call(inputs: Inputs): tfjs.Tensor {
      return tf.div(...pairOf(inputs as tfjs.Tensor[]));
    }
  };
}

/** Products of matrices. */
export function matmulClass(tf: typeof tfjs) {
  return class extends ownLayerClass<object>(tf, 'Matmul') {
    override computeOutputShape(inputShape: Shapes): tfjs.Shape {
      return [...productShape(...pairOf(inputShape as tfjs.Shape[]))];
    }

    override call(inputs: Inputs): tfjs.Tensor {
      return tf.matMul(...pairOf(inputs as tfjs.Tensor[]));
    }
  };
}

function pairOf<T>([a, b]: readonly T[]): [T, T] {
  invariant(a !== undefined && b !== undefined, 'a layer of two inputs was analysed with two');
  return [a, b];
}
