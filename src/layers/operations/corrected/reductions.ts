import type * as tfjs from '@tensorflow/tfjs';
import { invariant } from '../../../util/invariant.ts';
import { extreme } from '../../corrected/extremes.ts';
import { ownLayerClass } from '../../corrected/own-layer.ts';
import { oneShape, oneTensor } from '../../corrected/stock.ts';
import { isProblem } from '../../row.ts';
import { reducedAxes, reducedShape, type ReductionArgs } from '../reduced.ts';

type Reduce = (x: tfjs.Tensor, axes: number[], keepdims: boolean) => tfjs.Tensor;

/** The sum along axes. */
export function sumClass(tf: typeof tfjs) {
  return reductionClass(tf, 'Sum', (x, axes, keepdims) => tf.sum(x, axes, keepdims));
}

/** The mean along axes. */
export function meanClass(tf: typeof tfjs) {
  return reductionClass(tf, 'Mean', (x, axes, keepdims) => tf.mean(x, axes, keepdims));
}

/** The largest value along axes. Equal ones share the gradient, as in Keras; in tf.max each has all of it. */
export function maxClass(tf: typeof tfjs) {
  return reductionClass(tf, 'Max', (x, axes, keepdims) => extreme(tf, 'max', x, axes, keepdims));
}

/** The smallest value along axes. Equal ones share the gradient, as in Keras; in tf.min each has all of it. */
export function minClass(tf: typeof tfjs) {
  return reductionClass(tf, 'Min', (x, axes, keepdims) => extreme(tf, 'min', x, axes, keepdims));
}

function reductionClass(tf: typeof tfjs, className: string, reduce: Reduce) {
  return class extends ownLayerClass<ReductionArgs>(tf, className) {
    override computeOutputShape(inputShape: tfjs.Shape | tfjs.Shape[]): tfjs.Shape {
      const shape = oneShape(inputShape);
      return [...reducedShape(shape, axesOf(this.settings, shape.length), this.settings.keepdims)];
    }

    override call(inputs: tfjs.Tensor | tfjs.Tensor[]): tfjs.Tensor {
      const x = oneTensor(inputs);
      return tf.tidy(() => reduce(x, axesOf(this.settings, x.rank), this.settings.keepdims));
    }
  };
}

function axesOf({ axis }: Pick<ReductionArgs, 'axis'>, rank: number): number[] {
  const axes = reducedAxes(axis, rank);
  invariant(!isProblem(axes), 'a reduction was built along axes that its analysis refused');
  return [...axes];
}
