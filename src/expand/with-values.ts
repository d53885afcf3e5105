import { scalar, valueAt, type MapNode, type ScalarNode } from '../spec/tree.ts';
import { didYouMean } from '../util/suggest.ts';
import type { Group, Run } from './run.ts';

/** What an entry gives under `with`, by the name of the param. */
export function withValues(entry: MapNode): ReadonlyMap<string, ScalarNode> {
  const given = new Map<string, ScalarNode>();
  const values = valueAt(entry, 'with');
  if (values?.kind !== 'map') return given;
  for (const { key, value } of values.entries.values()) {
    // The schema has refused what is no single value.
    given.set(key, value.kind === 'scalar' ? value : { ...scalar(null, value.span), broken: true });
  }
  return given;
}

/** Every key of `with` must be a param of the group. */
export function checkWith(entry: MapNode, { title, params }: Group, { report }: Run): void {
  const values = valueAt(entry, 'with');
  if (values?.kind !== 'map') return;
  const known = params?.kind === 'map' ? [...params.entries.keys()] : [];
  for (const { key, keySpan } of values.entries.values()) {
    if (known.includes(key)) continue;
    report({
      code: 'unknown-param',
      message: `${title} has no param "${key}"`,
      span: keySpan,
      suggestion:
        didYouMean(key, known) ?? (known.length === 0 ? undefined : `its params are ${known.join(', ')}`),
    });
  }
}
