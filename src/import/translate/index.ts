import {
  scalar,
  type ListNode,
  type MapEntry,
  type MapNode,
  type ScalarNode,
  type TreeNode,
} from '../../spec/tree.ts';
import { referenceText } from '../../spec/references.ts';
import type { SourceFile } from '../read/file.ts';
import type { SourceLayer } from '../read/source.ts';
import { legalName } from '../legal-name.ts';
import { newContext, type Context } from './context.ts';
import { compileSection } from './compile.ts';
import type { Entry, Input, Place } from './entry.ts';
import { entriesIn, type Group, type Item } from './group.ts';
import { STATE } from './reads.ts';
import type { Ref } from './ref.ts';
import { inputEntry } from './inputs.ts';
import { entriesOf } from './layers.ts';
import { inReadingOrder } from './order.ts';
import { newScope, type Scope } from './scope.ts';
import type { Reporter, Span } from '../../diagnostics/diagnostic.ts';

/** A network as a Model. */
export interface Translated {
  /** The tree of a Model, networks inside it opened up; every value points to its place in the JSON. */
  readonly root: MapNode;
  /** The same layers as they are nested. */
  readonly items: readonly Item[];
}

/** A network of Keras as a Model. */
export function translate(file: SourceFile, withCompile: boolean, report: Reporter): Translated {
  const { model, dialect } = file;
  const context = newContext(dialect, report);
  const scope = newScope(model, '', undefined, context);
  const inputs = model.inputs.flatMap(
    ({ layer }) => model.layers.find(({ name }) => name.text === layer) ?? [],
  );
  const items = itemsOf(scope, context);
  const outputs = model.outputs.flatMap((tensor) => scope.resolve(tensor) ?? []);
  const names = outputs.map(textOf);
  const sources = model.outputs.map(({ layer }) => layer);
  const compile = withCompile ? compileSection(file, { names, sources }, context) : undefined;
  const { span } = model;
  const root = mapOf(span, [
    ['apiVersion', scalar('widthwise/v1', span)],
    ['kind', scalar('Model', span)],
    ['name', { ...model.name, ...text(legalName(model.name.text)) }],
    ['inputs', inputsNode(inputs, scope, context, span)],
    ['layers', { kind: 'list', items: entriesIn(items).map(entryNode), span }],
    ['outputs', references(outputs, span)],
    ...(compile === undefined ? [] : [['compile', compile] as const]),
  ]);
  return { root, items };
}

/** The layers of a network in reading order, with the networks inside it as groups. */
function itemsOf(scope: Scope, context: Context): readonly Item[] {
  const { layers } = scope.model;
  const items = layers.flatMap((layer) =>
    layer.calls.flatMap((_, call) => callOf({ layer, call, scope }, context)),
  );
  return inReadingOrder(items);
}

function callOf(place: Place, context: Context): readonly Item[] {
  const { layer, call, scope } = place;
  const inner = layer.model === undefined ? undefined : scope.inner(layer, call);
  if (inner === undefined) return entriesOf(place, context);
  const { inputs, outputs } = inner.model;
  const group: Group = {
    kind: 'group',
    name: scope.nameOf(layer, call).text,
    owner: scope.ownerOf(layer, call),
    items: itemsOf(inner, context),
    inputNames: inputs.map((input) => legalName(input.layer)),
    inputs: inputs.map((input) => inner.resolve(input)),
    outputs: outputs.map((output) => inner.resolve(output)),
  };
  return [group];
}

function inputsNode(inputs: readonly SourceLayer[], scope: Scope, context: Context, span: Span): MapNode {
  const rows = inputs.map((layer) => inputEntry(layer, scope.nameOf(layer, 0), context));
  return { kind: 'map', entries: new Map(rows.map((row) => [row.key, row])), span };
}

function entryNode({ name, head, inputs, args, span }: Entry): MapNode {
  const rows: readonly MapEntry[] = [...pairs([['name', name]]), head, ...inputRows(inputs, span), ...args];
  return { kind: 'map', entries: new Map(rows.map((row) => [row.key, row])), span };
}

/** `inputs`, a list or, where inputs have names, a map; and `initialState`. */
function inputRows(inputs: readonly Input[], span: Span): readonly MapEntry[] {
  const states = inputs.filter(({ port }) => port === STATE);
  const others = inputs.filter(({ port }) => port !== STATE);
  const named = others.some(({ port }) => port !== undefined);
  const list = (some: readonly Input[]): ListNode =>
    references(
      some.map(({ ref }) => ref),
      span,
    );
  const map = mapOf(
    span,
    others.map(({ ref, port = '' }) => [port, referenceNode(ref, span)] as const),
  );
  return pairs([
    ['inputs', named ? map : list(others)],
    ...(states.length === 0 ? [] : [[STATE, list(states)] as const]),
  ]);
}

/** What is undefined was reported. */
function references(refs: readonly (Ref | undefined)[], span: Span): ListNode {
  const items = refs.map((ref) => referenceNode(ref, span));
  return { kind: 'list', items, span };
}

function referenceNode(ref: Ref | undefined, span: Span): ScalarNode {
  return ref === undefined ? broken(span) : scalar(textOf(ref), ref.span);
}

function textOf({ entry, output }: Ref): string {
  return referenceText({ layer: entry, output });
}

function broken(span: Span): ScalarNode {
  return { ...scalar(null, span), broken: true };
}

function mapOf(span: Span, rows: readonly (readonly [string, TreeNode])[]): MapNode {
  return { kind: 'map', entries: new Map(pairs(rows).map((row) => [row.key, row])), span };
}

function pairs(rows: readonly (readonly [string, TreeNode])[]): readonly MapEntry[] {
  return rows.map(([key, value]) => ({ key, keySpan: value.span, value }));
}

function text(value: string): Pick<ScalarNode, 'value' | 'text'> {
  return { value, text: value };
}
