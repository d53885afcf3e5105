import type * as tfjs from '@tensorflow/tfjs';
import { invariant } from '../../util/invariant.ts';

/** What a saved model has in place of an initializer, regularizer, constraint or layer. */
export interface Saved {
  readonly className: string;
  readonly config: tfjs.serialization.ConfigDict;
}

function isSaved(value: unknown): value is Saved {
  return typeof value === 'object' && value !== null && 'className' in value && 'config' in value;
}

/** A configuration with the classes in it made again: a saved model has only their names and configurations. */
export function revivedConfig<C extends object>(tf: typeof tfjs, config: C): C {
  const entries = Object.entries(config).map(([key, value]) => [key, revived(tf, value)] as const);
  return Object.fromEntries(entries) as C;
}

function revived(tf: typeof tfjs, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => revived(tf, item));
  return isSaved(value) ? reviveClass(tf, value) : value;
}

/** An instance of a registered class. */
export function reviveClass(tf: typeof tfjs, saved: Saved): tfjs.serialization.Serializable {
  const entry = tf.serialization.SerializationMap.getMap().classNameMap[saved.className];
  invariant(entry !== undefined, `no class is registered as ${saved.className}`);
  const [Class, fromConfig] = entry;
  return fromConfig(Class, saved.config);
}

/** The inverse of {@link revivedConfig}, without what every layer has. */
export function savedConfig(config: object): tfjs.serialization.ConfigDict {
  const own = Object.entries(config).filter(([key]) => !['name', 'trainable'].includes(key));
  return Object.fromEntries(own.map(([key, value]) => [key, saved(value)]));
}

function saved(value: unknown): tfjs.serialization.ConfigDictValue {
  if (Array.isArray(value)) return value.map(saved);
  if (isSerializable(value)) return { className: value.getClassName(), config: value.getConfig() };
  return value as tfjs.serialization.ConfigDictValue;
}

function isSerializable(value: unknown): value is tfjs.serialization.Serializable {
  return typeof value === 'object' && value !== null && 'getClassName' in value && 'getConfig' in value;
}
