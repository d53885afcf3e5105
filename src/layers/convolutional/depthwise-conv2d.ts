import type { DepthwiseConv2DArgs } from '../../spec/generated/layers.ts';
import { onlyInput } from '../analysis.ts';
import { layerConfig } from '../config.ts';
import { depthwiseConv2dClass } from './corrected/depthwise.ts';
import { analyzeDepthwise } from './depthwise.ts';
import { isDilated } from './kernel.ts';
import type { LayerRow } from '../row.ts';

/**
 * Convolution of each channel by itself: `[batch, height, width, channels]` to
 * `[batch, rows, columns, channels × depthMultiplier]`; channelsFirst has the channels on axis 1.
 * Weights: kernel [height, width, channels, depthMultiplier], bias [channels × depthMultiplier].
 * FLOPs: see {@link analyzeDepthwise}.
 * Source: https://keras.io/api/layers/convolution_layers/depthwise_convolution2d/
 */
export const depthwiseConv2d: LayerRow<'DepthwiseConv2D'> = {
  type: 'DepthwiseConv2D',
  arity: 'one',
  handsOn: ({ depthMultiplier }) => depthMultiplier === 1,
  noWasmGradient: true,
  corrections: [
    { fault: 'ignores dilationRate', when: isDilated, savedAs: 'own' },
    {
      fault: 'cannot train with unequal strides on native TensorFlow',
      when: (args) => !isEven(args),
      savedAs: 'stock',
    },
    {
      fault: 'saves its regularizer as its constraint',
      when: ({ depthwiseRegularizer, depthwiseConstraint }) =>
        depthwiseRegularizer !== null || depthwiseConstraint !== null,
      savedAs: 'stock',
    },
  ],
  analyze: (args, inputs) => analyzeDepthwise('DepthwiseConv2D', args, onlyInput(inputs)),
  build(tf, args, context) {
    const config = layerConfig(args, context);
    const plain = args.depthwiseRegularizer === null && args.depthwiseConstraint === null;
    if (plain && isEven(args) && !isDilated(args)) return tf.layers.depthwiseConv2d(config);
    return new (context.classOf(depthwiseConv2dClass))(config);
  },
};

function isEven({ strides: [rows, columns] }: DepthwiseConv2DArgs): boolean {
  return rows === columns;
}
