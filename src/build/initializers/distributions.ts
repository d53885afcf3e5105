/** Uniform numbers in [0, 1). */
export type Uniform = () => number;

/** Uniform numbers in [low, high). */
export function fillUniform(size: number, low: number, high: number, random: Uniform): Float32Array {
  return Float32Array.from({ length: size }, () => low + (high - low) * random());
}

/** Normally distributed numbers. */
export function fillNormal(size: number, mean: number, stddev: number, random: Uniform): Float32Array {
  const next = standardNormal(random);
  return Float32Array.from({ length: size }, () => mean + stddev * next());
}

/** Normal numbers, drawn again when more than two standard deviations off, as TensorFlow's truncated_normal. */
export function fillTruncatedNormal(
  size: number,
  mean: number,
  stddev: number,
  random: Uniform,
): Float32Array {
  const next = standardNormal(random);
  return Float32Array.from({ length: size }, () => {
    let value = next();
    while (Math.abs(value) > 2) value = next();
    return mean + stddev * value;
  });
}

/** Marsaglia's polar method, which makes numbers in pairs. */
export function standardNormal(random: Uniform): () => number {
  let spare: number | undefined;
  return () => {
    if (spare !== undefined) {
      const value = spare;
      spare = undefined;
      return value;
    }
    const [value, other] = normalPair(random);
    spare = other;
    return value;
  };
}

function normalPair(random: Uniform): readonly [number, number] {
  for (;;) {
    const x = 2 * random() - 1;
    const y = 2 * random() - 1;
    const square = x * x + y * y;
    if (square > 0 && square < 1) {
      const factor = Math.sqrt((-2 * Math.log(square)) / square);
      return [x * factor, y * factor];
    }
  }
}
