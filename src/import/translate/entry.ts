import type { Span } from '../../diagnostics/diagnostic.ts';
import type { Ref } from './ref.ts';
import {
  scalar,
  valueAt,
  type MapEntry,
  type PlainValue,
  type ScalarNode,
  type TreeNode,
} from '../../spec/tree.ts';
import type { SourceLayer, Tensor } from '../read/source.ts';
import type { Read } from './reads.ts';
import type { Scope } from './scope.ts';
import { number } from './values.ts';

/** An entry of `layers` to be written. */
export interface Entry {
  readonly name: ScalarNode;
  /** `type`, a layer type of ours (broken when there is none, which was reported), or `call`, the name of a layer. */
  readonly head: MapEntry;
  /** Arguments, `trainable` and all else but the inputs. */
  readonly args: readonly MapEntry[];
  readonly inputs: readonly Input[];
  readonly span: Span;
}

/** What an entry reads. */
export interface Input {
  /** Undefined where the tensor does not exist, which was reported. */
  readonly ref: Ref | undefined;
  /** Where inputs have names: `query`, `initialState`. */
  readonly port?: string;
}

/** The call of a layer for which an entry is made. */
export interface Place {
  readonly layer: SourceLayer;
  readonly call: number;
  readonly scope: Scope;
}

/** The entry for a call of a layer; `type` is undefined when there is none, which was reported. */
export function entry(
  { layer, call, scope }: Place,
  type: string | undefined,
  args: readonly MapEntry[],
  reads: readonly Read[],
): Entry {
  const { span } = layer.className;
  const owner = scope.ownerOf(layer, call);
  const inputs = reads.map(({ tensor, port }): Input => {
    const ref = scope.resolve(tensor);
    return port === undefined ? { ref } : { ref, port };
  });
  const common = { name: scope.nameOf(layer, call), inputs, span: layer.span };
  if (owner !== undefined) return { ...common, head: headOf('call', owner, span), args: [] };
  const frozen = isFrozen(layer, scope) ? argEntries({ trainable: false }, span) : [];
  return { ...common, head: headOf('type', type, span), args: [...args, ...frozen] };
}

export function readAll(tensors: readonly Tensor[]): readonly Read[] {
  return tensors.map((tensor) => ({ tensor }));
}

function headOf(key: 'type' | 'call', text: string | undefined, span: Span): MapEntry {
  const value: ScalarNode = text === undefined ? { ...scalar('', span), broken: true } : scalar(text, span);
  return { key, keySpan: span, value };
}

function isFrozen(layer: SourceLayer, scope: Scope): boolean {
  const own = valueAt(layer.config, 'trainable');
  return !scope.model.trainable || (own?.kind === 'scalar' && own.value === false);
}

/** Arguments of our own making, to blame on `span`. */
export function argEntries(args: Readonly<Record<string, PlainValue>>, span: Span): readonly MapEntry[] {
  return Object.entries(args).map(([key, value]) => ({ key, keySpan: span, value: tree(value, span) }));
}

function tree(value: PlainValue, span: Span): TreeNode {
  if (typeof value === 'number') return number(value, span);
  if (typeof value !== 'object' || value === null) return scalar(value, span);
  if (Array.isArray(value)) return { kind: 'list', items: value.map((v: PlainValue) => tree(v, span)), span };
  const entries = Object.entries(value).map(([key, v]): [string, MapEntry] => [
    key,
    { key, keySpan: span, value: tree(v, span) },
  ]);
  return { kind: 'map', entries: new Map(entries), span };
}
