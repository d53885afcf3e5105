import { free, onlyInput, tensor } from '../analysis.ts';
import { globalAveragePooling2dClass } from './corrected/global-average-pooling2d.ts';
import type { LayerRow } from '../row.ts';
import { checkRank } from '../shapes/checks.ts';
import { channelAxis, imageShape } from '../shapes/window.ts';

/**
 * The mean of each channel: `[batch, height, width, channels]` to `[batch, channels]`, or `[batch, 1, 1, channels]` with
 * keepdims. No weights, no FLOPs.
 * Source: https://keras.io/api/layers/pooling_layers/global_average_pooling2d/
 */
export const globalAveragePooling2d: LayerRow<'GlobalAveragePooling2D'> = {
  type: 'GlobalAveragePooling2D',
  arity: 'one',
  corrections: [{ fault: 'ignores keepdims', when: ({ keepdims }) => keepdims, savedAs: 'own' }],
  analyze(args, inputs) {
    const input = onlyInput(inputs);
    const wrong = checkRank('GlobalAveragePooling2D', input, 4);
    if (wrong) return wrong;
    const batch = input.shape[0] ?? null;
    const channels = input.shape[channelAxis(args.dataFormat, 4)] ?? null;
    return free(
      tensor(args.keepdims ? imageShape(batch, [1, 1], channels, args.dataFormat) : [batch, channels]),
    );
  },
  build(tf, args, context) {
    const config = context.config(args);
    if (!args.keepdims) return tf.layers.globalAveragePooling2d(config);
    return new (context.classOf(globalAveragePooling2dClass))(config);
  },
};
