import type * as tfjs from '@tensorflow/tfjs';
import { invariant } from '../../util/invariant.ts';
import { restoreRules, type SavedRules } from './keras-model.ts';
import { loadedClasses } from './loaded-classes.ts';

type FromConfig = tfjs.serialization.FromConfigMethod<tfjs.LayersModel>;

/**
 * Lets tf.layers make a model that widthwise saved as widthwise built it: of corrected classes, also where they go by the
 * names of tf.layers, and with the penalties that tf.layers does not know. Other models are made as ever.
 */
export function restoreModels(tf: typeof tfjs): void {
  const { classNameMap } = tf.serialization.SerializationMap.getMap();
  const [Model] = classNameMap['Model'] ?? [];
  invariant(Model !== undefined, 'tf.layers has no class Model');
  // Not what is registered, which may be ours from before.
  const { fromConfig } = Model as typeof Model & { readonly fromConfig: FromConfig };
  const classes = loadedClasses(tf);
  const restored: FromConfig = (cls, config, ...others) => {
    const saved = config['widthwise'] as unknown as SavedRules | undefined;
    if (saved === undefined) return fromConfig(cls, config, ...others);
    const model = exchanging(classNameMap, classes, () => fromConfig(cls, config, ...others));
    restoreRules(tf, model, saved);
    return model;
  };
  // The map is of classes of all kinds.
  classNameMap['Model'] = [Model, restored as unknown as (typeof classNameMap)[string][1]];
}

/** Runs `body` with other entries in a map. */
function exchanging<E, T>(map: Record<string, E>, entries: ReadonlyMap<string, unknown>, body: () => T): T {
  const before = { ...map };
  try {
    for (const [name, entry] of entries) map[name] = entry as E;
    return body();
  } finally {
    for (const name of entries.keys()) if (before[name] !== undefined) map[name] = before[name];
  }
}
