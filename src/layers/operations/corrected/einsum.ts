import type * as tfjs from '@tensorflow/tfjs';
import type { EinsumArgs } from '../../../spec/generated/layers.ts';
import { invariant } from '../../../util/invariant.ts';
import { einsum } from '../../corrected/einsum.ts';
import { ownLayerClass } from '../../corrected/own-layer.ts';
import { isProblem } from '../../row.ts';
import { readSubscripts, summedShape, type Subscripts } from '../subscripts.ts';
import { shapesIn } from './parts.ts';

/** Products summed over axes. */
export function einsumClass(tf: typeof tfjs) {
  return class extends ownLayerClass<EinsumArgs>(tf, 'Einsum') {
    override computeOutputShape(inputShape: tfjs.Shape | tfjs.Shape[]): tfjs.Shape {
      return [...summedShape(this.#read(shapesIn(inputShape)))];
    }

    override call(given: tfjs.Tensor | tfjs.Tensor[]): tfjs.Tensor {
      const tensors = [given].flat();
      const { inputs, output } = this.#read(tensors.map(({ shape }) => shape));
      const [a, b] = tensors;
      invariant(a !== undefined && b !== undefined, 'an Einsum was analysed with two inputs');
      return einsum(tf, `${inputs.join(',')}->${output}`, a, b);
    }

    #read(shapes: readonly tfjs.Shape[]): Subscripts {
      const equation = readSubscripts(this.settings.subscripts, shapes);
      invariant(!isProblem(equation), 'an Einsum was built with an equation that its analysis refused');
      return equation;
    }
  };
}
