import type * as tfjs from '@tensorflow/tfjs';
import type { Regularizer } from '../../spec/generated/classes.ts';
import { toRegularizer } from './regularizers.ts';

type Layer = tfjs.layers.Layer;

/** tf.layers refuses to run a layer that has one under its own name, so it is kept under this one. */
const PENALTY = Symbol('activity penalty');

/** A penalty of one call, and the gradient that it was made under, if any. */
interface Made {
  readonly penalty: tfjs.Tensor;
  readonly tape: object | undefined;
}

/**
 * The penalty on what a layer puts out, which tf.layers never applies. As in Keras it is divided by the batch size. It is made
 * where a gradient is taken of a call in training, and wherever it is `watched`.
 */
export class ActivityPenalty {
  /** Whether calls count that do not train. */
  watched = false;
  readonly regularizer: Regularizer;
  readonly #tf: typeof tfjs;
  readonly #penalty: ReturnType<typeof toRegularizer>;
  #counts = false;
  #made: Made[] = [];

  constructor(tf: typeof tfjs, regularizer: Regularizer) {
    this.#tf = tf;
    this.regularizer = regularizer;
    this.#penalty = toRegularizer(tf, regularizer);
  }

  /** Runs a call of the layer, or does not, as it counts or does not. */
  around<T>(training: boolean, run: () => T): T {
    const outer = this.#counts;
    this.#counts = this.watched || (training && this.#tape() !== undefined);
    try {
      return run();
    } finally {
      this.#counts = outer;
    }
  }

  /** Of an output, or of what a layer inside puts out, while a call that counts runs. It outlives every tidy. */
  add(output: tfjs.Tensor): void {
    if (!this.#counts) return;
    const tf = this.#tf;
    const penalty = tf.tidy(() => tf.div(this.#penalty.apply(output), output.shape[0] ?? 1));
    this.#made.push({ penalty: tf.keep(penalty), tape: this.#tape() });
  }

  /** What was made since, under the gradient that is being taken now; what another left behind is gone. */
  take(): tfjs.Scalar[] {
    const tf = this.#tf;
    const made = this.#made.splice(0);
    const tape = this.#tape();
    const taken = made.filter((each) => each.tape === tape).map(({ penalty }) => tf.clone(penalty));
    tf.dispose(made.map(({ penalty }) => penalty));
    return taken as tfjs.Scalar[];
  }

  /** The engine forgets neither a tape nor that it was the active one. */
  #tape(): object | undefined {
    const { gradientDepth, activeTape } = this.#tf.engine().state;
    return gradientDepth > 0 ? activeTape : undefined;
  }
}

/**
 * Lets a layer have a penalty on its outputs. Layers of which Keras has none that is their own but ones of those inside say so by
 * `penalizesOutputs`, and add them themselves.
 */
export function penalizeActivity(tf: typeof tfjs, layer: Layer, regularizer: Regularizer): void {
  const penalty = new ActivityPenalty(tf, regularizer);
  const call = layer.call.bind(layer);
  const outputs = Reflect.get(layer, 'penalizesOutputs') !== false;
  layer.call = (inputs, kwargs) =>
    penalty.around(kwargs['training'] === true, () => {
      const made = call(inputs, kwargs);
      if (outputs) for (const output of [made].flat()) penalty.add(output);
      return made;
    });
  Reflect.set(layer, PENALTY, penalty);
}

/** What {@link penalizeActivity} gave the layer. */
export function activityPenalty(layer: Layer): ActivityPenalty | undefined {
  return Reflect.get(layer, PENALTY) as ActivityPenalty | undefined;
}
