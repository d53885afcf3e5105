import type * as tfjs from '@tensorflow/tfjs';
import { invariant } from '../../../util/invariant.ts';
import type { StepRandom } from '../../build-context.ts';
import { CellMasks, type MaskSource } from './cell-masks.ts';
import { KeptStates } from './kept-states.ts';
import { OncePerPass } from './once-per-pass.ts';
import { outputShapes, stateShapes } from './state-shapes.ts';
import { runSteps } from './steps.ts';
import { DrawKeys } from '../../corrected/random.ts';
import { oneShape, type CallArgs } from '../../corrected/stock.ts';
import { begun, isSequenceCell, zeroHidden, type Want } from './sequence.ts';

/** What the configurations of the recurrent layers share. */
export interface RecurrentConfig {
  readonly name?: string;
  readonly seed?: number | null;
  readonly stateful?: boolean;
  readonly zeroOutputForMask?: boolean;
}

/** A cell that is given the masks of its dropout. */
export type CellClass<C> = new (config: C, masks: MaskSource) => InstanceType<typeof tfjs.layers.RNNCell>;

/** A cell whose masks of dropout last for one call of its layer. */
export interface MaskedCell {
  readonly cell: InstanceType<typeof tfjs.layers.RNNCell>;
  release(): void;
}

/** {@link recurrentOver} the one cell that is configured as its layer is. */
export function recurrentClass<C extends RecurrentConfig>(
  tf: typeof tfjs,
  stockName: string,
  Cell: CellClass<C>,
  isStock: (config: C, layer: tfjs.layers.Layer) => boolean = () => true,
) {
  return recurrentOver<C>(
    tf,
    stockName,
    (config, random) => maskedCell(tf, Cell, { name: stockName, ...config }, random),
    isStock,
  );
}

/** A cell with masks of its own, drawn by its name and seed. */
export function maskedCell<C extends RecurrentConfig>(
  tf: typeof tfjs,
  Cell: CellClass<C>,
  config: C & { readonly name: string },
  random: StepRandom | undefined,
): MaskedCell {
  const masks = new CellMasks(tf, new DrawKeys(config.name, random, config.seed));
  return { cell: new Cell(config, masks), release: () => masks.release() };
}

/**
 * A recurrent layer around a corrected cell: masks of dropout are new at each call, and the same at all its time steps,
 * as in Keras; first states are further inputs; states that it keeps are variables. Saved under the name of tf.layers
 * where `isStock` says that it predicts like it.
 */
