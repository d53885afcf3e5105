import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diagnoseRuntime, setupNative } from '../../src/runtime/index.ts';
import { placeOf } from '../../src/runtime/place.ts';
import { fakeSetup } from './support/fake-setup.ts';
import type { FakeSetup } from './support/fake-setup.ts';
import { probe, projectWith, realNative } from './support/project.ts';

/** The environment of a fake set-up, as a child process gets it. */
function envOf({ env, cacheDir }: FakeSetup): Record<string, string> {
  return { ...env, WIDTHWISE_CACHE: cacheDir };
}

describe('diagnoseRuntime', { timeout: 30_000 }, () => {
  it('reports native when it is there, and wasm with the reason when it is not or is damaged', async () => {
    const absent = fakeSetup();
    const damaged = fakeSetup();
    const { packageFolder } = await setupNative(damaged);
    rmSync(join(packageFolder, 'deps', 'lib', 'libtensorflow_cc.so.2'));
    const remains = join(damaged.cacheDir, `${placeOf().key}.partial-x1`);
    mkdirSync(remains);
    const { cache } = realNative();
    const envs = [{ ...absent.env, WIDTHWISE_CACHE: cache }, envOf(absent), envOf(damaged)];
    const { reports, stderr } = await probe(projectWith(['tfjs', 'tfjs-backend-wasm']), { doctor: envs });
    expect(stderr).toBe('');
    expect(reports[0]).toMatchObject({
      backend: 'native',
      checks: [{ works: true }, { works: true }, { works: true }],
      versions: {
        node: process.version,
        tfjs: '4.22.0',
        tfjsNode: '4.22.0',
        tensorflow: '2.21.0',
        wasm: '4.22.0',
      },
      cache: { folder: placeOf({ cacheDir: cache }).folder, state: 'ready' },
      advice: [],
    });
    expect(reports[1]).toMatchObject({ backend: 'wasm', cache: { state: 'absent', partial: [] } });
    expect(reports[1]?.checks[0]).toEqual({
      name: 'native',
      works: false,
      reason: `@tensorflow/tfjs-node is not installed; none has been set up in ${absent.cacheDir}`,
    });
    expect(reports[1]?.advice).toEqual(['run `npx widthwise setup` once to have it']);
    expect(reports[2]).toMatchObject({ backend: 'wasm', cache: { state: 'damaged', partial: [remains] } });
    expect(JSON.stringify(reports[2]?.checks[0])).toMatch(/is damaged .*libtensorflow_cc\.so\.2 is gone/);
  });

  it('reports cpu without wasm, what the environment asks for, and which programs to install', async () => {
    const env = envOf(fakeSetup());
    const asking = (name: string) => ({ ...env, WIDTHWISE_BACKEND: name });
    const bare = envOf(fakeSetup({}, ['npm']));
    const envs = [env, asking('cpu'), asking('native'), asking('wsm'), bare];
    const { reports } = await probe(projectWith(['tfjs']), { doctor: envs });
    expect(reports.map((report) => report.backend)).toEqual(['cpu', 'cpu', undefined, undefined, 'cpu']);
    expect(reports[0]?.advice).toContain('run `npm install @tensorflow/tfjs-backend-wasm`');
    expect(reports[1]?.requested).toBe('cpu');
    expect(reports[3]?.advice[0]).toBe(
      'WIDTHWISE_BACKEND is "wsm", which is no backend: did you mean "wasm"?',
    );
    expect(Object.keys(reports[4]?.tools ?? {})).toEqual(['npm']);
    expect(reports[4]?.advice.join('\n')).toMatch(/python3-pip[^]*apt install g\+\+[^]*npx widthwise setup/);
  });

  it('reports no backend without TensorFlow.js', async () => {
    const { reports } = await probe(projectWith([]), { doctor: [envOf(fakeSetup())] });
    expect(reports[0]).toMatchObject({ advice: ['run `npm install @tensorflow/tfjs`'] });
    expect(reports[0]?.backend).toBeUndefined();
    expect(reports[0]?.checks.map((check) => check.works)).toEqual([false, false, false]);
  });

  it('lists the programs of a set-up', async () => {
    const { tools } = await diagnoseRuntime(fakeSetup());
    expect(tools).toEqual({
      npm: { command: 'npm', version: '10.0.0' },
      python: { command: 'python3', version: 'Python 3.11.0' },
      pip: { command: 'python3', version: 'pip 23.0 from somewhere' },
      compiler: { command: 'g++', version: 'g++ 12.2.0' },
    });
  });
});
