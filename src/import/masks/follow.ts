import type { Applied } from '../read/calls.ts';
import type { Call, SourceModel, Tensor } from '../read/source.ts';
import { operationName } from '../translate/operations/index.ts';
import { conductOf, handedOn } from './conduct.ts';
import { madeMask } from './mask-operations.ts';
import { joined, sameMask, type Mask } from './mask.ts';
import { dataOf } from './data.ts';
import { keyOf, type Findings } from './findings.ts';
import { newNetwork, type Network } from './network.ts';

/**
 * Follows masks through a network as Keras hands them on while it runs: layers do, operations do not. `inputs` are the masks
 * that its inputs have, `scope` tells its tensors from those of other networks. Gives the masks of its outputs.
 */
export function followMasks(
  model: SourceModel,
  inputs: readonly Mask[],
  scope: string,
  findings: Findings,
): readonly Mask[] {
  const network = newNetwork(model, scope);
  const fed = new Map(model.inputs.map(({ layer }, i) => [layer, inputs[i]]));
  const outputs = new Map<Applied, readonly Mask[]>();
  const maskOf = (tensor: Tensor): Mask => {
    const source = network.madeBy(tensor);
    return source === undefined ? fed.get(tensor.layer) : outputs.get(source)?.[tensor.index];
  };
  for (const applied of network.calls)
    outputs.set(applied, masksOfCall(applied, network, maskOf, scope, findings));
  return model.outputs.map(maskOf);
}

function masksOfCall(
  applied: Applied,
  network: Network,
  maskOf: (tensor: Tensor) => Mask,
  scope: string,
  findings: Findings,
): readonly Mask[] {
  const { layer, call } = applied;
  const tensors = dataOf(call);
  const carried = tensors.map(maskOf);
  if (operationName(layer) !== undefined)
    return [maskAfterOperation(applied, carried, network, scope, findings)];
  const given = network.given(call);
  if (given !== undefined) judge(call, given, carried, findings);
  const masks = given ?? carried;
  if (layer.model !== undefined) {
    return followMasks(layer.model, masks, `${scope}${layer.name.text}#${applied.index}/`, findings);
  }
  return [madeMask(layer, tensors[0], scope) ?? handedOn(conductOf(layer, tensors.length), masks)];
}

function judge(
  call: Call,
  given: readonly Mask[],
  carried: readonly Mask[],
  { implied, foreign }: Findings,
): void {
  (given.every((mask, i) => sameMask(mask, carried[i])) ? implied : foreign).add(call);
}

/**
 * In Keras there is none. What takes the place of the operation would hand one on, so its inputs lose theirs, unless all who would
 * see it were given that very mask.
 */
function maskAfterOperation(
  applied: Applied,
  carried: readonly Mask[],
  network: Network,
  scope: string,
  { stops }: Findings,
): Mask {
  const conduct = conductOf(applied.layer, carried.length);
  const after = handedOn(conduct, carried);
  if (joined(carried) === undefined || (after === undefined && !conduct.reads)) return undefined;
  if (!conduct.reads) {
    const wanted = wantedBehind(applied, network);
    if (wanted.length === 0) return undefined;
    if (scope === '' && wanted.every((mask) => sameMask(mask, after))) return after;
  }
  const masked = dataOf(applied.call).filter((_, i) => carried[i] !== undefined);
  const first = conduct.hands === 'all' && !conduct.reads ? masked.slice(0, 1) : masked;
  const known = stops.get(applied.call) ?? new Set();
  stops.set(applied.call, new Set([...known, ...first.map(keyOf)]));
  return undefined;
}

/** The masks that those have in Keras who would see a mask of this call's output: none, or one that they were given. */
function wantedBehind(start: Applied, network: Network): readonly Mask[] {
  const wanted: Mask[] = [];
  const seen = new Set<Applied>();
  const open = [start];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (network.givesOutput(next)) wanted.push(undefined);
    for (const reader of network.readersOf(next)) {
      const conduct = conductOf(reader.layer, dataOf(reader.call).length);
      const given = network.given(reader.call);
      if (given !== undefined) wanted.push(...given);
      else if (conduct.reads) wanted.push(undefined);
      else if (conduct.hands !== 'none') open.push(reader);
    }
  }
  return wanted;
}
