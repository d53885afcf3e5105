import type { Tensor } from '@tensorflow/tfjs';
import { CompiledFunction, nativeBackend, type Argument } from '../../runtime/graph/index.ts';
import type { Tf } from '../../runtime/index.ts';
import { Identities } from './identities.ts';
import { modelProgram } from './model-program.ts';
import type { Trainer } from './trainer.ts';

/** The test function of tf.layers, which `fit` and `evaluate` measure a batch with, as one graph where that can be. */
export function measureFunction(
  tf: Tf,
  trainer: Trainer,
  notify: (reason: string) => void,
): { run(data: readonly Argument[]): Tensor[]; dispose(): void } {
  const { model, internals } = trainer;
  const before = Object.getOwnPropertyDescriptor(internals, 'testFunction');
  internals.makeTestFunction();
  const test = internals.testFunction;
  if (before !== undefined) Object.defineProperty(internals, 'testFunction', before);
  const run = (data: readonly Argument[]): Tensor[] => test([...data]);
  const backend = nativeBackend(tf);
  if (backend === undefined) return { run, dispose: () => undefined };
  const ids = new Identities();
  const program = modelProgram(tf, model, {
    run,
    version: () => [internals.metricsTensors, ...model.lossFunctions].map((part) => ids.of(part)).join('/'),
  });
  const compiled = new CompiledFunction({ tf, backend, program, notify });
  return { run: (data) => compiled.run(data), dispose: () => compiled.dispose() };
}
