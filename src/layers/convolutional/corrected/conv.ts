import type * as tfjs from '@tensorflow/tfjs';
import type { ConvLayerArgs } from '@tensorflow/tfjs-layers/dist/layers/convolutional.js';
import { withChannelsLast } from '../../corrected/data-format.ts';
import { oneShape, oneTensor, stockClass, type CallArgs } from '../../corrected/stock.ts';
import { channelAxis } from '../../shapes/window.ts';
import { convolve } from './convolve.ts';

type Inputs = tfjs.Tensor | tfjs.Tensor[];
type GroupedArgs = ConvLayerArgs & { readonly groups?: number };

/**
 * Conv1D with what tf.layers lacks: groups, causal padding, channels first (it forgets to move them back), and a
 * gradient when dilated. Saved as Conv1D where plain TensorFlow.js computes the same.
 */
export function conv1dClass(tf: typeof tfjs) {
  return class extends convClass(tf, 'Conv1D') {
    static override readonly className = 'WidthwiseConv1D';

    override getClassName(): string {
      const plain = this.groups === 1 && this.padding !== 'causal' && this.dataFormat === 'channelsLast';
      return plain ? 'Conv1D' : 'WidthwiseConv1D';
    }

    override computeOutputShape(inputShape: tfjs.Shape | tfjs.Shape[]): tfjs.Shape | tfjs.Shape[] {
      if (this.padding !== 'causal') return super.computeOutputShape(inputShape);
      const [batch = null, ...rest] = oneShape(inputShape);
      const channelsFirst = this.dataFormat === 'channelsFirst';
      const steps = rest[channelsFirst ? 1 : 0] ?? null;
      const length = steps === null ? null : Math.ceil(steps / (this.strides[0] ?? 1));
      return channelsFirst ? [batch, this.filters, length] : [batch, length, this.filters];
    }

    override getConfig(): tfjs.serialization.ConfigDict {
      return { ...super.getConfig(), dataFormat: this.dataFormat };
    }
  };
}

/** Conv2D with groups, and with a gradient when dilated. Saved as Conv2D without groups. */
export function conv2dClass(tf: typeof tfjs) {
  return class extends convClass(tf, 'Conv2D') {
    static override readonly className = 'WidthwiseConv2D';

    override getClassName(): string {
      return this.groups === 1 ? 'Conv2D' : 'WidthwiseConv2D';
    }
  };
}

/** Conv3D with groups, and dilated. Saved as Conv3D without groups. */
export function conv3dClass(tf: typeof tfjs) {
  return class extends convClass(tf, 'Conv3D') {
    static override readonly className = 'WidthwiseConv3D';

    override getClassName(): string {
      return this.groups === 1 ? 'Conv3D' : 'WidthwiseConv3D';
    }
  };
}

/** What they have in common. */
function convClass(tf: typeof tfjs, name: 'Conv1D' | 'Conv2D' | 'Conv3D') {
  // The three differ in nothing that is used here.
  return class extends (stockClass(tf, name) as ReturnType<typeof stockClass<'Conv2D'>>) {
    readonly groups: number;

    constructor(config: GroupedArgs) {
      super(config);
      this.groups = config.groups ?? 1;
    }

    override build(inputShape: tfjs.Shape | tfjs.Shape[]): void {
      const shape = oneShape(inputShape);
      const axis = channelAxis(this.dataFormat, shape.length);
      const channels = shape[axis] ?? 0;
      // The kernel is that of a layer which sees one group.
      super.build(shape.with(axis, channels / this.groups));
      this.inputSpec = [{ ndim: shape.length, axes: { [axis]: channels } }];
    }

    override call(inputs: Inputs, _kwargs: CallArgs): tfjs.Tensor {
      return tf.tidy(() => {
        const { strides, dilationRate: dilation, padding, groups, bias } = this;
        const y = withChannelsLast(tf, oneTensor(inputs), this.dataFormat, (x) => {
          const convolved = convolve(tf, x, this.kernel.read(), { strides, dilation, padding }, groups);
          return bias ? tf.add(convolved, bias.read()) : convolved;
        });
        return this.activation.apply(y);
      });
    }

    override getConfig(): tfjs.serialization.ConfigDict {
      const config = super.getConfig();
      return this.groups === 1 ? config : { ...config, groups: this.groups };
    }
  };
}
