import { canonicalLayerType } from '../spec/names.ts';
import { rowOf } from './table.ts';

/** The argument that is the width of a layer type (`units`, `filters`, …); undefined when it has none. */
export function widthArgument(type: string): string | undefined {
  const known = canonicalLayerType(type);
  return known === undefined ? undefined : rowOf(known).width;
}
