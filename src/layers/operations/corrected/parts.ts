import type * as tfjs from '@tensorflow/tfjs';
import type { SplitArgs, StackArgs } from '../../../spec/generated/layers.ts';
import { invariant } from '../../../util/invariant.ts';
import { ownLayerClass } from '../../corrected/own-layer.ts';
import { oneShape, oneTensor } from '../../corrected/stock.ts';
import { isProblem } from '../../row.ts';
import { splitShapes, splitSizes, stackedShape } from '../parts.ts';

/** A tensor cut into several. */
export function splitClass(tf: typeof tfjs) {
  return class extends ownLayerClass<SplitArgs>(tf, 'Split') {
    override computeOutputShape(inputShape: tfjs.Shape | tfjs.Shape[]): tfjs.Shape[] {
      const shapes = splitShapes(this.settings, oneShape(inputShape));
      invariant(!isProblem(shapes), 'Split was built with arguments that its analysis refused');
      return shapes.map((shape) => [...shape]);
    }

    override call(inputs: tfjs.Tensor | tfjs.Tensor[]): tfjs.Tensor[] {
      const x = oneTensor(inputs);
      const { axis, indicesOrSections } = this.settings;
      const along = axis < 0 ? axis + x.rank : axis;
      return tf.split(x, splitSizes(indicesOrSections, x.shape[along] ?? 0), along);
    }
  };
}

/** Several tensors as one. */
export function stackClass(tf: typeof tfjs) {
  return class extends ownLayerClass<StackArgs>(tf, 'Stack') {
    override computeOutputShape(inputShape: tfjs.Shape | tfjs.Shape[]): tfjs.Shape {
      const shape = stackedShape(this.settings.axis, shapesIn(inputShape));
      invariant(!isProblem(shape), 'Stack was built with an axis that its analysis refused');
      return [...shape];
    }

    override call(inputs: tfjs.Tensor | tfjs.Tensor[]): tfjs.Tensor {
      const tensors = [inputs].flat();
      const { axis } = this.settings;
      return tf.stack(tensors, axis < 0 ? axis + (tensors[0]?.rank ?? 0) + 1 : axis);
    }
  };
}

export function shapesIn(inputShape: tfjs.Shape | tfjs.Shape[]): readonly tfjs.Shape[] {
  return Array.isArray(inputShape[0]) ? (inputShape as tfjs.Shape[]) : [inputShape as tfjs.Shape];
}
