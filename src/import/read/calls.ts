import { tensorsIn, type Call, type SourceLayer, type SourceModel, type Tensor } from './source.ts';

/** One call of a layer. */
export interface Applied {
  readonly layer: SourceLayer;
  readonly call: Call;
  /** Among the calls of the layer, from 0. */
  readonly index: number;
}

export function callsOf({ layers }: Pick<SourceModel, 'layers'>): readonly Applied[] {
  return layers.flatMap((layer) => layer.calls.map((call, index) => ({ layer, call, index })));
}

/** Every tensor that a call is given, its masks and states included. */
export function tensorsOfCall(call: Call | undefined): readonly Tensor[] {
  return call === undefined ? [] : tensorsIn([...call.positional, ...call.named.values()]);
}

/** Keras 2 counts the making of a nested network as its first call: its calls in the JSON begin at 1. */
export function callOffsets(model: SourceModel): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  const note = ({ layer, node }: Tensor): void => void last.set(layer, Math.max(node, last.get(layer) ?? 0));
  model.outputs.forEach(note);
  for (const { call } of callsOf(model)) tensorsOfCall(call).forEach(note);
  const offsets = new Map<string, number>();
  for (const { name, calls, model: inner } of model.layers) {
    const node = last.get(name.text);
    if (inner !== undefined && node !== undefined)
      offsets.set(name.text, Math.max(0, node - calls.length + 1));
  }
  return offsets;
}
