import type { LayersModel, Tensor } from '@tensorflow/tfjs';
import { slice, type Dataset, type NdArray } from '../data/index.ts';
import { CompiledFunction, nativeBackend, type Argument } from '../runtime/graph/index.ts';
import type { Tf } from '../runtime/index.ts';
import { invariant } from '../util/invariant.ts';
import { examplesAtOnce } from './at-once.ts';
import { inputTensors } from './batch-tensors.ts';
import { modelProgram } from './compiled/model-program.ts';
import type { ExecutionRunner } from './executions.ts';
import { tensorsOf } from './forward.ts';
import { rows, Several } from './several.ts';

/** Runs a model on batches of inputs, to an array for each of its outputs. */
export interface PredictRunner extends ExecutionRunner<readonly NdArray[]> {
  dispose(): void;
}

export interface PredictRunnerOptions {
  /** The most examples that go through the model at once. */
  readonly batchSize: number;
  /** Run op by op through TensorFlow.js, also where it could be one graph. */
  readonly eager: boolean;
  /** Told once why it runs op by op, if that was not asked for. */
  readonly notify: (reason: string) => void;
}

/** Runs the model as one graph where the backend can run graphs, for several batches in one call where that is fused. */
export function predictRunner(tf: Tf, model: LayersModel, options: PredictRunnerOptions): PredictRunner {
  const work = forward(tf, model);
  const compiled = compile(tf, model, work, options);
  const inBatches = (batchSize: number) =>
    new Several(work, compiled, { batchSize, stepsPerExecution: 'auto' });
  let several = inBatches(
    compiled === undefined ? options.batchSize : examplesAtOnce(model, options.batchSize),
  );
  const run = (batches: Dataset, count: number, size: number): readonly Tensor[] | undefined => {
    const inputs = inputTensors(tf, model, batches.inputs);
    const outputs = several.run(inputs, count, size);
    tf.dispose(inputs);
    // One by one, more calls are more work.
    if (several.oneByOne && several.batchSize < options.batchSize) several = inBatches(options.batchSize);
    return outputs;
  };
  return {
    get batchSize() {
      return several.batchSize;
    },
    next: (left) => several.next(left),
    run: async (batches, count) => {
      const size = batches.size / count;
      const all = run(batches, count, size);
      const outputs = all ?? run(slice(batches, 0, size), 1, size);
      invariant(outputs !== undefined, 'the graph gave no result');
      const parts = await Promise.all(outputs.map((o) => arraysOf(o, all === undefined ? 1 : count)));
      tf.dispose([...outputs]);
      return byBatch(parts);
    },
    dispose: () => several.dispose(),
  };
}

function forward(tf: Tf, model: LayersModel) {
  return (args: readonly Argument[]): Tensor[] =>
    tf.tidy(() => {
      const inputs = args.filter((arg) => arg !== null);
      const outputs = tensorsOf(model.apply(inputs, { training: false }));
      // A model may hand an input through, which is the caller's.
      return outputs.map((output) => (inputs.includes(output) ? tf.clone(output) : output));
    });
}

function compile(
  tf: Tf,
  model: LayersModel,
  run: (args: readonly Argument[]) => Tensor[],
  { eager, notify }: PredictRunnerOptions,
): CompiledFunction | undefined {
  const backend = eager ? undefined : nativeBackend(tf);
  if (backend === undefined) return undefined;
  return new CompiledFunction({ tf, backend, program: modelProgram(tf, model, { run }), notify });
}

/** An output of so many batches, batch by batch. */
async function arraysOf(tensor: Tensor, count: number): Promise<readonly NdArray[]> {
  const data = await tensor.data();
  const values = data instanceof Float32Array ? data : Float32Array.from(data);
  const shape = count === 1 ? tensor.shape : tensor.shape.slice(1);
  return rows(values, count).map((row) => ({ shape, dtype: 'float32', values: row }));
}

/** By output, then by batch, to the other way round. */
function byBatch(outputs: readonly (readonly NdArray[])[]): readonly (readonly NdArray[])[] {
  const [first = []] = outputs;
  return first.map((_, i) => outputs.flatMap((batches) => batches[i] ?? []));
}
