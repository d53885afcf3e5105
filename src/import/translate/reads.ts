import { rowOf, type LayerRow } from '../../layers/index.ts';
import type { LayerType } from '../../spec/generated/layers.ts';
import { camelCase, canonicalKey, layerVocabulary } from '../../spec/names.ts';
import { toPlain, type MapEntry } from '../../spec/tree.ts';
import { tensorsIn, type Argument, type Call, type SourceLayer, type Tensor } from '../read/source.ts';
import type { Context } from './context.ts';
import { convertValue } from './values.ts';

/** A tensor that a layer reads, by the name of the input where inputs have names. */
export interface Read {
  readonly tensor: Tensor;
  readonly port?: string;
}

/** What a call is given: tensors to read, and arguments that a spec gives to the layer. */
export interface Reads {
  readonly tensors: readonly Read[];
  readonly args: readonly MapEntry[];
}

/** The name of an input that is a first state. */
export const STATE = 'initialState';

/** What a call reads; what else it is given is refused, unless it says nothing. */
export function readsOf(
  layer: SourceLayer,
  call: Call,
  type: LayerType | undefined,
  context: Context,
): Reads {
  const row = type === undefined ? undefined : rowOf(type);
  const ports = row?.ports === undefined ? [] : [...row.ports.required, ...row.ports.optional];
  const states = row?.states === true;
  const back = goesBack(call, row);
  const tensors = tensorsIn(call.positional).map((tensor, i): Read => {
    const port = states && i > 0 ? STATE : back ? row?.reversePort : ports[i];
    return port === undefined ? { tensor } : { tensor, port };
  });
  const args: MapEntry[] = [];
  for (const arg of call.positional) if (arg.kind === 'value') refuseArgument(layer, undefined, arg, context);
  for (const [key, arg] of call.named) {
    if (key === row?.reversePort) continue;
    const own = type === undefined ? undefined : canonicalKey(layerVocabulary(type), key);
    const port = states && key === 'initial_state' ? STATE : ports.find((name) => name === camelCase(key));
    if (arg.kind !== 'value') {
      if (port !== undefined) tensors.push(...tensorsIn([arg]).map((tensor) => ({ tensor, port })));
      else if (key === 'inputs') tensors.push(...tensorsIn([arg]).map((tensor) => ({ tensor })));
      else refuseArgument(layer, key, arg, context);
    } else if (own !== undefined && toPlain(arg.node) !== null) {
      const owner = { layer: layer.name.text, report: context.report };
      args.push({ key: own, keySpan: arg.span, value: convertValue(arg.node, key, owner) });
    } else checkFlag(layer, key, arg, context);
  }
  return { tensors, args };
}

/** Whether the call says `reverse=True`, which a spec says by the name of the input. */
function goesBack({ named }: Call, row: Pick<LayerRow<LayerType>, 'reversePort'> | undefined): boolean {
  const flag = row?.reversePort === undefined ? undefined : named.get(row.reversePort);
  return flag?.kind === 'value' && toPlain(flag.node) === true;
}

/** `training` and other settings of a call. */
function checkFlag(layer: SourceLayer, key: string, arg: Argument, context: Context): void {
  const value = arg.kind === 'value' ? toPlain(arg.node) : undefined;
  if (value === null || value === undefined) return;
  if ((key === 'use_causal_mask' || key === 'return_attention_scores') && value === false) return;
  if (key !== 'training') return refuseArgument(layer, key, arg, context);
  // In Keras 3 `fit` and `predict` say which it is, whatever the call has said.
  if (context.dialect === 'keras3' || (value !== true && !inferenceMatters.test(layer.className.text)))
    return;
  const { text } = layer.name;
  if (value === true) {
    const message = `${text} is called with training=True: it behaves as in training also in inference`;
    context.report({ code: 'import-call', message, span: arg.span });
  } else {
    const message = `${text} is called with training=False; in the spec it behaves as usual while training`;
    context.report({
      code: 'import-dropped',
      message,
      span: arg.span,
      suggestion: 'freeze it: trainable: false',
    });
  }
}

/** Layers that are not the same in training. */
const inferenceMatters = /Norm|Drop|Noise|Random|Sequential|Functional|Model/;

function refuseArgument(layer: SourceLayer, key: string | undefined, arg: Argument, context: Context): void {
  const what = key === undefined ? 'a constant' : `"${key}"`;
  const message = `${layer.name.text} (${layer.className.text}) is called with ${what}, which a spec cannot say`;
  context.report({ code: 'import-call', message, span: arg.span });
}
