const letters = 'abcdefghijklmnopqrstuvwxyz';

/** The equations of attention along some axes of tensors [batch, ...axes, heads, features]. */
export interface AttentionEquations {
  /** key, query -> scores [batch, other axes, heads, query axes, key axes]. */
  readonly scores: string;
  /** scores, value -> result [batch, ...axes, heads, features]. */
  readonly combine: string;
}

/** Keras's `_build_attention_equation`: which axes attend is free, the others are treated one by one. */
export function attentionEquations(rank: number, axes: readonly number[]): AttentionEquations {
  const target = [...letters.slice(0, rank)];
  const fresh = [...letters.slice(rank)];
  const source = target.map((letter, axis) => (axes.includes(axis) ? (fresh.shift() ?? '') : letter));
  const others = target.filter((_, axis) => !axes.includes(axis) && axis !== rank - 1);
  const product = [...others, ...axes.map((axis) => target[axis]), ...axes.map((axis) => source[axis])].join(
    '',
  );
  return {
    scores: `${source.join('')},${target.join('')}->${product}`,
    combine: `${product},${source.join('')}->${target.join('')}`,
  };
}

/** input [...free, ...bound] times kernel [...bound, ...out] -> [...free, ...out]. */
export function projectionEquation(free: number, bound: number, out: number): string {
  const kept = letters.slice(0, free);
  const summed = letters.slice(free, free + bound);
  const made = letters.slice(free + bound, free + bound + out);
  return `${kept}${summed},${summed}${made}->${kept}${made}`;
}

/** The axes that attend, counted from 0: those given, of [batch, ...axes, features], or all between. */
export function attendingAxes(given: number | readonly number[] | null, rank: number): readonly number[] {
  if (given === null) return Array.from({ length: rank - 2 }, (_, i) => i + 1);
  return [given].flat().map((axis) => (axis < 0 ? axis + rank : axis));
}
