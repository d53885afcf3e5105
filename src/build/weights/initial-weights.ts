import type { LayersModel } from '@tensorflow/tfjs';
import { fail } from '../../diagnostics/fail.ts';
import type { Tf } from '../../runtime/index.ts';
import type { ShapedNode } from '../../spec/graph.ts';
import type { InitialWeights } from '../../spec/initial-weights.ts';
import type { ValidSpec } from '../../spec/spec.ts';
import { weightNames } from '../../spec/weight-names.ts';
import { joinPath } from '../../util/paths.ts';
import type { NamedTensor } from '../../util/safetensors.ts';
import { readTensors, type Tensors } from './read-tensors.ts';

/**
 * Gives a new model the weights that the spec names: from each of its `weights` in turn, so that a later one has the last
 * word.
 *
 * @param notify told which layers begin anew, where `skipMismatch` lets them.
 * @throws WidthwiseError `initial-weights` when a file cannot be read, or a weight is missing or has another shape.
 */
export async function setInitialWeights(
  tf: Tf,
  model: LayersModel,
  valid: ValidSpec,
  notify: (message: string) => void,
): Promise<void> {
  for (const source of valid.spec.weights ?? []) {
    const path = joinPath(valid.spec.directory, source.from);
    const tensors = await readTensors(path);
    if (typeof tensors === 'string') throw refuse(source, tensors, FORMS);
    const found = layersOf(model, valid, source).map((layer) => ({
      ...layer,
      ...taken(layer, tensors, source),
    }));
    const problems = found.flatMap((layer) => layer.problems);
    if (problems.length > 0) mismatched(source, path, found, notify);
    for (const { node, own, problems } of found) if (problems.length === 0) setWeights(tf, model, node, own);
  }
}

interface Layer {
  readonly node: ShapedNode;
  /** What TensorFlow.js calls its weights. */
  readonly tfjsNames: readonly string[];
}

/** The layers with weights of their own that a source is for. */
function layersOf(model: LayersModel, { graph }: ValidSpec, { prefix }: InitialWeights): readonly Layer[] {
  return graph.nodes
    .filter((node) => node.call === undefined && node.weights.length > 0 && node.name.startsWith(prefix))
    .map((node) => ({
      node,
      tfjsNames: model.getLayer(node.name).weights.map(({ originalName }) => originalName),
    }));
}

/** The tensors of a layer, in the order of its weights; and what is wrong with them. */
function taken({ node, tfjsNames }: Layer, { names, byName }: Tensors, { prefix }: InitialWeights) {
  const wanted = (names === 'ours' ? weightNames(node) : tfjsNames).map((name) => name.slice(prefix.length));
  const problems: string[] = [];
  const own = wanted.flatMap((name, i): readonly NamedTensor[] => {
    const tensor = byName.get(name);
    const [here, there] = [node.weights[i]?.shape.join(', '), tensor?.shape.join(', ')];
    if (tensor === undefined) problems.push(`it has no ${name}`);
    else if (here !== there) problems.push(`${name} is [${there}] there and [${here}] here`);
    return tensor === undefined ? [] : [tensor];
  });
  return { own, problems };
}

function setWeights(tf: Tf, model: LayersModel, { name }: ShapedNode, own: readonly NamedTensor[]): void {
  tf.tidy(() => {
    const values = own.map(({ values, shape }) => tf.tensor(values, [...shape], 'float32'));
    model.getLayer(name).setWeights(values);
  });
}

/** @throws WidthwiseError unless layers that do not fit are skipped. */
function mismatched(
  source: InitialWeights,
  path: string,
  found: readonly { readonly node: ShapedNode; readonly problems: readonly string[] }[],
  notify: (message: string) => void,
): void {
  const wrong = found.filter(({ problems }) => problems.length > 0);
  const what = listed(
    wrong.flatMap(({ problems }) => problems),
    '; ',
  );
  if (source.skipMismatch) {
    const names = listed(
      wrong.map(({ node }) => node.name),
      ', ',
    );
    notify(`widthwise: not started from ${path}: ${names} (${what})`);
  } else {
    const suggestion = 'where a layer is new or wider it has to start anew: add skipMismatch: true';
    throw refuse(source, `${path} does not fit the network: ${what}`, suggestion);
  }
}

/** Three of them: a network has many weights. */
function listed(items: readonly string[], separator: string): string {
  const more = items.length > 3 ? `${separator}and ${items.length - 3} more` : '';
  return items.slice(0, 3).join(separator) + more;
}

const FORMS =
  'name a directory that `train -o` or `build -o` wrote, a model.json of TensorFlow.js, or a .safetensors file of `import --weights`; paths start at the folder of the spec';

function refuse({ span }: InitialWeights, message: string, suggestion?: string) {
  return fail({ code: 'initial-weights', message, span, suggestion });
}
