import type { AttrValue } from '../../graph/graph-def.ts';
import type { Node } from '../node.ts';

/** How windows of one length go over an axis of an image. */
export interface Axis {
  /** Of the image. */
  readonly size: number;
  /** How many windows there are. */
  readonly result: number;
  readonly kernel: number;
  readonly stride: number;
  readonly rate: number;
  /** Zeros before and after the image. */
  readonly before: number;
  readonly after: number;
}

/** Both axes of a convolution or pooling over [batch, height, width, channels]; undefined for a form that is not known. */
export function axesOf(
  node: Node,
  image: readonly number[],
  kernel: readonly number[],
  result: readonly number[],
): readonly [Axis, Axis] | undefined {
  const { attr } = node;
  const axis = (i: number): Axis | undefined => {
    const stride = attr['strides']?.list?.i?.[i] ?? 1;
    const rate = attr['dilations']?.list?.i?.[i] ?? 1;
    const sizes = { size: image[i] ?? 1, result: result[i] ?? 1, kernel: kernel[i - 1] ?? 1, stride, rate };
    const pads = padsOf(attr, sizes);
    return pads && { ...sizes, ...pads };
  };
  const [down, across] = [axis(1), axis(2)];
  const known = text(attr['data_format']) === 'NHWC' && image.length === 4;
  return known && down !== undefined && across !== undefined ? [down, across] : undefined;
}

type Sizes = Omit<Axis, 'before' | 'after'>;

function padsOf(
  attr: Readonly<Record<string, AttrValue>>,
  { size, result, kernel, stride, rate }: Sizes,
): Pick<Axis, 'before' | 'after'> | undefined {
  // What the windows reach over. Less than 0: a rest of the image that no window covers.
  const missing = (result - 1) * stride + (kernel - 1) * rate + 1 - size;
  switch (text(attr['padding'])) {
    case 'VALID':
      return { before: 0, after: 0 };
    case 'SAME':
      return { before: Math.floor(Math.max(0, missing) / 2), after: Math.ceil(Math.max(0, missing) / 2) };
    default:
      return undefined;
  }
}

function text(attr: AttrValue | undefined): string {
  return Buffer.from(attr?.s ?? []).toString() || 'NHWC';
}
