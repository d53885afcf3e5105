/** The real and the imaginary sides of a transform. */
export interface Sides {
  readonly real: Float64Array;
  readonly imag: Float64Array;
}

/** Σ x(n) · exp(-2πi k n / N) for k from 0 to N // 2, of real numbers; fast where N is a power of two. */
export function realFourier(x: ArrayLike<number>): Sides {
  const bins = Math.floor(x.length / 2) + 1;
  const whole = fourier({ real: Float64Array.from(x), imag: new Float64Array(x.length) });
  return { real: whole.real.subarray(0, bins), imag: whole.imag.subarray(0, bins) };
}

/** By halves (Cooley and Tukey, 1965); what is odd, by definition. */
function fourier(x: Sides): Sides {
  const length = x.real.length;
  if (length % 2 === 1) return byDefinition(x);
  const [even, odd] = [fourier(everySecond(x, 0)), fourier(everySecond(x, 1))];
  const y = { real: new Float64Array(length), imag: new Float64Array(length) };
  const half = length / 2;
  for (let k = 0; k < half; k++) {
    const [cos, sin] = [Math.cos((2 * Math.PI * k) / length), -Math.sin((2 * Math.PI * k) / length)];
    const [a, b] = [odd.real[k] ?? 0, odd.imag[k] ?? 0];
    const [real, imag] = [a * cos - b * sin, a * sin + b * cos];
    y.real[k] = (even.real[k] ?? 0) + real;
    y.imag[k] = (even.imag[k] ?? 0) + imag;
    y.real[k + half] = (even.real[k] ?? 0) - real;
    y.imag[k + half] = (even.imag[k] ?? 0) - imag;
  }
  return y;
}

function everySecond({ real, imag }: Sides, from: 0 | 1): Sides {
  const take = (_: number, i: number): boolean => i % 2 === from;
  return { real: real.filter(take), imag: imag.filter(take) };
}

function byDefinition({ real, imag }: Sides): Sides {
  const length = real.length;
  const y = { real: new Float64Array(length), imag: new Float64Array(length) };
  for (let k = 0; k < length; k++)
    for (let n = 0; n < length; n++) {
      const angle = (-2 * Math.PI * ((k * n) % length)) / length;
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      y.real[k] = (y.real[k] ?? 0) + (real[n] ?? 0) * cos - (imag[n] ?? 0) * sin;
      y.imag[k] = (y.imag[k] ?? 0) + (real[n] ?? 0) * sin + (imag[n] ?? 0) * cos;
    }
  return y;
}
