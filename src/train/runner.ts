import type { LayersModel, Tensor } from '@tensorflow/tfjs';
import { slotOptimizer } from '../build/index.ts';
import { CompiledFunction, nativeBackend } from '../runtime/graph/index.ts';
import type { Tf } from '../runtime/index.ts';
import { invariant } from '../util/invariant.ts';
import { toTensors, type BatchTensors } from './batch-tensors.ts';
import { batchCount } from './batches.ts';
import { modelProgram } from './compiled/model-program.ts';
import type { Objective } from './measures.ts';
import { packedMeasure, packedStep, type Packed } from './packed.ts';
import type { BatchRunner } from './step.ts';

/** Whether there are too few batches for a graph to be worth making. */
export function isShort(examples: number, batchSize: number): boolean {
  return batchCount(examples, batchSize) < 8;
}

/** How batches are run. */
export interface RunnerOptions {
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
    ran: () => optimizer?.countStep(),
  });
}

/** Runs batches through the model as it is, and measures. */
export function measureRunner(options: RunnerOptions): BatchRunner {
  return runner(options, packedMeasure(options.tf, options.model, options.objective), {});
}

interface Extras {
  state?(): readonly Tensor[];
  ran?(): void;
}

function runner(options: RunnerOptions, packed: Packed, extras: Extras): BatchRunner {
  const { tf, model } = options;
  const compiled = compile(options, packed, extras);
  const vectorOf = (batch: BatchTensors): Tensor => {
    const [vector] = compiled?.run(argumentsOf(batch)) ?? [packed.run(batch)];
    invariant(vector !== undefined, 'the graph gave no result');
    return vector;
  };
  return {
    run: async (batch) => {
      const tensors = toTensors(tf, model, batch);
      const vector = vectorOf(tensors);
      tf.dispose(argumentsOf(tensors).filter((tensor) => tensor !== null));
      const values = await vector.data();
      vector.dispose();
      return packed.unpack(values, batch.size);
    },
    dispose: () => compiled?.dispose(),
  };
}

function compile(options: RunnerOptions, packed: Packed, extras: Extras): CompiledFunction | undefined {
  const { tf, model, notify } = options;
  const backend = options.eager ? undefined : nativeBackend(tf);
  if (backend === undefined) return undefined;
  const [inputs, outputs] = [model.inputs.length, model.outputs.length];
  const program = modelProgram(tf, model, {
    ...extras,
    run: (args) => {
      const given = args.slice(0, inputs).filter((arg) => arg !== null);
      const [targets, weights] = [args.slice(inputs, inputs + outputs), args.slice(inputs + outputs)];
      return [packed.run({ inputs: given, targets, weights })];
    },
  });
  return new CompiledFunction({ tf, backend, program, notify });
}

function argumentsOf({ inputs, targets, weights }: BatchTensors): (Tensor | null)[] {
  return [...inputs, ...targets, ...weights];
}
