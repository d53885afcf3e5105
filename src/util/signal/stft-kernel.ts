import { invariant } from '../invariant.ts';
import { windowOf } from './windows.ts';

/** What Keras's STFT initializer is told. */
export interface StftArgs {
  readonly side: 'real' | 'imag';
  /** A name, its samples, or none. */
  readonly window: string | readonly number[] | null;
  /** Whether the window is divided by its L2 norm, by its L1 norm, or not at all. */
  readonly scaling: 'density' | 'spectrum' | null;
  readonly periodic: boolean;
}

const f = Math.fround;

/**
 * A kernel [frame, 1, bins] that makes a convolution the real or imaginary side of a short-time Fourier transform: the cosine
 * or sine of -2π time × bin / (2 × (bins - 1)), times the window. Angles are float32, as Keras has them.
 * Source: keras/src/initializers/constant_initializers.py of Keras 3.15
 */
export function stftKernel(
  { side, window, scaling, periodic }: StftArgs,
  [frame = 1, , bins = 1]: readonly number[],
): Float32Array {
  const samples = window === null ? null : samplesOf(window, frame, periodic);
  const divisor = samples === null ? 1 : normOf(samples, scaling);
  const turn = side === 'real' ? Math.cos : Math.sin;
  const length = 2 * (bins - 1);
  return Float32Array.from({ length: frame * bins }, (_, i) => {
    const [time, bin] = [Math.floor(i / bins), i % bins];
    const value = f(turn(f(f(-2 * time * f(bin / length)) * f(Math.PI))));
    return samples === null ? value : f(f(value * (samples[time] ?? 0)) / divisor);
  });
}

function samplesOf(window: string | readonly number[], frame: number, periodic: boolean): Float32Array {
  const samples = typeof window === 'string' ? windowOf(window, frame, periodic) : window;
  invariant(samples, 'a window was made that its analysis refused');
  return Float32Array.from(samples);
}

function normOf(samples: Float32Array, scaling: StftArgs['scaling']): number {
  switch (scaling) {
    case 'density':
      return f(Math.sqrt(samples.reduce((sum, value) => sum + value ** 2, 0)));
    case 'spectrum':
      return f(samples.reduce((sum, value) => sum + Math.abs(value), 0));
    case null:
      return 1;
  }
}
