import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diagnoseRuntime, setupNative } from '../../src/runtime/index.ts';
import type { SetupProgress } from '../../src/runtime/index.ts';
import { placeOf } from '../../src/runtime/place.ts';
import { fakeSetup } from './support/fake-setup.ts';
import { kernelRuns, whole } from './support/whole-setup.ts';

const { key } = placeOf();

describe('setupNative', () => {
  it('builds into the cache and leaves nothing else there', async () => {
    const fake = fakeSetup();
    const runtime = await setupNative(fake);
    expect(fake.log()).toEqual(whole);
    expect(fake.cached()).toEqual([key]);
    expect(runtime).toMatchObject({ folder: join(fake.cacheDir, key), reused: false, tensorflow: '2.21.0' });
    expect(existsSync(runtime.binding)).toBe(true);
    expect(existsSync(join(runtime.folder, 'download'))).toBe(false);
    const manifest: unknown = JSON.parse(
      readFileSync(join(runtime.folder, 'widthwise-runtime.json'), 'utf8'),
    );
    expect(manifest).toMatchObject({ tfjsNode: '4.22.0', tensorflow: '2.21.0' });
  });

  it('tells its steps in order', async () => {
    const steps: SetupProgress[] = [];
    await setupNative({ ...fakeSetup(), onProgress: (progress) => steps.push(progress) });
    const names = steps.map((progress) => progress.step);
    expect(names).toEqual(['check', 'packages', 'tensorflow', 'unpack', 'compile', 'verify', 'done']);
    expect(steps[2]).toMatchObject({ fraction: 0 });
  });

  it('finds what it built, without running anything', async () => {
    const fake = fakeSetup();
    await setupNative(fake);
    const again = await setupNative({ cacheDir: fake.cacheDir, env: { PATH: '/nowhere' } });
    expect(again.reused).toBe(true);
    expect(fake.log()).toEqual(whole);
  });

  it('adds the kernels of this version to a runtime that is there without them', async () => {
    const fake = fakeSetup();
    const { binding } = await setupNative(fake);
    const kernels = () =>
      readdirSync(dirname(binding)).filter((name) => name.startsWith('widthwise_kernels'));
    const [file = ''] = kernels();
    rmSync(join(dirname(binding), file));
    expect((await setupNative(fake)).reused).toBe(true);
    expect(fake.log()).toEqual([...whole, ...kernelRuns]);
    expect(kernels()).toEqual([file]);
  });

  it('does without them when they do not compile, says so, and tries again the next time', async () => {
    const fake = fakeSetup();
    const { binding } = await setupNative(fake);
    for (const name of readdirSync(dirname(binding))) {
      if (name.startsWith('widthwise_kernels')) rmSync(join(dirname(binding), name));
    }
    const messages: string[] = [];
    const onProgress = ({ message }: SetupProgress) => void messages.push(message);
    const env = { ...fake.env, FAKE_COMPILER_FAILS: 'level.cc:1: error: no vectors' };
    expect((await setupNative({ ...fake, env, onProgress })).reused).toBe(true);
    const refusal = 'g++: level.cc:1: error: no vectors';
    expect(messages.slice(0, 2)).toEqual([
      'compiling the kernels of this version with g++',
      `widthwise's own kernels cannot be compiled, so that recurrent layers and small networks train slower: ${refusal}`,
    ]);
    const told = async () => (await diagnoseRuntime(fake)).cache.kernels;
    expect(await told()).toEqual({ state: 'refused', reason: refusal });
    expect((await diagnoseRuntime(fake)).advice.join()).toContain('another compiler may do: `CXX=… npx');
    await setupNative(fake);
    expect((await told())?.state).toBe('compiled');
  });

  it('builds again when forced, and replaces what was there', async () => {
    const fake = fakeSetup();
    const { folder } = await setupNative(fake);
    writeFileSync(join(folder, 'mark'), '');
    const again = await setupNative({ ...fake, force: true });
    expect(again.reused).toBe(false);
    expect(existsSync(join(folder, 'mark'))).toBe(false);
    expect(fake.log()).toEqual([...whole, ...whole]);
    expect(fake.cached()).toEqual([key]);
  });

  it('keeps the old runtime when a forced build fails', async () => {
    const fake = fakeSetup();
    const { binding } = await setupNative(fake);
    const env = { ...fake.env, FAKE_COMPILER_FAILS: 'internal compiler error' };
    await expect(setupNative({ ...fake, env, force: true })).rejects.toThrow('internal compiler error');
    expect(existsSync(binding)).toBe(true);
    expect(fake.cached()).toEqual([key]);
  });

  it('mends a runtime that has lost a library', async () => {
    const fake = fakeSetup();
    const { packageFolder } = await setupNative(fake);
    const library = join(packageFolder, 'deps', 'lib', 'libtensorflow_cc.so.2');
    rmSync(library);
    expect(await setupNative(fake)).toMatchObject({ reused: false });
    expect(existsSync(library)).toBe(true);
  });

  it('clears away what killed set-ups left', async () => {
    const fake = fakeSetup();
    mkdirSync(join(fake.cacheDir, `${key}.partial-abc`, 'download'), { recursive: true });
    await setupNative(fake);
    expect(fake.cached()).toEqual([key]);
  });

  it("reads the project's .npmrc, where its registry stands, and keeps no copy", async () => {
    const fake = fakeSetup();
    const { folder } = await setupNative(fake);
    expect(readFileSync(`${fake.env['FAKE_LOG']}.npmrc`, 'utf8')).toBe(readFileSync('.npmrc', 'utf8'));
    expect(existsSync(join(folder, '.npmrc'))).toBe(false);
  });

  it('builds once for two calls at the same time', async () => {
    const fake = fakeSetup({ FAKE_SLEEP: '0.3' });
    const steps: string[] = [];
    const onProgress = ({ step }: SetupProgress) => void steps.push(step);
    const [one, two] = await Promise.all([setupNative(fake), setupNative({ ...fake, onProgress })]);
    expect([one.reused, two.reused].sort()).toEqual([false, true]);
    expect(fake.log()).toEqual(whole);
  });
});
