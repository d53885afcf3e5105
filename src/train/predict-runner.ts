import type { LayersModel, Tensor } from '@tensorflow/tfjs';
import { CompiledFunction, nativeBackend, type Argument } from '../runtime/graph/index.ts';
import type { Tf } from '../runtime/index.ts';
import { modelProgram } from './compiled/model-program.ts';
import { tensorsOf } from './forward.ts';

/** Runs a model on batches of inputs. */
export interface PredictRunner {
  /** The caller disposes what comes out, one tensor for each output of the model. */
  run(inputs: readonly Tensor[]): Tensor[];
  dispose(): void;
}

export interface PredictRunnerOptions {
  /** Run op by op through TensorFlow.js, also where it could be one graph. */
  readonly eager: boolean;
  /** Told once why it runs op by op, if that was not asked for. */
  readonly notify: (reason: string) => void;
}

/** Runs the model as one graph where the backend can run graphs. */
export function predictRunner(
  tf: Tf,
  model: LayersModel,
  { eager, notify }: PredictRunnerOptions,
): PredictRunner {
  const run = (args: readonly Argument[]): Tensor[] =>
    tf.tidy(() => {
      const inputs = args.filter((arg) => arg !== null);
      const outputs = tensorsOf(model.apply(inputs, { training: false }));
      // A model may hand an input through, which is the caller's.
      return outputs.map((output) => (inputs.includes(output) ? tf.clone(output) : output));
    });
  const backend = eager ? undefined : nativeBackend(tf);
  if (backend === undefined) return { run, dispose: () => undefined };
  const compiled = new CompiledFunction({ tf, backend, program: modelProgram(tf, model, { run }), notify });
  return { run: (inputs) => compiled.run(inputs), dispose: () => compiled.dispose() };
}
