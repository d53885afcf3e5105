import { insteadOf } from '../../spec/absent-layers.ts';
import type { LayerType } from '../../spec/generated/layers.ts';
import { canonicalLayerType } from '../../spec/names.ts';
import { scalar, toPlain, type MapEntry } from '../../spec/tree.ts';
import { tensorsIn, type Call, type SourceLayer, type Tensor } from '../read/source.ts';
import { snakeCase } from '../../util/snake-case.ts';
import { layerArguments } from './arguments.ts';
import type { Context } from './context.ts';
import { customLayer } from './custom-layers.ts';
import { oldClasses } from './dialects.ts';
import { argEntries, entry, readAll, type Entry, type Place } from './entry.ts';
import { warnLostVocabulary } from './lost-vocabulary.ts';
import { withOpenChannels } from './open-channels.ts';
import { checkPrecision } from './precision.ts';
import { tidyAttention } from './tidy-attention.ts';
import { tidyPair } from './tidy-pair.ts';
import { readsOf } from './reads.ts';
import { operationOf, replace } from './operations/index.ts';
import { insteadOfOperation } from './operations/instead.ts';
import type { Operation, Replacement } from './operations/operation.ts';
import type { Ref } from './ref.ts';

/** The entries for one call of a layer: mostly one. */
export function entriesOf(place: Place, context: Context): readonly Entry[] {
  const { layer } = place;
  const made = layer.calls[place.call];
  if (made === undefined) return [];
  const operation = operationOf(layer, made);
  if (operation === undefined) {
    return customLayer(place, made, context) ?? [properLayer(place, made, context)];
  }
  const replacement = replace(operation);
  if (replacement === undefined) refuseOperation(layer, operation, context);
  if (replacement === undefined) return [entry(place, undefined, [], readAll(operation.tensors))];
  return replacementEntries(place, replacement, context);
}

/** The layer in place of an operation, behind those that it reads and that are part of the same. */
function replacementEntries(place: Place, replacement: Replacement, context: Context): readonly Entry[] {
  const { layer, call, scope } = place;
  const { span } = layer.className;
  const { text } = scope.nameOf(layer, call);
  const before: Entry[] = [];
  // What two of them read is one layer.
  const refs = new Map<Replacement, Ref>();
  const made = ({ type, args, inputs }: Replacement): Entry => {
    const own = entry(place, type, argEntries(args, span), []);
    return { ...own, inputs: inputs.map((input) => ({ ref: refOf(input) })) };
  };
  const refOf = (input: Tensor | Replacement): Ref | undefined => {
    if (!('type' in input)) return scope.resolve(input);
    const known = refs.get(input);
    if (known !== undefined) return known;
    const layer = made(input);
    const name = context.claim(scalar(`${text}_${snakeCase(input.type)}`, span), '');
    before.push({ ...layer, name });
    const ref: Ref = { entry: name.text, output: 0, span };
    refs.set(input, ref);
    return ref;
  };
  const last = made(replacement);
  return [...before, last];
}

function properLayer(place: Place, call: Call, context: Context): Entry {
  const { layer } = place;
  const className = layer.className.text;
  const type = canonicalLayerType(oldClasses.get(className) ?? className);
  if (type === undefined || type === 'InputLayer') refuseLayer(layer, context);
  checkPrecision(layer, context);
  warnLostVocabulary(layer, type, context);
  const given = type === undefined ? [] : layerArguments(layer, type, context);
  const args = tidied(given, type, call);
  const reads = readsOf(layer, call, type, context);
  return entry(place, type, [...args, ...reads.args], reads.tensors);
}

/** Arguments as a person would write them. */
function tidied(args: readonly MapEntry[], type: LayerType | undefined, call: Call): readonly MapEntry[] {
  const [read] = tensorsIn([...call.positional, ...call.named.values()]);
  if (type === 'Bidirectional') return tidyPair(args);
  if (type === 'MultiHeadAttention') return tidyAttention(args, read);
  // A Discretization that was adapted has both, and its constructor takes one of them.
  if (type === 'Discretization' && isGiven(args, 'binBoundaries'))
    return args.filter(({ key }) => key !== 'numBins');
  return type === 'Reshape' ? withOpenChannels(args, read) : args;
}

function isGiven(args: readonly MapEntry[], name: string): boolean {
  return args.some(({ key, value }) => key === name && toPlain(value) !== null);
}

function refuseOperation(layer: SourceLayer, operation: Operation, { report }: Context): void {
  const message = `${layer.name.text} is the operation ${operation.name}, with these arguments, for which there is no layer`;
  const suggestion = insteadOfOperation(operation);
  report({ code: 'import-operation', message, span: layer.className.span, suggestion });
}

function refuseLayer({ name, className }: SourceLayer, { report }: Context): void {
  const message =
    className.text === 'Lambda' || className.text === 'TensorFlowOpLayer'
      ? `${name.text} is a ${className.text}: its code cannot be imported`
      : `${name.text} is a ${className.text}, a layer that widthwise does not have`;
  report({ code: 'import-layer', message, span: className.span, suggestion: insteadOf(className.text) });
}
