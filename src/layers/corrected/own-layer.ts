import type * as tfjs from '@tensorflow/tfjs';
import type { LayerConfig } from '../build-context.ts';
import { initializerFor, type Fans } from './initializer-for.ts';
import { revivedConfig, savedConfig } from './saved-classes.ts';

/** A layer's arguments, activations being names that tf.layers looks up. */
export type OwnConfig<A> = {
  [K in keyof LayerConfig<A>]: K extends `${string}ctivation` ? string : LayerConfig<A>[K];
};

interface WeightOptions {
  /** The word by which settings speak of it, `kernel` for `kernelInitializer`; by default the end of its name. */
  readonly role?: string;
  /** Inputs and outputs of a kernel that is not `[...window, in, out]`. */
  readonly fans?: Fans;
  readonly trainable?: boolean;
}

/**
 * The base of layers that tf.layers does not have. Its `settings` are the layer's arguments, whether they come from a
 * row or from a saved model, in which initializers and the like are `{className, config}`. A mask stops at it, unless a
 * subclass sets `supportsMasking`, as in Keras.
 */
export function ownLayerClass<A extends object>(tf: typeof tfjs, className: string) {
  type AddWeight = InstanceType<typeof tf.layers.Layer>['addWeight'];
  return class extends tf.layers.Layer {
    static readonly className: string = className;
    readonly settings: OwnConfig<A>;

    constructor(config: OwnConfig<A>) {
      super(config);
      this.settings = revivedConfig(tf, config);
    }

    /**
     * A weight named as in Keras, `kernel` or, where a layer has several, `query/kernel`, with the initializer,
     * regularizer and constraint that the settings have for it.
     */
    makeWeight(name: string, shape: readonly number[], options: WeightOptions = {}): tfjs.LayerVariable {
      const { role = name.split('/').at(-1) ?? name, fans, trainable = true } = options;
      const setting = (kind: string): unknown => Reflect.get(this.settings, `${role}${kind}`);
      const initializer = setting('Initializer') as NonNullable<Parameters<AddWeight>[3]>;
      return this.addWeight(
        name,
        [...shape],
        'float32',
        initializerFor(tf, initializer, name, fans),
        setting('Regularizer') as Parameters<AddWeight>[4],
        trainable,
        setting('Constraint') as Parameters<AddWeight>[6],
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
