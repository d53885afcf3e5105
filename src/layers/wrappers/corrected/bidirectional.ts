import type * as tfjs from '@tensorflow/tfjs';
import { invariant } from '../../../util/invariant.ts';
import type { BidirectionalArgs } from '../../../spec/generated/layers.ts';
import { receivesMask } from '../../corrected/masks.ts';
import { reviveClass, type Saved } from '../../corrected/saved-classes.ts';
import { stockClass, type CallArgs } from '../../corrected/stock.ts';
import { OncePerPass } from '../../recurrent/corrected/once-per-pass.ts';
import { mergeOutputs } from './merge-outputs.ts';

type Recurrent = InstanceType<typeof tfjs.layers.RNN>;
type Tensors = tfjs.Tensor | tfjs.Tensor[];
type Shapes = tfjs.Shape | tfjs.Shape[];

interface Config {
  readonly name: string;
  readonly trainable: boolean;
  readonly mergeMode: BidirectionalArgs['mergeMode'];
  readonly layer: tfjs.layers.Layer;
  readonly backwardLayer: tfjs.layers.Layer;
  /** Whether the backward layer is the other one turned round, which need not be saved. */
  readonly alike: boolean;
}

/** What is private in the types of tf.layers. */
type Stock = new (config: object) => tfjs.layers.Layer & {
  readonly layer: Recurrent;
  readonly forwardLayer: Recurrent;
  readonly backwardLayer: Recurrent;
  readonly mergeMode: BidirectionalArgs['mergeMode'];
};

/**
 * Bidirectional with a backward layer of its own, over any recurrent layer, whose masked steps give 0, as in Keras. Saved
 * under the name of tf.layers where that predicts the same.
 * Source: https://keras.io/api/layers/recurrent_layers/bidirectional/
 */
export function bidirectionalClass(tf: typeof tfjs) {
  return class extends (stockClass(tf, 'Bidirectional') as unknown as Stock) {
    static readonly className: string = 'WidthwiseBidirectional';
    readonly #alike: boolean;
    readonly #pass = new OncePerPass();
    readonly #baseName: string;

    constructor({ layer, backwardLayer, alike, mergeMode, ...config }: Config) {
      // That of tf.layers makes both of copies, which would lose what is corrected: it gets another layer to copy.
      super({ ...config, layer: tf.layers.simpleRNN({ units: 1 }) });
      const { returnSequences, returnState, stateful } = layer as Recurrent;
      Object.assign(this, { layer, mergeMode, returnSequences, returnState, inputSpec: [] });
      Object.assign(this, { forwardLayer: layer, backwardLayer, _stateful: stateful });
      // Either may be frozen by itself; the setter is for both.
      Reflect.set(this, '_trainable', config.trainable);
      this.#alike = alike;
      this.#baseName = layer.name.split('/').at(-1) ?? layer.name;
      layer.name = `forward_${this.#baseName}`;
      backwardLayer.name = `backward_${this.#baseName}`;
    }

    /** In their order in Keras, whichever are frozen. */
    override get weights(): tfjs.LayerVariable[] {
      return [...this.forwardLayer.weights, ...this.backwardLayer.weights];
    }

    override getClassName(): string {
      const { returnSequences, returnState, stateful } = this.layer;
      const differs = (returnSequences && receivesMask(this)) || (stateful && returnState);
      return this.#alike && !differs ? 'Bidirectional' : 'WidthwiseBidirectional';
    }

    override apply(
      inputs: Tensors | tfjs.SymbolicTensor | tfjs.SymbolicTensor[],
      kwargs?: CallArgs,
    ): Tensors | tfjs.SymbolicTensor | tfjs.SymbolicTensor[] {
      const apply = () => tf.layers.Layer.prototype.apply.call(this, inputs, kwargs);
      return this.layer.stateful ? this.#pass.run(inputs, apply) : apply();
    }

    override call(inputs: Tensors, kwargs: CallArgs): Tensors {
      return tf.tidy(() => {
        const [x, ...states] = [inputs].flat();
        invariant(x !== undefined, 'Bidirectional was called without an input');
        const half = states.length / 2;
        const run = (layer: Recurrent, own: readonly tfjs.Tensor[]) =>
          [layer.call([x, ...own], { ...kwargs, zeroOutputForMask: this.layer.returnSequences })].flat();
        const there = run(this.forwardLayer, states.slice(0, half));
        const back = run(this.backwardLayer, states.slice(half));
        const [output, ...others] = mergeOutputs(tf, there, back, this.mergeMode, this.layer.returnSequences);
        return output !== undefined && others.length === 0
          ? output
          : [...(output ? [output] : []), ...others];
      });
    }

    override computeOutputShape(inputShape: Shapes): Shapes {
      const shapes = (layer: Recurrent) => listOf(layer.computeOutputShape(inputShape));
      const [there = [], ...states] = shapes(this.forwardLayer);
      const [back = [], ...statesBack] = shapes(this.backwardLayer);
      const wide = (there.at(-1) ?? 0) + (back.at(-1) ?? 0);
      const outputs =
        this.mergeMode === null
          ? [there, back]
          : [this.mergeMode === 'concat' ? [...there.slice(0, -1), wide] : there];
      const all = [...outputs, ...states, ...statesBack];
      return all.length === 1 ? (all[0] ?? []) : all;
    }

    override getConfig(): tfjs.serialization.ConfigDict {
      const { layer, ...config } = super.getConfig();
      const forward = layer as { className: string; config: tfjs.serialization.ConfigDict };
      const named = { ...forward, config: { ...forward.config, name: this.#baseName } };
      const { backwardLayer } = this;
      const backward = { className: backwardLayer.getClassName(), config: backwardLayer.getConfig() };
      return { ...config, layer: named, ...(!this.#alike && { backwardLayer: backward }) };
    }

    static fromConfig<T extends tfjs.serialization.Serializable>(
      cls: tfjs.serialization.SerializableConstructor<T>,
      config: tfjs.serialization.ConfigDict,
    ): T {
      const layer = config['layer'] as unknown as Saved;
      const given = config['backwardLayer'] as unknown as Saved | undefined;
      const backward = given ?? { ...layer, config: { ...layer.config, goBackwards: true } };
      const backwardLayer = reviveClass(tf, backward);
      return new cls({ ...config, layer: reviveClass(tf, layer), backwardLayer, alike: given === undefined });
    }
  };
}

function listOf(shapes: Shapes): tfjs.Shape[] {
  return Array.isArray(shapes[0]) ? (shapes as tfjs.Shape[]) : [shapes as tfjs.Shape];
}
