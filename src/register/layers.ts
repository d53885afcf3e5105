/**
 * `import 'widthwise/layers'`: from then on `tf.loadLayersModel` of this program's `@tensorflow/tfjs` loads any model
 * that widthwise saved, also in a browser. Nothing of Node is used.
 *
 * A program whose TensorFlow.js is another copy, such as one from a script tag, registers the classes with that:
 * `registerLayers(tf)`.
 */
import * as tf from '@tensorflow/tfjs';
import { registerLayers } from '../layers/corrected/index.ts';

registerLayers(tf);

export { registerLayers };
