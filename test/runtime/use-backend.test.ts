import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BackendName, Env } from '../../src/runtime/index.ts';
import { bindingOf } from '../../src/runtime/place.ts';
import type { ProbeRequest } from './fixtures/probe.ts';
import { temporaryFolder } from './support/fake-setup.ts';
import { link, probe, projectWith, realNative } from './support/project.ts';
import type { Installed } from './support/project.ts';

const both: readonly Installed[] = ['tfjs', 'tfjs-backend-wasm'];
const nowhere: Record<string, string> = { WIDTHWISE_CACHE: '/nowhere/cache' };
const real = () => ({ WIDTHWISE_CACHE: realNative().cache });

interface Run {
  readonly what: string;
  readonly installed?: readonly Installed[];
  readonly env: () => Record<string, string>;
  readonly requests: readonly ProbeRequest[];
  /** The backend after each request. */
  readonly backends: readonly BackendName[];
  /** All that may be on stderr. */
  readonly stderr: string;
}

const noNative =
  'no native backend (@tensorflow/tfjs-node is not installed; none has been set up in /nowhere/cache): run `npx widthwise setup` once to have it';
const noWasm =
  'no wasm backend (@tensorflow/tfjs-backend-wasm is not installed): run `npm install @tensorflow/tfjs-backend-wasm`';

const runs: readonly Run[] = [
  { what: 'native first, from the cache', env: real, requests: [{}], backends: ['native'], stderr: '' },
  {
    what: 'native with the util of Node 23',
    env: real,
    requests: [{ modernUtil: true }],
    backends: ['native'],
    stderr: '',
  },
  {
    what: 'wasm when there is no native one, told once in two calls',
    env: () => nowhere,
    requests: [{}, {}],
    backends: ['wasm', 'wasm'],
    stderr: `widthwise: running on wasm, which is slower; ${noNative}\n`,
  },
  {
    what: 'cpu when there is nothing else',
    installed: ['tfjs'],
    env: () => nowhere,
    requests: [{}],
    backends: ['cpu'],
    stderr: `widthwise: running on cpu, which is slower; ${noNative}; ${noWasm}\n`,
  },
  {
    what: 'what is asked for, in silence: the call before WIDTHWISE_BACKEND',
    env: () => ({ ...nowhere, WIDTHWISE_BACKEND: 'cpu' }),
    requests: [
      {},
      { backend: 'wasm' },
      { env: { ...nowhere, WIDTHWISE_BACKEND: 'wasm' } },
      { backend: 'cpu' },
    ],
    backends: ['cpu', 'wasm', 'wasm', 'cpu'],
    stderr: '',
  },
];

interface Refused {
  readonly installed: readonly Installed[];
  readonly requests: readonly (ProbeRequest & { readonly env: Env })[];
  readonly codes: readonly string[];
  readonly texts: readonly RegExp[];
}

const refused: readonly Refused[] = [
  {
    installed: both,
    requests: [
      { backend: 'native', env: nowhere },
      { env: { ...nowhere, WIDTHWISE_BACKEND: 'native' } },
      { env: { WIDTHWISE_BACKEND: 'wsm' } },
    ],
    codes: ['backend-unavailable', 'backend-unavailable', 'backend-unknown'],
    texts: [
      /the native backend cannot run: .*none has been set up in \/nowhere\/cache\nrun `npx widthwise setup`/,
      /the native backend cannot run/,
      /WIDTHWISE_BACKEND is "wsm"; expected native, wasm or cpu\ndid you mean "wasm"\?/,
    ],
  },
  {
    installed: ['tfjs'],
    requests: [{ backend: 'wasm', env: nowhere }],
    codes: ['backend-unavailable'],
    texts: [/tfjs-backend-wasm is not installed\nrun `npm install @tensorflow\/tfjs-backend-wasm`/],
  },
  {
    installed: [],
    requests: [{ env: nowhere }],
    codes: ['tfjs-missing'],
    texts: [/npm install @tensorflow\/tfjs/],
  },
];

describe('useBackend', { timeout: 30_000 }, () => {
  it.each(runs)('$what', async ({ installed = both, env, requests, backends, stderr: expected }) => {
    const { started, stderr, exitDelay } = await probe(projectWith(installed), { start: requests }, env());
    expect(started.map((result) => result.backend)).toEqual(backends);
    for (const { sameInstance, losses, top } of started) {
      expect({ sameInstance, top }).toEqual({ sameInstance: true, top: [3, 2] });
      // By hand: w = b = 0 gives (0 - 1)² = 1; each moves by 0.1 · 2 = 0.2, so next (0.4 - 1)² = 0.36.
      expect(losses?.[0]).toBeCloseTo(1, 6);
      expect(losses?.[1]).toBeCloseTo(0.36, 6);
    }
    expect(stderr).toBe(expected);
    expect(exitDelay).toBeLessThan(3000);
  });

  it.each(refused)('with $installed it refuses: $codes', async ({ installed, requests, codes, texts }) => {
    const { started, stderr } = await probe(projectWith(installed), { start: requests });
    expect(started.map((result) => result.error?.codes)).toEqual(codes.map((code) => [code]));
    for (const [index, text] of texts.entries()) expect(started[index]?.error?.text).toMatch(text);
    expect(stderr).toBe('');
  });

  it('says once that the kernels of another version are there', async () => {
    const project = projectWith(both);
    appendFileSync(join(project, 'native', 'addon.cc'), '// a newer version\n');
    const { started, stderr } = await probe(project, { start: [{}, {}], doctor: [real()] }, real());
    expect(started.map((result) => result.backend)).toEqual(['native', 'native']);
    expect(stderr).toBe(
      'widthwise: the native runtime has no kernels of this version of widthwise, without which recurrent layers and small networks train slower: run `npx widthwise setup`\n',
    );
  });

  it('tells a fallback to `notify` instead, once', async () => {
    const requests = [{ notify: true }, { notify: true }];
    const { started, stderr } = await probe(projectWith(both), { start: requests }, nowhere);
    const notice = `widthwise: running on wasm, which is slower; ${noNative}`;
    expect(started.map((result) => result.notices)).toEqual([[notice], []]);
    expect(stderr).toBe('');
  });

  it('prefers an installed tfjs-node that has its addon', async () => {
    const project = projectWith(['tfjs']);
    link(project, '@tensorflow/tfjs-node', realNative().packageFolder);
    const { started, stderr } = await probe(project, { start: [{ backend: 'native', env: nowhere }] });
    expect(started[0]).toMatchObject({ backend: 'native', sameInstance: true });
    expect(stderr).toBe('');
  });

  it('passes over an installed tfjs-node whose addon does not load', async () => {
    const project = projectWith(both);
    link(project, '@tensorflow/tfjs-node', brokenPackage());
    const { started, stderr } = await probe(project, {
      start: [{ backend: 'native', env: nowhere }, { env: real() }],
    });
    expect(started[0]?.error?.text).toMatch(/tfjs_binding\.node does not load: .*; none has been set up/);
    expect(started[1]).toMatchObject({ backend: 'native', sameInstance: true, top: [3, 2] });
    expect(stderr).toBe('');
  });
});

function brokenPackage(): string {
  const folder = temporaryFolder();
  const binding = bindingOf(folder);
  mkdirSync(join(binding, '..'), { recursive: true });
  writeFileSync(binding, 'not a library');
  writeFileSync(join(folder, 'package.json'), '{"name": "@tensorflow/tfjs-node", "version": "4.22.0"}');
  return folder;
}
