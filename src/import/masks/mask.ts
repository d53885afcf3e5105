/**
 * Which steps count, told by the comparisons that say so, each with the tensor that it reads: `tokens != 0`. Undefined
 * where all do. How comparisons are joined is not told: that is for a layer to know, and the same here and in Keras.
 */
export type Mask = ReadonlySet<string> | undefined;

export function sameMask(a: Mask, b: Mask): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.size === b.size && [...a].every((comparison) => b.has(comparison));
}

/** All comparisons of several masks. */
export function joined(masks: readonly Mask[]): Mask {
  const known = masks.filter((mask) => mask !== undefined);
  return known.length === 0 ? undefined : new Set(known.flatMap((mask) => [...mask]));
}
