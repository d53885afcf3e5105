import type { Tf } from './types.ts';

/**
 * Runs `work` with TensorFlow.js's own console messages off (its banner, "already registered"); what widthwise has to
 * say it says itself. Synchronous, so that two callers at once cannot leave them off.
 */
export function quietly<T>(tf: Tf, work: () => T): T {
  const flags = tf.env();
  const before = flags.getBool('PROD');
  flags.set('PROD', true);
  try {
    return work();
  } finally {
    flags.set('PROD', before);
  }
}

/** Keeps TensorFlow's C++ from printing anything below an error, unless the user chose a level. Before it is loaded. */
export function quietTensorflow(): void {
  process.env['TF_CPP_MIN_LOG_LEVEL'] ??= '2';
}
