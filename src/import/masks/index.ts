import { callsOf } from '../read/calls.ts';
import type { Call, SourceLayer, SourceModel } from '../read/source.ts';
import { dataOf } from './data.ts';
import type { Findings } from './findings.ts';
import { followMasks } from './follow.ts';
import { masksOfOperations } from './mask-operations.ts';
import { newStops, withStops } from './mask-stops.ts';

/**
 * The network, and those inside it, with masks as a spec has them. Masks that follow from the layers are not written down: the
 * layers of a spec hand them on, too. Where Keras has an operation, which hands none on, a Permute that leaves all axes in their
 * places takes the mask away from what is read there, as it does in Keras.
 */
export function withMasksOfLayers(model: SourceModel): SourceModel {
  const findings: Findings = { implied: new Set(), foreign: new Set(), stops: new Map() };
  followMasks(model, [], '', findings);
  return rewritten(model, findings);
}

function rewritten(model: SourceModel, findings: Findings): SourceModel {
  const idle = idleMasks(model);
  const stops = newStops(model, findings);
  const layers = model.layers
    .filter(({ name }) => !idle.has(name.text))
    .flatMap((layer): readonly SourceLayer[] => {
      const calls = layer.calls.map((call) => withoutMask(withStops(call, stops, findings), findings));
      const { model: inner } = layer;
      return [{ ...layer, calls, ...(inner && { model: rewritten(inner, findings) }) }];
    });
  return { ...model, layers: [...layers, ...[...stops.values()].map(({ layer }) => layer)] };
}

function withoutMask(call: Call, { implied, foreign }: Findings): Call {
  if (!implied.has(call) || foreign.has(call)) return call;
  return { ...call, named: new Map([...call.named].filter(([key]) => key !== 'mask')) };
}

/** The operations that make masks of which nothing but the `mask` of layers is made. */
function idleMasks(model: SourceModel): ReadonlySet<string> {
  const idle = new Set(masksOfOperations(model, '').keys());
  for (const { layer } of model.outputs) idle.delete(layer);
  for (let before = -1; before !== idle.size;) {
    before = idle.size;
    for (const { layer, call } of callsOf(model)) {
      if (!idle.has(layer.name.text)) for (const read of dataOf(call)) idle.delete(read.layer);
    }
  }
  return idle;
}
