import type * as tfjs from '@tensorflow/tfjs';
import type { RandomCropArgs } from '../../../spec/generated/layers.ts';
import { outputShape, tensor } from '../../analysis.ts';
import { withChannelsLast } from '../../corrected/data-format.ts';
import { resize } from '../../corrected/resize.ts';
import { oneShape, oneTensor, type CallArgs } from '../../corrected/stock.ts';
import { analyzeImages } from '../../image/images.ts';
import { cutToRatio } from '../../image/corrected/aspect-ratio.ts';
import { affine } from './affine.ts';
import { augmentClass, type NextDraw } from './augment.ts';
import { between } from './draws.ts';
import { project } from './project.ts';

const WHOLE = { interpolation: 'nearest', fillMode: 'constant', fillValue: 0 } as const;
const SMOOTH = { interpolation: 'bilinear', antialias: false } as const;

/** Cuts a window out of images, the same for a whole batch; in inference the middle of the window's proportions, resized. */
export function randomCropClass(tf: typeof tfjs) {
  const Base = augmentClass<RandomCropArgs>(tf, 'WidthwiseRandomCrop', (x, settings, draw) =>
    cropped(tf, x, settings, draw),
  );
  return class extends Base {
    override call(inputs: tfjs.Tensor | tfjs.Tensor[], kwargs: CallArgs): tfjs.Tensor {
      const { height, width, dataFormat } = this.settings;
      if (kwargs['training'] === true) return super.call(inputs, kwargs);
      return tf.tidy(() => {
        const x = tf.cast(oneTensor(inputs), 'float32');
        return withChannelsLast(tf, x, dataFormat, (image) =>
          resize(tf, cutToRatio(tf, image, height, width), [height, width], SMOOTH).clone(),
        );
      });
    }

    override computeOutputShape(shapes: tfjs.Shape | tfjs.Shape[]): tfjs.Shape {
      return outputShape(analyzeImages('RandomCrop', this.settings, tensor(oneShape(shapes))));
    }
  };
}

interface Size {
  readonly height: number;
  readonly width: number;
}

/** The window as a shift by whole pixels, whose numbers a compiled step draws anew; tf.slice would hold them fast. */
function cropped(tf: typeof tfjs, x: tfjs.Tensor, { height, width }: Size, draw: NextDraw): tfjs.Tensor {
  const [batch = 1, rows = 1, columns = 1] = x.shape;
  if (rows <= height || columns <= width) return fitted(tf, x, { height, width });
  const start = (room: number) =>
    tf.mul(tf.floor(between(tf, [], [0, room + 1], draw())), tf.ones([batch, 1]));
  const top = start(rows - height);
  const shift = affine(tf, batch, [1, 0, start(columns - width), 0, 1, top]);
  return project(tf, x, shift, WHOLE, [height, width]);
}

/** What Keras makes of images that are no larger than the window: where the window ends outside, the rest is stretched. */
function fitted(tf: typeof tfjs, x: tfjs.Tensor, { height, width }: Size): tfjs.Tensor {
  const [batch = 1, rows = 1, columns = 1, channels = 1] = x.shape;
  const high = Math.max(Math.min(rows, Math.trunc((columns * height) / width)), 1);
  const wide = Math.max(Math.min(columns, Math.trunc((rows * width) / height)), 1);
  const top = Math.trunc((rows - high) / 2);
  const left = Math.trunc((columns - wide) / 2);
  const size = [batch, Math.min(height, rows - top), Math.min(width, columns - left), channels];
  return resize(tf, tf.slice(x, [0, top, left, 0], size), [height, width], SMOOTH).clone();
}
