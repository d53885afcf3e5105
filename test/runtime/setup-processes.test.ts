import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { setupNative } from '../../src/runtime/index.ts';
import { placeOf } from '../../src/runtime/place.ts';
import { ended, startChild } from './support/child.ts';
import { fakeSetup } from './support/fake-setup.ts';
import type { FakeSetup } from './support/fake-setup.ts';
import { whole } from './support/whole-setup.ts';

const script = join(import.meta.dirname, 'fixtures', 'run-setup.ts');
const { key } = placeOf();

function start({ cacheDir, env }: FakeSetup, extra: Record<string, string> = {}) {
  return startChild(script, { cacheDir, env: { ...env, ...extra } }, { PATH: '/usr/bin:/bin' });
}

describe('set-ups in several processes', { timeout: 30_000 }, () => {
  it('build once when two start together', async () => {
    const fake = fakeSetup({ FAKE_SLEEP: '1' });
    const results = await Promise.all([ended(start(fake)), ended(start(fake))]);
    const reused = results.map(({ stdout }) => (JSON.parse(stdout) as { reused: boolean }).reused);
    expect(reused.sort()).toEqual([false, true]);
    expect(fake.log()).toEqual(whole);
    expect(fake.cached()).toEqual([key]);
  });

  it('recover from one that was killed halfway, while its download still runs', async () => {
    const fake = fakeSetup();
    const child = start(fake, { FAKE_SLEEP: '20' });
    const end = ended(child);
    while (!fake.log().includes('pip')) await sleep(20);
    child.kill('SIGKILL');
    expect(fake.cached().length).toBe(2);
    const before = performance.now();
    expect(await setupNative(fake)).toMatchObject({ reused: false });
    expect(performance.now() - before).toBeLessThan(5000);
    expect(fake.cached()).toEqual([key]);
    process.kill(-(child.pid ?? NaN), 'SIGKILL');
    expect((await end).code).toBe(null);
  });
});
