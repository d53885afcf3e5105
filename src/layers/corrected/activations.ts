import type * as tfjs from '@tensorflow/tfjs';
import type { Activation } from '../../spec/generated/classes.ts';
import type { Factory } from '../build-context.ts';
import * as functions from './activation-functions.ts';
import { sparsemax } from './sparsemax.ts';

/** A class that tf.layers can look up by its name. */
export interface NamedClass {
  readonly className: string;
}

/** Makes one activation known to one TensorFlow.js. */
export type ActivationFactory = Factory<NamedClass> & {
  /** As `savedAs` of a layer's correction. */
  readonly savedAs: 'stock' | 'own';
  /** Its name in a saved model, if that is one of tf.layers. */
  readonly savedName: string | undefined;
};

/** Makes one activation known to tf.layers under `className`; a saved model names it `savedName`, if tf.layers knows that. */
function activation(
  className: string,
  compute: functions.ActivationFunction,
  savedName?: string,
): ActivationFactory {
  const register: Factory<NamedClass> = (tf) => {
    class KerasActivation extends tf.serialization.Serializable {
      static readonly className = className;

      apply(x: tfjs.Tensor): tfjs.Tensor {
        return tf.tidy(() => compute(tf, x));
      }

      override getClassName(): string {
        return savedName ?? className;
      }

      getConfig(): tfjs.serialization.ConfigDict {
        return {};
      }
    }
    tf.serialization.registerClass(KerasActivation);
    return KerasActivation;
  };
  const savedAs = savedName === undefined ? 'own' : 'stock';
  return Object.assign(register, { savedAs, savedName } as const);
}

/**
 * Activations that tf.layers lacks, or computes otherwise than Keras 3, each with Keras's default arguments. Making one
 * registers its name. Those that tf.layers has under the same name keep it in a saved model only where they predict alike.
 */
export const correctedActivations: { readonly [A in Activation]?: ActivationFactory } = {
  hardSigmoid: activation('widthwiseHardSigmoid', functions.hardSigmoid),
  legacyHardSigmoid: activation('widthwiseLegacyHardSigmoid', functions.legacyHardSigmoid, 'hardSigmoid'),
  relu6: activation('widthwiseRelu6', functions.relu6, 'relu6'),
  selu: activation('widthwiseSelu', functions.selu, 'selu'),
  celu: activation('celu', functions.celu),
  exponential: activation('exponential', functions.exponential),
  glu: activation('glu', functions.glu),
  hardShrink: activation('hardShrink', functions.hardShrink),
  hardSilu: activation('hardSilu', functions.hardSilu),
  hardTanh: activation('hardTanh', functions.hardTanh),
  leakyRelu: activation('leakyRelu', functions.leakyRelu),
  logSigmoid: activation('logSigmoid', functions.logSigmoid),
  softShrink: activation('softShrink', functions.softShrink),
  sparsePlus: activation('sparsePlus', functions.sparsePlus),
  sparseSigmoid: activation('sparseSigmoid', functions.sparseSigmoid),
  sparsemax: activation('sparsemax', sparsemax),
  squareplus: activation('squareplus', functions.squareplus),
  tanhShrink: activation('tanhShrink', functions.tanhShrink),
};
