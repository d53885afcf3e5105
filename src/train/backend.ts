import { tfOf } from '../build/index.ts';
import type { TfOptions } from '../build/index.ts';
import { lacksWasmGradient } from '../layers/index.ts';
import type { Tf } from '../runtime/index.ts';
import { activeBackend, switchBackend } from '../runtime/index.ts';
import { printNotice } from '../util/print-notice.ts';
import type { ShapedGraph, ShapedNode } from '../spec/graph.ts';

/** TensorFlow.js on a backend that can train this network: the wasm backend lacks the gradients of some layers. */
export async function trainingTf(graph: ShapedGraph, options: TfOptions): Promise<Tf> {
  const tf = await tfOf(options);
  const lacking = graph.nodes.find(
    (node) => node.extra === undefined && lacksWasmGradient(node, node.inputSpecs),
  );
  if (lacking === undefined || activeBackend(tf) !== 'wasm') return tf;
  (options.notify ?? printNotice)(notice(lacking));
  await switchBackend(tf, 'cpu');
  return tf;
}

function notice({ name, type }: ShapedNode): string {
  return `training on the cpu backend: the wasm backend has no gradient of ${type} (layer "${name}"); for speed run \`npx widthwise setup\``;
}
