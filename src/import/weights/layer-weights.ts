import { textAt } from '../../spec/model-tree.ts';
import { valueAt, type ListNode, type MapNode } from '../../spec/tree.ts';
import type { SourceLayer, SourceModel } from '../read/source.ts';
import type { H5Group, Weight } from './open-h5.ts';
import { snakeCase } from '../../util/snake-case.ts';

/** The weights of a layer of the network, in Keras's order. */
export interface LayerWeights {
  readonly layer: SourceLayer;
  readonly weights: readonly Weight[];
}

/** The weights in a file of Keras, whichever of its two layouts it has. */
export function layerWeights(model: SourceModel, root: H5Group): readonly LayerWeights[] {
  const legacy = root.group('model_weights') ?? root;
  return legacy.texts('layer_names').length > 0 ? byName(model, legacy) : byClass(model, root);
}

/**
 * Keras 3: `layers/conv2d_1/vars/0`. Layers go by their class and a number, in the order of the network; what has several
 * parts, such as the cell of a recurrent layer, is a group for each.
 */
function byClass(model: SourceModel, group: H5Group | undefined): readonly LayerWeights[] {
  const layers = group?.group('layers');
  const counts = new Map<string, number>();
  return model.layers.filter(isLayer).flatMap((layer): readonly LayerWeights[] => {
    const base = snakeCase(layer.stored?.className ?? layer.className.text);
    const count = counts.get(base) ?? 0;
    counts.set(base, count + 1);
    const own = layers?.group(count === 0 ? base : `${base}_${count}`);
    const { part } = layer.stored ?? {};
    if (layer.model !== undefined) return byClass(layer.model, part === undefined ? own : own?.group(part));
    return [{ layer, weights: own === undefined ? [] : weightsIn(layer, own) }];
  });
}

/** The kernel of a SpectralNormalization is there twice: as its own, and as that of the layer inside. */
function weightsIn({ className, config }: SourceLayer, group: H5Group): readonly Weight[] {
  const weights = collect(group, config);
  if (className.text !== 'SpectralNormalization') return weights;
  return weights.filter((_, i) => i !== OWN_OF_SPECTRAL);
}

/** The kernel and the vector. */
const OWN_OF_SPECTRAL = 2;

/** Operations on tensors are no layers to Keras. */
function isLayer({ isOperation }: SourceLayer): boolean {
  return !isOperation;
}

/** Parts in the order in which Keras lists their weights; others follow in the order of their names. */
const PARTS: readonly string[] = [
  'cell',
  'forward_layer',
  'backward_layer',
  'layer',
  'query_dense',
  'key_dense',
  'value_dense',
  'output_dense',
];

/** `config` is that of what the group is of, as far as it is known. */
function collect(group: H5Group, config?: MapNode): readonly Weight[] {
  const vars = group.group('vars');
  const own = (vars?.keys ?? []).map(Number).sort((a, b) => a - b);
  // Keras 2 has an underscore before some.
  const rank = (key: string): number => {
    const place = PARTS.indexOf(key.replace(/^_/, ''));
    return place < 0 ? PARTS.length : place;
  };
  const parts = group.keys.filter((key) => key !== 'vars' && !/seed_generator/.test(key));
  const ordered = [...parts].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const cells = config && valueAt(config, 'cells');
  return [
    ...own.flatMap((index) => vars?.weight(String(index)) ?? []),
    ...ordered.flatMap((key) => {
      const part = group.group(key);
      if (part === undefined) return [];
      if (key === 'cells' && cells?.kind === 'list') return cellWeights(part, cells);
      return collect(part, config && partConfig(config, key));
    }),
  ];
}

/** A part of a layer in its configuration; the two of a Bidirectional may be one there. */
function partConfig(config: MapNode, key: string): MapNode | undefined {
  const name = { forward_layer: 'layer', backward_layer: 'backward_layer' }[key] ?? key;
  const part = valueAt(config, name);
  const own = part?.kind === 'map' ? valueAt(part, 'config') : undefined;
  return own?.kind === 'map' ? own : undefined;
}

/** Cells that stand one on the other go by their class and a number, each class counted by itself. */
function cellWeights(group: H5Group, { items }: ListNode): readonly Weight[] {
  const counts = new Map<string, number>();
  return items.flatMap((cell) => {
    const className = cell.kind === 'map' ? textAt(cell, 'class_name') : undefined;
    const base = snakeCase(className ?? '');
    const count = counts.get(base) ?? 0;
    counts.set(base, count + 1);
    const own = group.group(count === 0 ? base : `${base}_${count}`);
    return own === undefined ? [] : collect(own);
  });
}

/** Keras 2, and `.h5` of Keras 3: a group for each layer of the outermost network, with the names of its weights. */
function byName(model: SourceModel, root: H5Group): readonly LayerWeights[] {
  return model.layers.flatMap((layer): readonly LayerWeights[] => {
    const group = root.group(layer.name.text);
    if (group === undefined) return [];
    const names = group.texts('weight_names');
    if (layer.model !== undefined) return innerByName(layer.model, group, names);
    return [{ layer, weights: names.flatMap((name) => group.weight(name) ?? []) }];
  });
}

/** The weights of a nested network stand together; the name of the layer is a part of theirs. */
function innerByName(model: SourceModel, group: H5Group, names: readonly string[]): readonly LayerWeights[] {
  return model.layers.flatMap((layer): readonly LayerWeights[] => {
    if (layer.model !== undefined) return innerByName(layer.model, group, names);
    const own = names.filter((name) => name.split('/').includes(layer.name.text));
    return [{ layer, weights: own.flatMap((name) => group.weight(name) ?? []) }];
  });
}
