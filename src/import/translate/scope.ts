import type { ScalarNode } from '../../spec/tree.ts';
import { callOffsets, tensorsOfCall } from '../read/calls.ts';
import type { SourceLayer, SourceModel, Tensor } from '../read/source.ts';
import { reportRenamed, type Context } from './context.ts';
import type { Ref } from './ref.ts';

/** The names of one network: what its tensors are called in the spec. */
export interface Scope {
  readonly model: SourceModel;
  /** Name of a call of a layer: the layer's own for the first. */
  readonly nameOf: (layer: SourceLayer, call: number) => ScalarNode;
  /** The name of the layer whose weights a call uses; undefined for a call that has weights of its own. */
  readonly ownerOf: (layer: SourceLayer, call: number) => string | undefined;
  /** The entry that a tensor comes from. Undefined, and reported, when the layer or the call is not there. */
  readonly resolve: (tensor: Tensor) => Ref | undefined;
  /** The network inside a layer, for a call of it. */
  readonly inner: (layer: SourceLayer, call: number) => Scope | undefined;
}

/**
 * `feed` says what an input of the network stands for; the outermost network's are inputs of the spec. `first` is the
 * scope of the first call of the same network.
 */
export function newScope(
  model: SourceModel,
  prefix: string,
  feed: ((input: Tensor, index: number) => Ref | undefined) | undefined,
  context: Context,
  first?: Scope,
): Scope {
  const layers = new Map(model.layers.map((layer) => [layer.name.text, layer]));
  const offsets = callOffsets(model);
  const names = claimNames(model, prefix, feed !== undefined, context);
  const inputs = new Map(model.inputs.map((input, index) => [input.layer, { input, index }]));
  const scopes = new Map<string, Scope>();
  // Calls whose outputs are being looked for: a network that hands on its own output has none.
  const open = new Set<string>();
  const scope: Scope = {
    model,
    nameOf: (layer, call) => names.get(keyOf(layer, call)) ?? layer.name,
    ownerOf: (layer, call) => {
      if (first !== undefined) return first.ownerOf(layer, 0) ?? first.nameOf(layer, 0).text;
      return call === 0 ? undefined : scope.nameOf(layer, 0).text;
    },
    inner: (layer, call) => {
      const key = keyOf(layer, call);
      const known = scopes.get(key);
      if (known !== undefined || layer.model === undefined) return known;
      // Further calls of a nested network, and calls inside one, use the weights of the first.
      const shared = first?.inner(layer, 0) ?? (call === 0 ? undefined : scope.inner(layer, 0));
      const prefix = `${scope.nameOf(layer, call).text}.`;
      const made = newScope(layer.model, prefix, feedOf(scope, layer, call), context, shared);
      scopes.set(key, made);
      return made;
    },
    resolve: (tensor) => {
      const layer = layers.get(tensor.layer);
      const input = inputs.get(tensor.layer);
      if (layer !== undefined && input !== undefined && feed !== undefined)
        return feed(input.input, input.index);
      const call = tensor.node - (offsets.get(tensor.layer) ?? 0);
      if (layer === undefined || call < 0 || call >= Math.max(1, layer.calls.length))
        return lost(tensor, context);
      if (layer.model === undefined) {
        return { entry: scope.nameOf(layer, call).text, output: tensor.index, span: tensor.span };
      }
      const key = keyOf(layer, call);
      if (open.has(key)) return lost(tensor, context);
      open.add(key);
      const inside = scope.inner(layer, call);
      const output = inside?.model.outputs[tensor.index];
      const ref = output && inside?.resolve(output);
      open.delete(key);
      return ref === undefined ? lost(tensor, context) : { ...ref, span: tensor.span };
    },
  };
  return scope;
}

/** What the inputs of a nested network stand for: the tensors that it is called on. */
function feedOf(scope: Scope, layer: SourceLayer, call: number) {
  const tensors = scope.model.layers.length === 0 ? [] : tensorsOfCall(layer.calls[call]);
  return (_: Tensor, index: number): Ref | undefined => {
    const tensor = tensors[index];
    return tensor && scope.resolve(tensor);
  };
}

const keyOf = (layer: SourceLayer, call: number): string => `${layer.name.text}\n${call}`;

function claimNames(
  model: SourceModel,
  prefix: string,
  nested: boolean,
  { claim, report }: Context,
): ReadonlyMap<string, ScalarNode> {
  const names = new Map<string, ScalarNode>();
  const inputs = new Set(model.inputs.map(({ layer }) => layer));
  for (const layer of model.layers) {
    // Inputs of a nested network are no entries; those of the outermost one are.
    if (nested && inputs.has(layer.name.text)) continue;
    const first = claim(layer.name, prefix);
    names.set(keyOf(layer, 0), first);
    if (first.text !== prefix + layer.name.text) reportRenamed(layer.name, first.text, report);
  }
  for (const layer of model.layers) {
    for (let call = 1; call < layer.calls.length; call++) {
      names.set(
        keyOf(layer, call),
        claim({ ...layer.name, text: `${layer.name.text}_call${call + 1}` }, prefix),
      );
    }
  }
  return names;
}

function lost(tensor: Tensor, { report }: Context): undefined {
  const message = `no output ${tensor.index} of call ${tensor.node} of a layer "${tensor.layer}" stands in the network`;
  report({ code: 'import-damaged', message, span: tensor.span });
}
