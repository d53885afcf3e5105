import type { Tensor } from '@tensorflow/tfjs';
import { allLayers, slotOptimizer, variablesOf } from '../../build/index.ts';
import type { Argument, NativeBackend, Program, Watch } from '../../runtime/graph/index.ts';
import type { Tf } from '../../runtime/index.ts';
import { Counter } from './counter.ts';
import { Identities } from './identities.ts';
import { modelProgram } from './model-program.ts';
import { optimizerNumbers, optimizerTensors } from './optimizer-state.ts';
import { RateInput } from './rate-input.ts';
import { replaceStockRandom } from './stock-random.ts';
import type { BatchFunction, Trainer } from './trainer.ts';

/** A training step of any model as a program, and what it holds. */
export interface TrainProgram extends Program {
  dispose(): void;
}

/**
 * The step of `model.fit`: from inputs, targets and weights of the examples to the loss and the metrics. Whatever the
 * model is compiled with at the time counts: optimizer, losses, metrics, which layers are trainable.
 */
export function trainProgram(tf: Tf, backend: NativeBackend, trainer: Trainer, seed: number): TrainProgram {
  // Made now: later `makeTrainFunction` may be one that leads here.
  const { internals } = trainer;
  const trains = new WeakMap<Trainer['internals'], BatchFunction>([
    [internals, internals.makeTrainFunction()],
  ]);
  const rate = new RateInput(tf);
  const counter = new Counter(tf, trainer);
  const layers = allLayers(trainer.model);
  const random = {
    seed,
    get step() {
      return trainer.model.optimizer.iterations;
    },
    get counter() {
      return slotOptimizer(trainer.model)?.counter ?? counter.variable();
    },
  };
  const run = (args: readonly Argument[], watch: Watch): Tensor[] => {
    const stop = replaceStockRandom(tf, layers, random);
    const { model, internals } = trainer;
    const train = trains.get(internals) ?? internals.makeTrainFunction();
    trains.set(internals, train);
    const ids = backend.getInputTensorIds(rate.tensors(model.optimizer));
    try {
      return rate.telling(model.optimizer, ids, watch, () => train([...args]));
    } finally {
      stop();
      counter.advance();
      counter.advanced();
    }
  };
  const program = modelProgram(tf, trainer.model, {
    state: () => [
      ...optimizerState(tf, trainer),
      ...present(counter.variable()),
      ...rate.tensors(trainer.model.optimizer),
    ],
    version: versionOf(trainer, rate),
    run,
    ran: (steps) => {
      countSteps(trainer, steps);
      counter.advanced();
    },
  });
  return {
    ...program,
    dispose: () => {
      rate.dispose();
      counter.dispose();
    },
  };
}

/** The tensors that the model's optimizer keeps from step to step, as they are now. */
export function optimizerState(tf: Tf, { model, internals }: Trainer): readonly Tensor[] {
  const own = slotOptimizer(model);
  if (own === undefined) return optimizerTensors(tf, model.optimizer);
  own.prepare(variablesOf(tf, internals.collectedTrainableWeights));
  return own.state();
}

/** `compile` replaces all that it collects, and that is enough to tell. */
function versionOf(trainer: Trainer, rate: RateInput): () => string {
  const ids = new Identities();
  return () => {
    const { model, internals } = trainer;
    const parts = [model, model.optimizer, internals.collectedTrainableWeights, internals.metricsTensors];
    const losses = model.lossFunctions.map((loss) => ids.of(loss));
    const numbers = slotOptimizer(model) === undefined ? optimizerNumbers(model.optimizer) : '';
    return [...parts.map((part) => ids.of(part)), ...losses, numbers, rate.version(model.optimizer)].join(
      '/',
    );
  };
}

/** What an optimizer of tf.train does at the end of `applyGradients`. */
function countSteps({ model }: Trainer, steps: number): void {
  const own = slotOptimizer(model);
  if (own !== undefined) own.countSteps(steps);
  else Reflect.set(model.optimizer, 'iterations_', model.optimizer.iterations + steps);
}

function present(tensor: Tensor | undefined): readonly Tensor[] {
  return tensor === undefined ? [] : [tensor];
}
