import type * as tfjs from '@tensorflow/tfjs';
import type { LayerConfig } from '../build-context.ts';
import { revivedConfig, savedConfig } from './saved-classes.ts';

type WeightRole = 'Initializer' | 'Regularizer' | 'Constraint';

/** Settings by which a weight called `beta` is made: `betaInitializer`, `betaRegularizer`, `betaConstraint`. */
type WeightSettings = { readonly [K in `${string}${WeightRole}`]?: unknown };

/**
 * The base of layers that tf.layers does not have. Its `settings` are the layer's arguments, whether they come from a
 * row or from a saved model, in which initializers and the like are `{className, config}`. A mask stops at it, unless a subclass
 * sets `supportsMasking`, as in Keras.
 */
export function ownLayerClass<A extends object>(tf: typeof tfjs, className: string) {
  return class extends tf.layers.Layer {
    static readonly className: string = className;
    readonly settings: LayerConfig<A>;

    constructor(config: LayerConfig<A>) {
      super(config);
      this.settings = revivedConfig(tf, config);
    }

    /** A weight named as in Keras, with the initializer, regularizer and constraint that the settings have for `role`. */
    makeWeight(name: string, shape: readonly number[], role = name, trainable = true): tfjs.LayerVariable {
      const settings = this.settings as WeightSettings;
      return this.addWeight(
        name,
        [...shape],
        'float32',
        settings[`${role}Initializer`] as Parameters<typeof this.addWeight>[3],
        settings[`${role}Regularizer`] as Parameters<typeof this.addWeight>[4],
        trainable,
        settings[`${role}Constraint`] as Parameters<typeof this.addWeight>[6],
      );
    }

    override computeOutputShape(inputShape: tfjs.Shape | tfjs.Shape[]): tfjs.Shape | tfjs.Shape[] {
      return inputShape;
    }

    override getConfig(): tfjs.serialization.ConfigDict {
      return { ...super.getConfig(), ...savedConfig(this.settings) };
    }
  };
}
