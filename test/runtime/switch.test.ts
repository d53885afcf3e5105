import { describe, expect, it } from 'vitest';
import { activeBackend, backendNames, switchBackend, useBackend } from '../../src/runtime/index.ts';
import { realNative } from './support/project.ts';

describe('switchBackend', () => {
  it('goes through all three in one process, and values made on one are read on the next', async () => {
    const cacheDir = realNative().cache;
    const tf = await useBackend('native', { cacheDir });
    const x = tf.tensor1d([1, 2, 3]);
    for (const name of [...backendNames, ...backendNames]) {
      await switchBackend(tf, name, { cacheDir });
      expect(activeBackend(tf)).toBe(name);
      expect(Array.from(x.add(1).dataSync())).toEqual([2, 3, 4]);
    }
  });

  it('refuses a name that is no backend', async () => {
    const tf = await useBackend('cpu');
    // @ts-expect-error webgl is no backend of ours
    await expect(switchBackend(tf, 'webgl')).rejects.toThrow(
      'the backend is "webgl"; expected native, wasm or cpu',
    );
  });
});
