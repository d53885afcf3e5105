import type { Scalar, Tensor } from '@tensorflow/tfjs';
import type { Argument } from '../../runtime/graph/index.ts';
import type { Tf } from '../../runtime/index.ts';
import { Pace, type StepsPerExecution } from '../pace.ts';
import { EpochTotals } from './epoch-totals.ts';
import type { FitLoop, Internals } from './trainer.ts';

/** Steps as the loop runs them. */
export interface LoopSteps {
  /** One step: the loss, then the metrics, as scalars. */
  one(batch: readonly Argument[]): Tensor[];
  /** So many steps on what stands one after the other, their results put together; undefined when it must be one by one. */
  several(batches: readonly Argument[], count: number): Tensor[] | undefined;
  /** Whether `several` can do such batches. */
  repeats(batch: readonly Argument[]): boolean;
}

type Callback = Parameters<FitLoop>[6][number];
type Args = Parameters<FitLoop>;

/**
 * The loop of `model.fit` (tfjs-layers 4.22, engine/training.js) with several steps in one call. Callbacks of batches are called
 * for each, but after the call; so it is taken where there are none, or when `stepsPerExecution` is a number above 1.
 * Everything else is left to the loop of TensorFlow.js.
 */
export function fitLoop(
  tf: Tf,
  internals: Internals,
  steps: LoopSteps,
  stepsPerExecution: StepsPerExecution,
): FitLoop {
  const stock = internals.fitLoop.bind(internals);
  return (...args) => {
    const [, , , , , verbose, callbacks] = args;
    const watched = stepsPerExecution === 'auto' && callbacks.some((callback) => seesBatches(tf, callback));
    // What prints the progress is known to TensorFlow.js alone.
    if (stepsPerExecution === 1 || verbose !== 0 || watched) return stock(...args);
    return new Loop(tf, internals, steps, args).run(new Pace(stepsPerExecution));
  };
}

/** Whether a callback is called within an epoch, other than to give way to the event loop. */
function seesBatches(tf: Tf, callback: Callback): boolean {
  if (callback instanceof tf.CustomCallback) {
    const own = ['batchBegin', 'batchEnd', 'yield'].map((key): unknown => Reflect.get(callback, key));
    return own.some((part) => part !== undefined) || Reflect.get(callback, 'yieldEvery') === 'batch';
  }
  const methods = ['onBatchBegin', 'onBatchEnd'] as const;
  return methods.some((name) => Reflect.get(callback, name) !== Reflect.get(tf.Callback.prototype, name));
}

class Loop {
  readonly #tf: Tf;
  readonly #internals: Internals;
  readonly #steps: LoopSteps;
  readonly #data: readonly (Tensor | null)[];
  readonly #labels: readonly string[];
  readonly #batchSize: number;
  readonly #args: Args;

