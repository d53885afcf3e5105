import { canonicalLayerType } from '../spec/names.ts';
import { noExtraTypes, type ExtraTypes } from '../spec/extra-type.ts';
import { rowOf } from './table.ts';

/** The arguments that are widths of a layer type with several, each reached as `layer.argument`. */
export function widthArguments(type: string): readonly string[] {
  const known = canonicalLayerType(type);
  return known === undefined ? [] : (rowOf(known).widths ?? []);
}

/** The argument that is the width of a layer type (`units`, `filters`, …); undefined when it has none. */
export function widthArgument(type: string, extra: ExtraTypes = noExtraTypes): string | undefined {
  const known = canonicalLayerType(type);
  return known === undefined ? extra.get(type)?.width : rowOf(known).width;
}
