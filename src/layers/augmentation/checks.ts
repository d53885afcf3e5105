import type { Dim } from '../../spec/tensor.ts';
import type { LayerProblem } from '../row.ts';

/** A problem unless the images have red, green and blue, or where one channel will do, that. */
export function checkColors(
  type: string,
  channels: Dim,
  allowed: readonly number[] = [3],
): LayerProblem | undefined {
  if (channels === null || allowed.includes(channels)) return undefined;
  return { message: `${type} needs images of ${allowed.join(' or ')} channels, not ${channels}` };
}

/** A problem unless a kernel is square, with a middle. */
export function checkKernel(size: number | readonly number[]): LayerProblem | undefined {
  const [rows = 1, columns = rows] = typeof size === 'number' ? [size] : size;
  if (rows % 2 === 0 || columns % 2 === 0)
    return {
      message: `kernelSize ${rows === columns ? rows : `[${rows}, ${columns}]`} must be odd`,
      arg: 'kernelSize',
    };
  if (rows === columns) return undefined;
  return {
    message: `kernelSize [${rows}, ${columns}] is not square: Keras mixes the axes of such a kernel up`,
    arg: 'kernelSize',
    suggestion: 'give one number',
  };
}
