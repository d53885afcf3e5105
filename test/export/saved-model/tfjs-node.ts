import { createRequire } from 'node:module';
import type { NamedTensorMap } from '@tensorflow/tfjs';

/** A SavedModel in use, as `tf.node` of tfjs-node has it. */
export interface NodeSavedModel {
  predict(inputs: NamedTensorMap): NamedTensorMap;
  dispose(): void;
}

interface NodeApi {
  loadSavedModel(directory: string, tags?: string[], signature?: string): Promise<NodeSavedModel>;
}

/** `tf.node` of the tfjs-node that runs: the native runtime has loaded it, wherever it lies. */
export function tfNode(): NodeApi {
  const { cache } = createRequire(import.meta.url);
  const file = Object.keys(cache).find((path) => /tfjs-node.dist.saved_model\.js$/.test(path));
  if (file === undefined) throw new Error('the native runtime is not loaded');
  return cache[file]?.exports as NodeApi;
}