export function recurrentOver<C extends RecurrentConfig>(
  tf: typeof tfjs,
  stockName: string,
  cellOf: (config: C, random: StepRandom | undefined) => MaskedCell,
  isStock: (config: C, layer: tfjs.layers.Layer) => boolean = () => true,
) {
  return class extends tf.layers.RNN {
    static override readonly className: string = `Widthwise${stockName}`;
    readonly kept = new KeptStates(tf);
    readonly #config: C;
    readonly #pass = new OncePerPass();
    readonly #masked: MaskedCell;

    constructor(config: C, random?: StepRandom) {
      const masked = cellOf(config, random);
      super({ ...config, stateful: false, cell: masked.cell });
      this.#config = config;
      this.#masked = masked;
      // First states are inputs that tf.layers does not expect.
      this.inputSpec = [];
    }

    override getClassName(): string {
      const { zeroOutputForMask = false, stateful = false } = this.#config;
      const stock = isStock(this.#config, this) && !zeroOutputForMask && !(stateful && this.returnState);
      return stock ? stockName : `Widthwise${stockName}`;
    }

    /** In their order in Keras, whichever are frozen. */
    override get weights(): tfjs.LayerVariable[] {
      return this.cell.weights;
    }

    override build(inputShape: tfjs.Shape | tfjs.Shape[]): void {
      super.build(inputShape);
      this.inputSpec = [];
      if (this.#config.stateful !== true) return;
      this.kept.make(stateShapes(this.cell, oneShape(inputShape)));
      Reflect.set(this, '_stateful', true);
    }

    override computeOutputShape(inputShape: tfjs.Shape | tfjs.Shape[]): tfjs.Shape | tfjs.Shape[] {
      return outputShapes(this, oneShape(inputShape));
    }

    override apply(
      inputs: tfjs.Tensor | tfjs.Tensor[] | tfjs.SymbolicTensor | tfjs.SymbolicTensor[],
      kwargs?: CallArgs,
    ): tfjs.Tensor | tfjs.Tensor[] | tfjs.SymbolicTensor | tfjs.SymbolicTensor[] {
      // Not as tf.layers does it, which hands the states of one layer to the next one, too.
      const apply = () => tf.layers.Layer.prototype.apply.call(this, inputs, kwargs);
      return this.#config.stateful === true ? this.#pass.run(inputs, apply) : apply();
    }

    override call(inputs: tfjs.Tensor | tfjs.Tensor[], kwargs: CallArgs): tfjs.Tensor | tfjs.Tensor[] {
      try {
        return tf.tidy(() => this.#run(inputs, kwargs));
      } finally {
        this.#masked.release();
      }
    }

    override resetStates(): void {
      this.kept.reset();
    }

    override dispose(): ReturnType<tfjs.layers.Layer['dispose']> {
      this.kept.dispose();
      return super.dispose();
    }

    override getConfig(): tfjs.serialization.ConfigDict {
      const { zeroOutputForMask = false } = this.#config;
      return { ...super.getConfig(), ...(zeroOutputForMask && { zeroOutputForMask }) };
    }

    #run(inputs: tfjs.Tensor | tfjs.Tensor[], kwargs: CallArgs): tfjs.Tensor | tfjs.Tensor[] {
      const [x, ...given] = [inputs].flat();
      invariant(x !== undefined, 'a recurrent layer was called without an input');
      const states = given.length > 0 ? given : this.#firstStates(x);
      // Keras hands a mask on to a layer with one input only: one that is given first states sees every step.
      const options = given.length > 0 ? { ...kwargs, mask: undefined } : kwargs;
      const made = this.#atOnce(x, states, options) ?? this.#stepByStep(x, states, options);
      if (this.#config.stateful === true) this.kept.assign(made.states);
      if (!this.returnState) return made.output;
      // A tensor of its own: tf.layers lets go of an output once it was read, and this one often is the first state as well.
      return [tf.clone(made.output), ...made.states];
    }

    #firstStates(x: tfjs.Tensor): tfjs.Tensor[] {
      if (this.#config.stateful === true) return this.kept.variables.map((v) => tf.clone(v));
      return stateShapes(this.cell, x.shape).map((shape) => tf.zeros(shape.map((dim) => dim ?? 1)));
    }

    /** The whole sequence by one kernel, where backend and cell can; masks of single places of states go step by step. */
    #atOnce(x: tfjs.Tensor, states: readonly tfjs.Tensor[], kwargs: CallArgs): Made | undefined {
      const cell: object = this.cell;
      const given = maskIn(kwargs);
      if (!isSequenceCell(cell) || (given !== undefined && given.rank !== 2)) return undefined;
      const call = { training: kwargs['training'] === true, mask: given, want: this.#want() };
      if (!cell.runsSequence(call)) return undefined;
      const mask = given && this.#ordered(tf.cast(given, 'bool'));
      const made = cell.runSequence(this.#ordered(x), states, { ...call, mask });
      const output = this.returnSequences ? made.outputs : made.last;
      invariant(output !== undefined, 'a sequence has no outputs');
      return { output: mask === undefined ? output : this.#shown(output, mask, kwargs), states: made.states };
    }

    /** The kernels give the states at masked steps; those that were there before the first step are no outputs. */
    #shown(output: tfjs.Tensor, mask: tfjs.Tensor, kwargs: CallArgs): tfjs.Tensor {
      if (this.#zeroes(kwargs)) return zeroHidden(tf, output, mask);
      return this.#config.stateful === true ? zeroHidden(tf, output, begun(tf, mask)) : output;
    }

    #want(): Want {
      if (this.returnState || this.#config.stateful === true) return 'all';
      return this.returnSequences ? 'outputs' : 'last';
    }

    #ordered(x: tfjs.Tensor): tfjs.Tensor {
      return this.goBackwards ? tf.reverse(x, 1) : x;
    }

    #zeroes(kwargs: CallArgs): boolean {
      return (kwargs['zeroOutputForMask'] ?? this.#config.zeroOutputForMask) === true;
    }

    #stepByStep(x: tfjs.Tensor, states: readonly tfjs.Tensor[], kwargs: CallArgs): Made {
      const training = kwargs['training'] === true;
      const made = runSteps(tf, {
        x,
        states,
        mask: maskIn(kwargs),
        goBackwards: this.goBackwards,
        zeroOutputForMask: this.#zeroes(kwargs),
        step: (step, before) => [this.cell.call([step, ...before], { training })].flat(),
      });
      const output = this.returnSequences ? tf.stack([...made.outputs], 1) : made.outputs.at(-1);
      invariant(output !== undefined, 'a sequence has no steps');
      return { output, states: made.states };
    }

    static override fromConfig<T extends tfjs.serialization.Serializable>(
      cls: tfjs.serialization.SerializableConstructor<T>,
      config: tfjs.serialization.ConfigDict,
    ): T {
      return new cls(config);
    }
  };
}

/** The output that is wanted, and the states after the last step. */
interface Made {
  readonly output: tfjs.Tensor;
  readonly states: readonly tfjs.Tensor[];
}

/** The mask of the sequence; those of first states, if there are, come after it. */
function maskIn(kwargs: CallArgs): tfjs.Tensor | undefined {
  const [mask] = [kwargs['mask'] as tfjs.Tensor | (tfjs.Tensor | null)[] | null | undefined].flat();
  return mask ?? undefined;
}

/** The input of all steps times the kernel, with the bias: `[batch, steps, columns]`. */
export function project(
  tf: typeof tfjs,
  x: tfjs.Tensor,
  kernel: tfjs.Tensor,
  bias: tfjs.Tensor | undefined,
): tfjs.Tensor {
  const [batch = 1, length = 1, features = 1] = x.shape;
  const product = tf.matMul(tf.reshape(x, [batch * length, features]), kernel);
  const columns = kernel.shape[1] ?? 1;
  return tf.reshape(bias === undefined ? product : tf.add(product, bias), [batch, length, columns]);
}

/** The tensors that a cell is called with: the step's input, then its states. */
export function cellInputs(
  inputs: tfjs.Tensor | tfjs.Tensor[],
): readonly [tfjs.Tensor, tfjs.Tensor, ...tfjs.Tensor[]] {
  const [x, h, ...rest] = Array.isArray(inputs) ? inputs : [inputs];
  invariant(x !== undefined && h !== undefined, 'a recurrent cell was called without its state');
  return [x, h, ...rest];
}
