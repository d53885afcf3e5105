import { lookUp } from './look-up.ts';
import { textAt } from '../../spec/model-tree.ts';
import { scalar, toPlain, valueAt, withEntry, withoutKey, type MapNode } from '../../spec/tree.ts';

/** Initializers that are variance scaling with these numbers: `scale mode distribution`. */
const NAMED: Readonly<Record<string, string>> = {
  '1 fan_avg uniform': 'glorotUniform',
  '1 fan_avg truncated_normal': 'glorotNormal',
  '2 fan_in uniform': 'heUniform',
  '2 fan_in truncated_normal': 'heNormal',
  '1 fan_in uniform': 'lecun_uniform',
  '1 fan_in truncated_normal': 'lecun_normal',
};

/** TensorFlow.js writes every initializer of this family as VarianceScaling: the name that people use. */
export function plainInitializer(map: MapNode): MapNode {
  if (textAt(map, 'type') !== 'VarianceScaling') return map;
  const distribution = textAt(map, 'distribution')?.replace(/^normal$/, 'truncated_normal');
  const name = lookUp(NAMED, `${textAt(map, 'scale')} ${textAt(map, 'mode')} ${distribution}`);
  if (name === undefined)
    return distribution === undefined ? map : withText(map, 'distribution', distribution);
  const rest = ['scale', 'mode', 'distribution'].reduce(withoutKey, map);
  const seed = valueAt(rest, 'seed');
  return withText(seed && toPlain(seed) === null ? withoutKey(rest, 'seed') : rest, 'type', name);
}

function withText(map: MapNode, key: string, text: string): MapNode {
  const entry = map.entries.get(key);
  const span = entry?.value.span ?? map.span;
  return withEntry(map, { key, keySpan: entry?.keySpan ?? span, value: scalar(text, span) });
}
