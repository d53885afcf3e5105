import { scalar, type MapNode, type ScalarNode } from '../../spec/tree.ts';
import { callsOf } from '../read/calls.ts';
import type { Argument, Call, SourceLayer, SourceModel, Tensor } from '../read/source.ts';
import { dataOf } from './data.ts';
import { keyOf, type Findings } from './findings.ts';

/** A layer without an effect but that its output has no mask, and its output. */
export interface Stop {
  readonly layer: SourceLayer;
  readonly output: Tensor;
}

/** The stops that a network needs, by the tensors that lose their masks there. */
export function newStops(model: SourceModel, { stops }: Findings): ReadonlyMap<string, Stop> {
  const taken = new Set(model.layers.map(({ name }) => name.text));
  const made = new Map<string, Stop>();
  for (const { layer, call } of callsOf(model)) {
    for (const tensor of dataOf(call)) {
      const key = keyOf(tensor);
      if (stops.get(call)?.has(key) === true && !made.has(key)) made.set(key, newStop(tensor, layer, taken));
    }
  }
  return made;
}

/** The call with what it reads behind the stops that it needs. */
export function withStops(call: Call, made: ReadonlyMap<string, Stop>, { stops }: Findings): Call {
  const keys = stops.get(call);
  if (keys === undefined) return call;
  const behind = (arg: Argument): Argument => {
    if (arg.kind === 'list') return { ...arg, items: arg.items.map(behind) };
    const stop = arg.kind === 'tensor' && keys.has(keyOf(arg)) ? made.get(keyOf(arg)) : undefined;
    return stop === undefined ? arg : { ...stop.output, span: arg.span };
  };
  return {
    ...call,
    positional: call.positional.map(behind),
    named: new Map([...call.named].map(([key, arg]) => [key, behind(arg)])),
  };
}

function newStop(tensor: Tensor, { className, span }: SourceLayer, taken: Set<string>): Stop {
  const name = freeName(`${tensor.layer}_unmasked`, taken);
  taken.add(name);
  // Keras 2 writes no shapes; what has a mask is mostly (batch, steps, features).
  const axes = Array.from({ length: (tensor.shape?.length ?? 3) - 1 }, (_, i) => number(i + 1, className));
  const dims = { key: 'dims', keySpan: span, value: { kind: 'list', items: axes, span } } as const;
  const config: MapNode = { kind: 'map', entries: new Map([['dims', dims]]), span };
  const layer: SourceLayer = {
    name: scalar(name, className.span),
    className: scalar('Permute', className.span),
    isOperation: false,
    config,
    calls: [{ positional: [tensor], named: new Map(), span }],
    span,
  };
  return { layer, output: { ...tensor, layer: name, node: 0, index: 0 } };
}

function number(value: number, { span }: ScalarNode): ScalarNode {
  return scalar(value, span);
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let i = 1; ; i++) {
    const tried = i === 1 ? name : `${name}_${i}`;
    if (!taken.has(tried)) return tried;
  }
}
