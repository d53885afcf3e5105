import type { WeightsGroup } from '../../util/layers-model.ts';
import { decodeManifest } from '../../util/layers-model.ts';
import type { NamedTensor } from '../../util/safetensors.ts';
import type { SourceLayer, SourceModel } from '../read/source.ts';
import type { LayerWeights } from './layer-weights.ts';

/**
 * The weights in the files beside a `model.json` of TensorFlow.js, read one after the other; undefined when they are not
 * those that its manifest describes.
 */
export function shardWeights(
  model: SourceModel,
  groups: readonly WeightsGroup[],
  bytes: Uint8Array,
): readonly LayerWeights[] | undefined {
  const tensors = decodeManifest(groups, bytes);
  return tensors && byName(model, tensors);
}

/** A weight is called after its layer, `conv/kernel`; converted from Keras also after what is around it: `encoder/conv/kernel`. */
function byName(model: SourceModel, tensors: readonly NamedTensor[]): readonly LayerWeights[] {
  return model.layers.flatMap((layer): readonly LayerWeights[] => {
    if (layer.model !== undefined) return byName(layer.model, tensors);
    const own = tensors.filter(({ name }) => isOf(name, layer));
    return [{ layer, weights: own.map(({ shape, values }) => ({ shape, values })) }];
  });
}

function isOf(weight: string, { name: { text } }: SourceLayer): boolean {
  return weight.startsWith(`${text}/`) || weight.split('/').slice(0, -1).includes(text);
}
