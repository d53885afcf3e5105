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
import type { Entry } from './entry.ts';
import type { Ref } from './ref.ts';
import { inputEntry } from './inputs.ts';
import { entriesOf } from './layers.ts';
import { inReadingOrder } from './order.ts';
import { newScope, type Scope } from './scope.ts';
import type { Reporter, Span } from '../../diagnostics/diagnostic.ts';

/** A network of Keras as the tree of a Model; every value points to its place in the JSON. */
export function translate(file: SourceFile, withCompile: boolean, report: Reporter): MapNode {
  const { model, dialect } = file;
  const context = newContext(dialect, report);
  const scope = newScope(model, '', undefined, context);
  const inputs = model.inputs.flatMap(
    ({ layer }) => model.layers.find(({ name }) => name.text === layer) ?? [],
  );
  const entries = inReadingOrder(layersOf(scope, context));
  const outputs = model.outputs.flatMap((tensor) => scope.resolve(tensor) ?? []);
  const names = outputs.map(textOf);
  const compile = withCompile ? compileSection(file, names, context) : undefined;
  const { span } = model;
  return mapOf(span, [
    ['apiVersion', scalar('widthwise/v1', span)],
    ['kind', scalar('Model', span)],
    ['name', { ...model.name, ...text(legalName(model.name.text)) }],
    ['inputs', inputsNode(inputs, scope, context, span)],
    ['layers', { kind: 'list', items: entries.map(entryNode), span }],
    ['outputs', references(outputs, span)],
    ...(compile === undefined ? [] : [['compile', compile] as const]),
  ]);
}

/** The entries of a network, with those of the networks inside it. */
function layersOf(scope: Scope, context: Context): readonly Entry[] {
  return scope.model.layers.flatMap((layer) =>
    layer.calls.flatMap((_, call) => callOf(layer, call, scope, context)),
  );
}

function callOf(layer: SourceLayer, call: number, scope: Scope, context: Context): readonly Entry[] {
  const inner = layer.model === undefined ? undefined : scope.inner(layer, call);
  return inner === undefined ? entriesOf(layer, call, scope, context) : layersOf(inner, context);
}

function inputsNode(inputs: readonly SourceLayer[], scope: Scope, context: Context, span: Span): MapNode {
  const rows = inputs.map((layer) => inputEntry(layer, scope.nameOf(layer, 0), context));
  return { kind: 'map', entries: new Map(rows.map((row) => [row.key, row])), span };
}

function entryNode({ name, type, inputs, args, span }: Entry): MapNode {
  const rows: readonly MapEntry[] = [
    ...pairs([
      ['name', name],
      ['type', type],
      ['inputs', references(inputs, span)],
    ]),
    ...args,
  ];
  return { kind: 'map', entries: new Map(rows.map((row) => [row.key, row])), span };
}

/** What is undefined was reported. */
function references(refs: readonly (Ref | undefined)[], span: Span): ListNode {
  const items = refs.map((ref) => (ref === undefined ? broken(span) : scalar(textOf(ref), ref.span)));
  return { kind: 'list', items, span };
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
