import type * as tfjs from '@tensorflow/tfjs';
import { oneShape, stockClass } from '../../corrected/stock.ts';

/**
 * An Activation layer with glu, whose output is half as wide as its input. Keras's static shape forgets that, so that no
 * layer with weights can follow it there.
 */
export function gluLayerClass(tf: typeof tfjs) {
  return class extends stockClass(tf, 'Activation') {
    static override readonly className = 'WidthwiseGlu';

    override computeOutputShape(inputShape: tfjs.Shape | tfjs.Shape[]): tfjs.Shape {
      const shape = oneShape(inputShape);
      const last = shape.at(-1);
      return [...shape.slice(0, -1), typeof last === 'number' ? last / 2 : null];
    }
  };
}
