import type { Tensor } from '@tensorflow/tfjs';
import { allLayers, keptStates, variablesOf } from '../../build/index.ts';
import { fail } from '../../diagnostics/fail.ts';
import { CompiledFunction, keepState, nativeBackend } from '../../runtime/graph/index.ts';
import type { Accept, Argument } from '../../runtime/graph/index.ts';
import { registerKernels } from '../../runtime/kernels/index.ts';
import type { Tf } from '../../runtime/index.ts';
import { countSlots, trimSlots } from './optimizer-state.ts';
import { optimizerState, trainProgram } from './train-program.ts';
import type { Trainer } from './trainer.ts';

export interface GuardedStepOptions {
  readonly tf: Tf;
  readonly trainer: Trainer;
  /** Seed of the random layers of tf.layers that have none. */
  readonly seed: number;
  /** Told once why the step runs op by op, if it must. */
  readonly notify: (reason: string) => void;
}

/** A step of `model.fit`, as one graph where the backend can run graphs. */
export interface GuardedStep {
  /**
   * From inputs, targets and weights of the examples to the loss and the metrics; `where` names the step in an error.
   *
   * @throws WidthwiseError `loss-not-finite`, with weights and optimizer as they were before the step.
   */
  run(data: readonly Argument[], where: () => string): Tensor[];
  /**
   * So many steps in one call, as {@link CompiledFunction.runSeveral}.
   * @returns undefined, and nothing has been done, when they must be run one by one: one of them has no good loss, for example.
   */
  runSeveral(data: readonly Argument[], steps: number): Tensor[] | undefined;
  /** Whether several steps on batches like this can be one call. */
  repeats(data: readonly Argument[]): boolean;
  dispose(): void;
}

export function guardedStep(options: GuardedStepOptions): GuardedStep {
  const { tf, trainer } = options;
  const step = unguarded(options);
  return {
    run: (data, where) => {
      const undo = remember(trainer);
      let loss = 0;
      const results = step.run(data, ([total]) => {
        loss = total?.dataSync()[0] ?? 0;
        return Number.isFinite(loss);
      });
      if (Number.isFinite(loss)) return results;
      tf.dispose(results);
      undo();
      throw lossNotFinite(loss, where());
    },
    runSeveral: (data, steps) => {
      let good = true;
      const results = step.runSeveral(data, steps, ([losses]) => {
        good = losses?.dataSync().every(Number.isFinite) === true;
        return good;
      });
      if (good) return results;
      tf.dispose(results ?? []);
      return undefined;
    },
    repeats: (data) => step.repeats(data),
    dispose: () => step.dispose(),
  };
}

type Unguarded = Omit<GuardedStep, 'run' | 'runSeveral'> & {
  run(data: readonly Argument[], accept: Accept): Tensor[];
  runSeveral(data: readonly Argument[], steps: number, accept: Accept): Tensor[] | undefined;
};

function unguarded({ tf, trainer, seed, notify }: GuardedStepOptions): Unguarded {
  const backend = nativeBackend(tf);
  if (backend === undefined) {
    notify(
      `the ${tf.getBackend()} backend runs no graphs; call useBackend('native') before the model is made`,
    );
    return opByOp(tf, trainer);
  }
  registerKernels(tf);
  const program = trainProgram(tf, backend, trainer, seed);
  const compiled = new CompiledFunction({ tf, backend, program, notify });
  return {
    run: (data, accept) => compiled.run(data, accept),
    runSeveral: (data, steps, accept) => compiled.runSeveral(data, steps, accept),
    repeats: (data) => compiled.repeats(data) === true,
    dispose: () => {
      compiled.dispose();
      program.dispose();
    },
  };
}

function opByOp(tf: Tf, trainer: Trainer): Unguarded {
  const train = trainer.internals.makeTrainFunction();
  const { model } = trainer;
  const weights = [...variablesOf(tf, model.weights), ...keptStates(allLayers(model))];
  return {
    run: (data, accept) => {
      const kept = keepState(tf, [...weights, ...optimizerState(tf, trainer)]);
      const results = train([...data]);
      if (!accept(results)) kept.restore();
      kept.dispose();
      return results;
    },
    runSeveral: () => undefined,
    repeats: () => false,
    dispose: () => undefined,
  };
}

/** What a step does to the optimizer besides its tensors, undone by the returned function. */
function remember({ model }: Trainer): () => void {
  const { optimizer } = model;
  const { iterations } = optimizer;
  const slots = countSlots(optimizer);
  return () => {
    Reflect.set(optimizer, 'iterations_', iterations);
    trimSlots(optimizer, slots);
  };
}

function lossNotFinite(loss: number, where: string) {
  return fail({
    code: 'loss-not-finite',
    message: `the loss became ${loss} in ${where}; the weights are those from before it`,
    suggestion: "lower the optimizer's learning rate, or standardize the inputs",
  });
}
