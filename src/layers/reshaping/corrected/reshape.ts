import type * as tfjs from '@tensorflow/tfjs';
import { invariant } from '../../../util/invariant.ts';
import type { ReshapeArgs } from '../../../spec/generated/layers.ts';
import type { Shape } from '../../../spec/tensor.ts';
import type { LayerConfig } from '../../build-context.ts';
import { isProblem } from '../../row.ts';
import { reshapedDims } from '../../shapes/reshape.ts';
import { oneShape, stockClass } from '../../corrected/stock.ts';

/**
 * Reshape that works -1 out before it runs, which tf.layers leaves open. Saved as Reshape, with -1 replaced by what it
 * stands for, so that layers after it build in plain TensorFlow.js too.
 */
export function reshapeClass(tf: typeof tfjs) {
  return class extends stockClass(tf, 'Reshape') {
    static override readonly className = 'Reshape';
    readonly #target: readonly number[];
    #resolved: Shape;

    constructor(config: LayerConfig<ReshapeArgs>) {
      super({ ...config, targetShape: [...config.targetShape] });
      this.#target = [...config.targetShape];
      this.#resolved = this.#target;
    }

    override computeOutputShape(inputShape: tfjs.Shape): tfjs.Shape {
      const [batch = null, ...inner] = oneShape(inputShape);
      const dims = reshapedDims(inner, this.#target);
      invariant(!isProblem(dims), 'Reshape was analysed before it was built');
      this.#resolved = dims;
      return [batch, ...dims];
    }

    override getConfig(): tfjs.serialization.ConfigDict {
      return { ...super.getConfig(), targetShape: this.#resolved.map((dim) => dim ?? -1) };
    }
  };
}
