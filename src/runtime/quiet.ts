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

/**
 * Keeps TensorFlow's C++ from printing, unless the user chose a level: its errors are thrown too, and what else it calls
 * an error is that an op runs by another library. Before it is loaded.
 */
export function quietTensorflow(): void {
  process.env['TF_CPP_MIN_LOG_LEVEL'] ??= '3';
}
