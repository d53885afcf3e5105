import { readFile } from 'node:fs/promises';
import type { LayersModel } from '@tensorflow/tfjs';
import { fail } from '../diagnostics/fail.ts';
import type { WidthwiseError } from '../diagnostics/error.ts';
import type { Tf } from '../runtime/index.ts';
import type { ShapedNode } from '../spec/graph.ts';
import type { ValidSpec } from '../spec/spec.ts';
import { weightNames } from '../spec/weight-names.ts';
import { joinPath } from '../util/paths.ts';
import { decodeTensors, type NamedTensor } from '../util/safetensors.ts';

type Tensors = ReadonlyMap<string, NamedTensor>;

/**
 * Gives a new model the weights of the spec's `weights` file, if it names one: `layer/kernel` for each weight of each
 * layer.
 *
 * @throws WidthwiseError `initial-weights` when the file cannot be read, or a weight is missing or has another shape.
 */
export async function setInitialWeights(tf: Tf, model: LayersModel, valid: ValidSpec): Promise<void> {
  const tensors = await readWeights(valid);
  if (tensors === undefined) return;
  const { nodes } = valid.graph;
  tf.tidy(() => {
    for (const node of nodes.filter(({ call, weights }) => call === undefined && weights.length > 0)) {
      const own = weightNames(node).flatMap((name) => tensors.get(name) ?? []);
      const values = own.map((tensor) => tf.tensor(tensor.values, [...tensor.shape], 'float32'));
      model.getLayer(node.name).setWeights(values);
    }
  });
}

async function readWeights({ spec, graph }: ValidSpec): Promise<Tensors | undefined> {
  if (spec.weights === undefined) return undefined;
  const span = spec.spans.get('weights');
  const path = joinPath(spec.directory, spec.weights);
  const refuse = (message: string, suggestion?: string): WidthwiseError =>
    fail({ code: 'initial-weights', message, span, suggestion });
  const bytes = await readFile(path).catch((error: unknown) => {
    throw refuse(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  });
  const tensors = decodeTensors(bytes);
  if (tensors === undefined) throw refuse(`${path} is no safetensors file of float32 numbers, or is cut off`);
  const problems = graph.nodes.flatMap((node) => problemsOf(node, tensors));
  if (problems.length === 0) return tensors;
  const more = problems.length > 3 ? `; and ${problems.length - 3} more` : '';
  throw refuse(
    `${path} does not fit the network: ${problems.slice(0, 3).join('; ')}${more}`,
    'a network of other widths has to start anew: leave "weights" out',
  );
}

function problemsOf(node: ShapedNode, tensors: Tensors): readonly string[] {
  if (node.call !== undefined) return [];
  return weightNames(node).flatMap((name, i) => {
    const wanted = node.weights[i]?.shape.join(', ') ?? '';
    const found = tensors.get(name)?.shape.join(', ');
    if (found === wanted) return [];
    return [found === undefined ? `it has no ${name}` : `${name} is [${found}] there and [${wanted}] here`];
  });
}
