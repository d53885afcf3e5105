import type { LayersModel, Tensor } from '@tensorflow/tfjs';
import { allLayers, keptStates, namingLayers, variablesOf } from '../../build/index.ts';
import type { Argument, Program, Watch } from '../../runtime/graph/index.ts';
import type { Tf } from '../../runtime/index.ts';

/** What a program of a model does, and what it reads besides the weights. */
export interface ModelWork {
  run(args: readonly Argument[], watch: Watch): Tensor[];
  /** Tensors besides the weights, such as the optimizer's. */
  state?(): readonly Tensor[];
  /** What the graph depends on besides shapes and which layers are trainable. */
  version?(): string;
  ran?(runs: number): void;
}

/** A program whose state is a model's weights, the states that its layers keep, and what `work` adds to them. */
export function modelProgram(tf: Tf, model: LayersModel, work: ModelWork): Program {
  const layers = allLayers(model);
  const weights = [...variablesOf(tf, model.weights), ...keptStates(layers)];
  return {
    state: () => (work.state === undefined ? weights : [...weights, ...work.state()]),
    // Batch normalisation rests when it is frozen, between any two steps.
    version: () =>
      `${layers.map((layer) => (layer.trainable ? '+' : '-')).join('')}${work.version?.() ?? ''}`,
    run: (args, watch) => namingLayers(layers, watch, () => work.run(args, watch)),
    ran: (runs) => work.ran?.(runs),
  };
}
