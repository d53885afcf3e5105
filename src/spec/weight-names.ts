import type { ShapedNode } from './graph.ts';

/** What files call the weights of a layer, in Keras's order: `layer/kernel`; a name that comes twice gets a number. */
export function weightNames({ name, weights }: Pick<ShapedNode, 'name' | 'weights'>): readonly string[] {
  const seen = new Map<string, number>();
  return weights.map((weight) => {
    const count = seen.get(weight.name) ?? 0;
    seen.set(weight.name, count + 1);
    return `${name}/${weight.name}${count === 0 ? '' : `_${count}`}`;
  });
}