  constructor(tf: Tf, internals: Internals, steps: LoopSteps, args: Args) {
    this.#tf = tf;
    this.#internals = internals;
    this.#steps = steps;
    [, this.#data, this.#labels, this.#batchSize] = args;
    this.#args = args;
  }

  async run(pace: Pace): ReturnType<FitLoop> {
    const [, , , , epochs = 1, , , , , shuffle = true, , initialEpoch = 0] = this.#args;
    const { list, history } = this.#callbacks(epochs, initialEpoch);
    await list.onTrainBegin();
    this.#internals.stopTraining_ = false;
    const order = Array.from({ length: this.#data[0]?.shape[0] ?? 0 }, (_, i) => i);
    for (let epoch = initialEpoch; epoch < epochs; epoch += 1) {
      await list.onEpochBegin(epoch);
      if (shuffle !== false) this.#tf.util.shuffle(order);
      const totals = await this.#epoch(order, pace, list);
      const validation = totals.seen === order.length ? this.#validate() : {};
      await list.onEpochEnd(epoch, { ...validation, ...totals.means() });
      if (this.#internals.stopTraining_) break;
    }
    await list.onTrainEnd();
    await history.syncData();
    return history;
  }

  #callbacks(epochs: number, initialEpoch: number) {
    const [, , , , , verbose, callbacks, valF, , , metrics] = this.#args;
    const history = new this.#tf.History();
    const list = new this.#tf.CallbackList([...callbacks, history]);
    const samples = this.#data[0]?.shape[0] ?? 0;
    const batchSize = this.#batchSize;
    const params = { epochs, initialEpoch, samples, steps: null, batchSize, verbose, metrics };
    list.setParams({ ...params, doValidation: valF !== null } as never);
    list.setModel(this.#internals as never);
    this.#internals.history = history;
    return { list, history };
  }

  async #epoch(order: readonly number[], pace: Pace, list: InstanceType<Tf['CallbackList']>) {
    const totals = new EpochTotals(this.#labels);
    const size = this.#batchSize;
    for (let start = 0; start < order.length && !this.#stops(totals);) {
      const whole = Math.floor((order.length - start) / size);
      const count = whole === 0 ? 1 : pace.next(whole);
      const indices = order.slice(start, start + count * size);
      for (const values of this.#execute(indices, count, pace)) {
        const batch = start / size;
        const examples = Math.min(size, order.length - start);
        await list.onBatchBegin(batch, {});
        const logs = totals.add(values, examples);
        await list.onBatchEnd(batch, { batch, size: examples, ...logs });
        start += size;
      }
    }
    return totals;
  }

  /** A callback said so; the first batch of an epoch is always trained on. */
  #stops({ seen }: EpochTotals): boolean {
    return seen > 0 && this.#internals.stopTraining_;
  }

  /** What each of `count` batches gave. */
  *#execute(indices: readonly number[], count: number, pace: Pace): Generator<readonly number[]> {
    const size = this.#batchSize;
    const several = count > 1 ? this.#several(indices, count, pace) : undefined;
    if (several !== undefined) yield* several;
    else for (let i = 0; i < count; i++) yield this.#one(indices.slice(i * size, (i + 1) * size), pace);
  }

  #several(
    indices: readonly number[],
    count: number,
    pace: Pace,
  ): readonly (readonly number[])[] | undefined {
    return this.#tf.tidy(() => {
      const started = performance.now();
      const results = this.#steps.several(this.#gather(indices), count);
      const columns = results?.map((result) => Array.from(result.dataSync()));
      if (columns === undefined) return undefined;
      pace.ran(count, performance.now() - started, true);
      return Array.from({ length: count }, (_, i) => columns.map((column) => column[i] ?? NaN));
    });
  }

  #one(indices: readonly number[], pace: Pace): readonly number[] {
    return this.#tf.tidy(() => {
      const started = performance.now();
      const batch = this.#gather(indices);
      const results = this.#steps.one(batch);
      const scalars = results.every(({ size }) => size === 1);
      const several = scalars && this.#steps.repeats(batch);
      if (indices.length === this.#batchSize) pace.ran(1, performance.now() - started, several);
      const values = results.map((result) => result.dataSync()[0] ?? NaN);
      // tf.layers keeps them from being tidied.
      this.#tf.dispose(results);
      return values;
    });
  }

  #gather(indices: readonly number[]): Argument[] {
    const rows = this.#tf.tensor1d([...indices], 'int32');
    return this.#data.map((tensor) => tensor && this.#tf.gather(tensor, rows));
  }

  /** By the name of each number, as tensors, which the history reads at its end. */
  #validate(): Record<string, Scalar> {
    const [, , , , , , , test, data] = this.#args;
    if (test === null) return {};
    const named = () => {
      const outs = this.#internals.testLoop(test, data, this.#batchSize);
      return Object.fromEntries(
        this.#labels.flatMap((label, i) => (outs[i] ? [[`val_${label}`, outs[i]]] : [])),
      );
    };
    return this.#tf.tidy(named);
  }
}
