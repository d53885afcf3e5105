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
import type { Scope } from './scope.ts';
import { number } from './values.ts';

/** An entry of `layers` to be written. */
export interface Entry {
  readonly name: ScalarNode;
  /** A layer type of ours; a broken scalar when there is none, which was reported. */
  readonly type: ScalarNode;
  /** Arguments, `trainable` and all else but the inputs. */
  readonly args: readonly MapEntry[];
  /** Undefined where a tensor does not exist, which was reported. */
  readonly inputs: readonly (Ref | undefined)[];
  readonly span: Span;
}

/** The entry for one call of a layer; `type` is undefined when there is none, which was reported. */
export function entry(
  layer: SourceLayer,
  name: ScalarNode,
  type: string | undefined,
  args: readonly MapEntry[],
  inputs: readonly Tensor[],
  scope: Scope,
): Entry {
  const typeSpan = layer.className.span;
  return {
    name,
    type: type === undefined ? { ...scalar('', typeSpan), broken: true } : scalar(type, typeSpan),
    args: isFrozen(layer, scope) ? [...args, ...argEntries({ trainable: false }, typeSpan)] : args,
    inputs: inputs.map((tensor) => scope.resolve(tensor)),
    span: layer.span,
  };
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
