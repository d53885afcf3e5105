import { fail } from '../../diagnostics/fail.ts';
import type { ShapedNode } from '../../spec/graph.ts';
import { weightNames } from '../../spec/weight-names.ts';
import type { WeightsGroup } from '../../util/layers-model.ts';
import { encodeTensors, type NamedTensor } from '../../util/safetensors.ts';
import type { SourceModel } from '../read/source.ts';
import { holdsWeights } from './model-json.ts';
import { layerWeights, type LayerWeights } from './layer-weights.ts';
import { shardWeights } from './shards.ts';
import { withH5 } from './open-h5.ts';
import { isHdf5, isZip } from './formats.ts';
import type { Problem } from '../recognize/index.ts';
import { archiveProblem, isOfKeras, notOfKeras, noWeightsIn } from './problems.ts';
import { fileInZip } from './zip.ts';

export { holdsWeights };

/** A network imported: its layers in Keras, and what they are in the spec. */
export interface Imported {
  readonly model: SourceModel;
  /** The name in the spec of the layer that stands at a place of the JSON. */
  readonly nameAt: ReadonlyMap<number, string>;
  readonly nodes: readonly ShapedNode[];
}

/**
 * The weights in the files beside a `model.json` as a safetensors file, as {@link convertWeights} writes it.
 * @throws WidthwiseError `import-weights`
 */
export function convertShards(
  imported: Imported,
  groups: readonly WeightsGroup[],
  bytes: Uint8Array,
  path: string,
): Uint8Array {
  const found = shardWeights(imported.model, groups, bytes);
  if (found === undefined)
    throw refuse({ message: `the files of weights beside ${path} are not those that it describes` });
  return encodeTensors(tensorsOf(imported, found, path));
}

/**
 * The weights in a `.keras`, `.weights.h5` or `.h5` file as a safetensors file that the imported spec starts from.
 * @throws WidthwiseError `import-weights`
 */
export async function convertWeights(
  imported: Imported,
  bytes: Uint8Array,
  path: string,
): Promise<Uint8Array> {
  const found = await withH5(hdf5In(bytes, path), path, (root) =>
    isOfKeras(root)
      ? { weights: layerWeights(imported.model, root) }
      : { problem: notOfKeras(root, 'no weights', path) },
  );
  if (found.weights === undefined) throw refuse(found.problem);
  return encodeTensors(tensorsOf(imported, found.weights, path));
}

/** The file of weights: inside an archive, or the file itself. */
function hdf5In(bytes: Uint8Array, path: string): Uint8Array {
  if (isHdf5(bytes)) return bytes;
  if (!isZip(bytes)) throw refuse(noWeightsIn(bytes, path));
  const inside = fileInZip(bytes, WEIGHTS);
  if (inside === undefined) throw refuse(archiveProblem(bytes, WEIGHTS, path));
  return inside;
}

const WEIGHTS = 'model.weights.h5';

function tensorsOf(
  { nameAt, nodes }: Imported,
  found: readonly LayerWeights[],
  path: string,
): readonly NamedTensor[] {
  const byName = new Map(found.map(({ layer, weights }) => [nameAt.get(layer.span.start), weights]));
  const problems: string[] = [];
  const tensors = nodes.flatMap((node): readonly NamedTensor[] => {
    if (node.call !== undefined || node.weights.length === 0) return [];
    const weights = byName.get(node.name) ?? [];
    const shapes = weights.map(({ shape }) => `[${shape.join(', ')}]`).join(' ');
    const wanted = node.weights.map(({ shape }) => `[${shape.join(', ')}]`).join(' ');
    if (shapes !== wanted) {
      problems.push(
        `${node.name} has the weights ${wanted}, and in the file ${shapes === '' ? 'none' : shapes}`,
      );
      return [];
    }
    return weightNames(node).map((name, i) => ({
      name,
      ...(weights[i] ?? { shape: [], values: new Float32Array() }),
    }));
  });
  if (problems.length === 0) return tensors;
  const more = problems.length > 3 ? `; and ${problems.length - 3} more` : '';
  throw refuse({ message: `${path} does not fit the network: ${problems.slice(0, 3).join('; ')}${more}` });
}

function refuse(problem: Problem) {
  return fail({ code: 'import-weights', ...problem });
}
