import { canonicalLayerType } from '../../spec/names.ts';
import { toPlain, valueAt, type MapEntry, type ScalarNode } from '../../spec/tree.ts';
import { tensorsIn, type Argument, type Call, type SourceLayer, type Tensor } from '../read/source.ts';
import { layerArguments } from './arguments.ts';
import type { Context } from './context.ts';
import { customLayer } from './custom-layers.ts';
import { oldClasses } from './dialects.ts';
import { argEntries, entry, type Entry } from './entry.ts';
import { operationOf, replace } from './operations/index.ts';
import type { Scope } from './scope.ts';

/** The entries for one call of a layer: mostly one. */
export function entriesOf(
  layer: SourceLayer,
  call: number,
  scope: Scope,
  context: Context,
): readonly Entry[] {
  const made = layer.calls[call];
  if (made === undefined) return [];
  const operation = operationOf(layer, made);
  const name = scope.nameOf(layer, call);
  if (operation !== undefined) {
    const replacement = replace(operation);
    if (replacement === undefined) refuseOperation(layer, operation.name, context);
    const { type = undefined, args = {}, inputs = operation.tensors } = replacement ?? {};
    return [entry(layer, name, type, argEntries(args, layer.className.span), inputs, scope)];
  }
  return customLayer(layer, made, name, scope, context) ?? [properLayer(layer, made, name, scope, context)];
}

function properLayer(
  layer: SourceLayer,
  call: Call,
  name: ScalarNode,
  scope: Scope,
  context: Context,
): Entry {
  const className = layer.className.text;
  const type = canonicalLayerType(oldClasses.get(className) ?? className);
  if (type === undefined || type === 'InputLayer') refuseLayer(layer, context);
  checkPrecision(layer, context);
  const args = type === undefined ? [] : layerArguments(layer, type, context);
  const { tensors, extra } = readsOf(layer, call, context);
  return { ...entry(layer, name, type, [...args, ...extra], tensors, scope) };
}

/** Said of the first layer only: it is mostly the same for all. */
function checkPrecision({ name, config }: SourceLayer, { report, first }: Context): void {
  const node = valueAt(config, 'dtype');
  const policy = node?.kind === 'map' ? valueAt(node, 'config') : undefined;
  const given = policy?.kind === 'map' ? (valueAt(policy, 'name') ?? valueAt(policy, 'source_name')) : node;
  if (given?.kind !== 'scalar' || given.value === null || /^(float32|int32|bool)$/.test(given.text)) return;
  if (!first(given.text)) return;
  const message = `${name.text} is computed in ${given.text} in Keras, and in float32 here`;
  report({ code: 'import-precision', message, span: given.span });
}

interface Reads {
  readonly tensors: readonly Tensor[];
  readonly extra: readonly MapEntry[];
}

/** The tensors that a call reads; what else it is given is refused, unless it says nothing. */
function readsOf(layer: SourceLayer, call: Call, context: Context): Reads {
  const tensors = [...tensorsIn(call.positional)];
  for (const arg of call.positional) if (arg.kind === 'value') refuseArgument(layer, undefined, arg, context);
  for (const [key, arg] of call.named) {
    if (arg.kind === 'value') checkFlag(layer, key, arg, context);
    else if (isRead(layer, key)) tensors.push(...tensorsIn([arg]));
    else refuseArgument(layer, key, arg, context);
  }
  return { tensors, extra: [] };
}

/** Keyword arguments that are tensors to read, in the order of Keras's signature. */
function isRead({ className }: SourceLayer, key: string): boolean {
  if (key === 'initial_state') return true;
  if (className.text === 'MultiHeadAttention') return key === 'value' || key === 'key' || key === 'query';
  return key === 'inputs';
}

/** `training` and other settings of a call. */
function checkFlag(layer: SourceLayer, key: string, arg: Argument, context: Context): void {
  const value = arg.kind === 'value' ? toPlain(arg.node) : undefined;
  if (value === null || value === undefined) return;
  if (key === 'use_causal_mask' && value === false) return;
  if (key === 'return_attention_scores' && value === false) return;
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

function refuseOperation(layer: SourceLayer, operation: string, { report }: Context): void {
  const message = `${layer.name.text} is the operation ${operation}, with these arguments, for which there is no layer`;
  report({ code: 'import-operation', message, span: layer.className.span });
}

function refuseLayer({ name, className }: SourceLayer, { report }: Context): void {
  const message =
    className.text === 'Lambda' || className.text === 'TensorFlowOpLayer'
      ? `${name.text} is a ${className.text}: its code cannot be imported`
      : `${name.text} is a ${className.text}, a layer that widthwise does not have`;
  report({ code: 'import-layer', message, span: className.span });
}
