import type { LayersModel, Tensor } from '@tensorflow/tfjs';
import { slotOptimizer } from '../build/index.ts';
import { slice, type Dataset } from '../data/index.ts';
import { CompiledFunction, nativeBackend, type Argument } from '../runtime/graph/index.ts';
import type { Tf } from '../runtime/index.ts';
import { invariant } from '../util/invariant.ts';
import { toTensors, type BatchTensors } from './batch-tensors.ts';
import { batchCount } from './batches.ts';
import { modelProgram, type ModelWork } from './compiled/model-program.ts';
import type { Objective } from './measures.ts';
import { packedMeasure, packedStep, type Packed } from './packed.ts';
import { rows, Several, type SeveralOptions } from './several.ts';
import type { BatchRunner } from './step.ts';

/** Whether there are too few batches for a graph to be worth making. */
export function isShort(examples: number, batchSize: number): boolean {
  return batchCount(examples, batchSize) < 8;
}

/** How batches are run. */
export interface RunnerOptions extends SeveralOptions {
  readonly tf: Tf;
  readonly model: LayersModel;
  readonly objective: Objective;
  /** Run op by op through TensorFlow.js, also where it could be one graph. */
  readonly eager: boolean;
  /** Told once why it runs op by op, if that was not asked for. */
  readonly notify: (reason: string) => void;
}

/** Runs training steps: each is one graph where the backend can run graphs. */
export function trainRunner(options: RunnerOptions): BatchRunner {
  const { tf, model, objective } = options;
  const optimizer = slotOptimizer(model);
  const packed = packedStep(tf, model, objective);
  return runner({ ...options, eager: options.eager || optimizer === undefined }, packed, {
    state: () => optimizer?.state() ?? [],
    ran: (steps) => optimizer?.countSteps(steps),
  });
}

/** Runs batches through the model as it is, and measures. */
export function measureRunner(options: RunnerOptions): BatchRunner {
  return runner(options, packedMeasure(options.tf, options.model, options.objective), {});
}

type Extras = Pick<ModelWork, 'state' | 'ran'>;

function runner(options: RunnerOptions, packed: Packed, extras: Extras): BatchRunner {
  const { tf, model } = options;
  const work = (args: readonly Argument[]): Tensor[] => [packed.run(batchOf(model, args))];
  const several = new Several(work, compile(options, { ...extras, run: work }), options);
  const run = (batches: Dataset, count: number, size: number): Tensor | undefined => {
    const args = argumentsOf(toTensors(tf, model, batches));
    const results = several.run(args, count, size);
    tf.dispose(args.filter((arg) => arg !== null));
    return results?.[0];
  };
  return {
    batchSize: options.batchSize,
    next: (left) => several.next(left),
    run: async (batches, count) => {
      const size = batches.size / count;
      const all = run(batches, count, size);
      const vector = all ?? run(slice(batches, 0, size), 1, size);
      invariant(vector !== undefined, 'the graph gave no result');
      const values = await vector.data<'float32'>();
      vector.dispose();
      return rows(values, all === undefined ? 1 : count).map((row) => packed.unpack(row, size));
    },
    dispose: () => several.dispose(),
  };
}

function compile({ tf, model, eager, notify }: RunnerOptions, work: ModelWork): CompiledFunction | undefined {
  const backend = eager ? undefined : nativeBackend(tf);
  if (backend === undefined) return undefined;
  return new CompiledFunction({ tf, backend, program: modelProgram(tf, model, work), notify });
}

function argumentsOf({ inputs, targets, weights }: BatchTensors): (Tensor | null)[] {
  return [...inputs, ...targets, ...weights];
}

function batchOf(model: LayersModel, args: readonly Argument[]): BatchTensors {
  const [inputs, outputs] = [model.inputs.length, model.outputs.length];
  return {
    inputs: args.slice(0, inputs).filter((arg) => arg !== null),
    targets: args.slice(inputs, inputs + outputs),
    weights: args.slice(inputs + outputs),
  };
}
