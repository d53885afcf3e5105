import type * as tfjs from '@tensorflow/tfjs';
import type { LayerScaleArgs } from '../../../spec/generated/layers.ts';
import { ownLayerClass } from '../../corrected/own-layer.ts';
import { firstWeight, oneShape, oneTensor } from '../../corrected/stock.ts';

/**
 * A trained factor for each channel, as in ConvNeXt; tf.layers has no such layer.
 * Source: https://arxiv.org/abs/2103.17239
 */
export function layerScaleClass(tf: typeof tfjs) {
  return class extends ownLayerClass<LayerScaleArgs>(tf, 'LayerScale') {
    override build(inputShape: tfjs.Shape | tfjs.Shape[]): void {
      const value = this.settings.initValues;
      const channels = oneShape(inputShape).at(-1) ?? 1;
      this.addWeight('gamma', [channels], 'float32', tf.initializers.constant({ value }));
      this.built = true;
    }

    override call(inputs: tfjs.Tensor | tfjs.Tensor[]): tfjs.Tensor {
      return tf.mul(oneTensor(inputs), firstWeight(this));
    }
  };
}
