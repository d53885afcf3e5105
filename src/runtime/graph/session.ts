import type { GraphDef } from './graph-def.ts';
import type { NativeBackend, TensorMetadata } from './native-backend.ts';
import { SERVE, withSavedModel } from './saved-model.ts';

/** A graph that TensorFlow holds ready. */
export interface Session {
  /** One run: ids of the fed tensors in, new tensors out; both in the order given when it was opened. */
  run(feeds: number[]): TensorMetadata[];
  dispose(): void;
}

/** PRODUCER is the version of GraphDef that TensorFlow 2.21 and older ones read alike. */
export const PRODUCER = 1882;

/** Opens a session over a graph. Loading needs a file, which is gone when this returns. */
export function openSession(
  backend: NativeBackend,
  graph: GraphDef,
  feeds: readonly string[],
  fetches: readonly string[],
): Session {
  const { binding } = backend;
  const id = withSavedModel(graph, (directory) => binding.loadSavedModel(directory, SERVE));
  const inputs = feeds.map((name) => `${name}:0`).join(',');
  const outputs = fetches.map((name) => (name.includes(':') ? name : `${name}:0`)).join(',');
  return {
    run: (ids) => binding.runSavedModel(id, ids, inputs, outputs),
    dispose: () => binding.deleteSavedModel(id),
  };
}
