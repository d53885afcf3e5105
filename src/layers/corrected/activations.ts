import type * as tfjs from '@tensorflow/tfjs';
import type { Activation } from '../../spec/generated/classes.ts';
import type { Factory } from '../build-context.ts';

/** A class that tf.layers can look up by its name. */
export interface NamedClass {
  readonly className: string;
}

/** Keras 3's hard sigmoid, relu6(x + 3) / 6; tf.layers has that of Keras 2, clip(0.2 x + 0.5). */
export function hardSigmoid(tf: typeof tfjs): NamedClass {
  class HardSigmoid extends tf.serialization.Serializable {
    static readonly className = 'widthwiseHardSigmoid';

    apply(x: tfjs.Tensor): tfjs.Tensor {
      return tf.tidy(() => tf.div(tf.relu6(tf.add(x, 3)), 6));
    }

    getConfig(): tfjs.serialization.ConfigDict {
      return {};
    }
  }
  tf.serialization.registerClass(HardSigmoid);
  return HardSigmoid;
}

/** Activations that tf.layers computes otherwise than Keras 3. Making one registers its name. */
export const correctedActivations: { readonly [A in Activation]?: Factory<NamedClass> } = { hardSigmoid };
