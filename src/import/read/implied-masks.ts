import { valueAt } from '../../spec/tree.ts';
import { tensorsIn, type Call, type SourceLayer, type SourceModel } from './source.ts';

/** What Keras 3 writes into a model when a mask goes from layer to layer: the operations that made it. */
const MASK_OPERATIONS: ReadonlySet<string> = new Set(['NotEqual', 'Any', 'LogicalOr']);

/** The network, and those inside it, without the masks that follow from its layers: a spec's layers hand them on, too. */
export function withoutImpliedMasks(model: SourceModel): SourceModel {
  const masks = impliedMasks(model);
  const layers = model.layers.filter(({ name }) => !masks.has(name.text));
  return { ...model, layers: layers.map((layer) => withoutMasks(layer, masks)) };
}

function withoutMasks(layer: SourceLayer, masks: ReadonlySet<string>): SourceLayer {
  const { calls, model } = layer;
  const isImplied = (call: Call): boolean => {
    const mask = call.named.get('mask');
    return mask?.kind === 'tensor' && masks.has(mask.layer);
  };
  const kept = calls.map((call) =>
    isImplied(call) ? { ...call, named: new Map([...call.named].filter(([key]) => key !== 'mask')) } : call,
  );
  return { ...layer, calls: kept, ...(model && { model: withoutImpliedMasks(model) }) };
}

/**
 * The operations of a network that make a mask which follows from its layers: an Embedding or a Masking reads what they
 * read, and nothing but the `mask` of layers, and other such operations, reads them.
 */
function impliedMasks({ layers, outputs }: SourceModel): ReadonlySet<string> {
  const masks = new Set(layers.filter(isMaskOperation).map(({ name }) => name.text));
  if (masks.size === 0) return masks;
  const sources = new Set(layers.filter(makesMask).flatMap(({ calls }) => calls.flatMap(readBy)));
  for (let before = -1; before !== masks.size;) {
    before = masks.size;
    const read = new Set(layers.filter(({ name }) => !masks.has(name.text)).flatMap(readWithoutMask));
    for (const { layer } of outputs) read.add(layer);
    for (const layer of layers) {
      const { text } = layer.name;
      const known = layer.calls.flatMap(readBy).every((name) => masks.has(name) || sources.has(name));
      if (masks.has(text) && (read.has(text) || !known)) masks.delete(text);
    }
  }
  return masks;
}

function isMaskOperation({ className, module }: SourceLayer): boolean {
  return module.startsWith('keras.src.ops.') && MASK_OPERATIONS.has(className.text);
}

function makesMask({ className, config }: SourceLayer): boolean {
  const zero = valueAt(config, 'mask_zero');
  return (
    className.text === 'Masking' ||
    (className.text === 'Embedding' && zero?.kind === 'scalar' && zero.value === true)
  );
}

function readBy({ positional, named }: Call): readonly string[] {
  return tensorsIn([...positional, ...named.values()]).map(({ layer }) => layer);
}

function readWithoutMask({ calls }: SourceLayer): readonly string[] {
  return calls.flatMap(({ positional, named }) => {
    const rest = [...named].flatMap(([key, arg]) => (key === 'mask' ? [] : [arg]));
    return tensorsIn([...positional, ...rest]).map(({ layer }) => layer);
  });
}
