import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/runtime/place.ts';
import { wheelFor } from '../../src/runtime/platform.ts';
import { runtimeKey } from '../../src/runtime/pins.ts';
import type { PlaceOptions } from '../../src/runtime/types.ts';

const env = { WIDTHWISE_CACHE: '/w', XDG_CACHE_HOME: '/x', HOME: '/home/me' };

describe('placeOf', () => {
  it.each<[PlaceOptions, string]>([
    [{ cacheDir: '/c', env }, '/c'],
    [{ env }, '/w'],
    [{ env: { ...env, WIDTHWISE_CACHE: '' } }, '/x/widthwise'],
    [{ env: { HOME: '/home/me' } }, '/home/me/.cache/widthwise'],
  ])('%j is in %s', (options, root) => {
    const place = placeOf(options);
    expect(place.root).toBe(root);
    expect(place.folder).toBe(join(root, runtimeKey(process.platform, process.arch)));
  });

  it('keys a runtime by versions, platform and processor', () => {
    expect(runtimeKey('linux', 'x64')).toBe('native-r2-tfjs-node-4.22.0-tensorflow-2.21.0-linux-x64');
  });
});

describe('wheelFor', () => {
  it.each([
    ['linux', 'x64', '2.36', 'tensorflow-cpu'],
    ['linux', 'arm64', '2.36', 'tensorflow'],
  ])('%s-%s with glibc %s: %s', (platform, arch, glibc, project) => {
    expect(wheelFor(platform, arch, glibc)).toMatchObject({ project });
  });

  it.each([
    ['linux', 'x64', undefined, /musl/],
    ['darwin', 'arm64', undefined, /darwin-arm64 has no TensorFlow library/],
    ['win32', 'x64', undefined, /there is one for linux-x64 and linux-arm64/],
  ])('%s-%s with glibc %s: none', (platform, arch, glibc, reason) => {
    expect(wheelFor(platform, arch, glibc)).toMatch(reason);
  });
});
