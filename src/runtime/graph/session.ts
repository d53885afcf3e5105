import type { GraphDef } from './graph-def.ts';
import type { NativeBackend, TensorMetadata } from './native-backend.ts';
import { SERVE, withSavedModel } from './saved-model.ts';

/** A graph that TensorFlow holds ready. */
export interface Session {
  /** Whether it runs as many times as there are parts in what is fed in parts. */
  readonly repeats: boolean;
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
  return withSavedModel(graph, (directory) => loadSession(backend, directory, feeds, fetches));
}

/** Opens a session over the SavedModel in a directory; its variables get their values. */
export function loadSession(
  { binding }: NativeBackend,
  directory: string,
  feeds: readonly string[],
  fetches: readonly string[],
): Session {
  const id = binding.loadSavedModel(directory, SERVE);
  const [inputs, outputs] = [tensorNames(feeds), tensorNames(fetches)];
  return {
    repeats: false,
    run: (ids) => binding.runSavedModel(id, ids, inputs, outputs),
    dispose: () => binding.deleteSavedModel(id),
  };
}

/** A node's name stands for its first output. */
function tensorNames(names: readonly string[]): string {
  return names.map((name) => (name.includes(':') ? name : `${name}:0`)).join(',');
}
