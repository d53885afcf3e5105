import type * as tfjs from '@tensorflow/tfjs';
import { invariant } from '../util/invariant.ts';

/** The class of a layer of a plugin. */
export type PluginClass = new (config: object) => tfjs.layers.Layer;

/** The class that a plugin's module made, registered with TensorFlow.js when the module was loaded. */
export function pluginClass(tf: typeof tfjs, type: string): PluginClass {
  const known = tf.serialization.SerializationMap.getMap().classNameMap[type]?.[0];
  invariant(known !== undefined, `the class ${type} is not registered`);
  return known as unknown as PluginClass;
}
