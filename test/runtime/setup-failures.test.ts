import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WidthwiseError } from '../../src/diagnostics/error.ts';
import { setupNative } from '../../src/runtime/index.ts';
import type { SetupOptions } from '../../src/runtime/index.ts';
import { fakeSetup, temporaryFolder } from './support/fake-setup.ts';
import type { FakeTool } from './support/fake-setup.ts';

interface Case {
  readonly what: string;
  readonly env?: Record<string, string>;
  readonly tools?: readonly FakeTool[];
  readonly codes: readonly string[];
  readonly says: RegExp;
  readonly remedy: RegExp;
}

const pip = (text: string) => ({ FAKE_PIP_FAILS: text });

const cases: readonly Case[] = [
  {
    what: 'no compiler',
    tools: ['npm', 'python3'],
    codes: ['runtime-compiler-missing'],
    says: /no C\+\+ compiler is on the PATH/,
    remedy: /apt install g\+\+/,
  },
  {
    what: 'Python without pip',
    env: { FAKE_NO_PIP: '1' },
    codes: ['runtime-pip-missing'],
    says: /python3 has no pip/,
    remedy: /python3-pip.*ensurepip/,
  },
  {
    what: 'no program at all: every one is named',
    tools: [],
    codes: ['runtime-npm-missing', 'runtime-pip-missing', 'runtime-compiler-missing'],
    says: /npm is not on the PATH[^]*neither python3 nor python/,
    remedy: /install npm/,
  },
  {
    what: 'npm without a network',
    env: { FAKE_NPM_FAILS: 'npm error code EAI_AGAIN' },
    codes: ['runtime-no-network'],
    says: /@tensorflow\/tfjs-node 4\.22\.0: its registry cannot be reached/,
    remedy: /HTTPS_PROXY/,
  },
  {
    what: 'npm failing otherwise: its words are passed on',
    env: { FAKE_NPM_FAILS: 'npm error code E403' },
    codes: ['runtime-download-failed'],
    says: /npm error code E403/,
    remedy: /npx widthwise setup/,
  },
  {
    what: 'pip without a network, which it also reports as no match',
    env: pip(
      "WARNING: Retrying after NewConnectionError: 'x'\nERROR: No matching distribution found for tensorflow-cpu",
    ),
    codes: ['runtime-no-network'],
    says: /tensorflow-cpu 2\.21\.0: its registry cannot be reached/,
    remedy: /proxy/,
  },
  {
    what: 'an index without the wheel',
    env: pip('ERROR: No matching distribution found for tensorflow-cpu==2.21.0'),
    codes: ['runtime-no-wheel'],
    says: /pip's index has no tensorflow-cpu 2\.21\.0 for linux-/,
    remedy: /pip config list/,
  },
  {
    what: 'a full disk',
    env: pip('ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device'),
    codes: ['runtime-disk-full'],
    says: /no space left for tensorflow-cpu/,
    remedy: /WIDTHWISE_CACHE/,
  },
  {
    what: 'pip that leaves no wheel',
    env: { FAKE_NO_WHEEL: '1' },
    codes: ['runtime-download-failed'],
    says: /left no wheel/,
    remedy: /pip config list/,
  },
  {
    what: 'a compiler that refuses',
    env: { FAKE_COMPILER_FAILS: "error: unrecognized command line option '-std=c++17'" },
    codes: ['runtime-compile-failed'],
    says: /-std=c\+\+17/,
    remedy: /g\+\+ 8/,
  },
];

describe('a set-up that fails', () => {
  it.each(cases)('$what', async ({ env, tools, codes, says, remedy }) => {
    const fake = fakeSetup(env, tools);
    const error = await failureOf(fake);
    expect(error.diagnostics.map((diagnostic) => diagnostic.code)).toEqual(codes);
    expect(error.message).toMatch(says);
    expect(error.diagnostics[0]?.suggestion).toMatch(remedy);
    expect(fake.cached()).toEqual([]);
  });

  it('an addon that does not load is not put in place', async () => {
    const bad = join(temporaryFolder(), 'bad.node');
    writeFileSync(bad, 'not a library');
    const fake = fakeSetup({ FAKE_ADDON: bad });
    const error = await failureOf(fake);
    expect(error.diagnostics[0]?.code).toBe('runtime-load-failed');
    expect(error.message).toMatch(/does not run: .*(invalid ELF header|file too short)/);
    expect(fake.cached()).toEqual([]);
  });

  it('a cache that cannot be a folder', async () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    const error = await failureOf({ ...fakeSetup(), cacheDir: join(file, 'cache') });
    expect(error.diagnostics[0]?.code).toBe('runtime-cache-unwritable');
    expect(error.diagnostics[0]?.suggestion).toContain('WIDTHWISE_CACHE');
  });

  it('a cache in a folder where none can be made', async () => {
    const error = await failureOf({ ...fakeSetup(), cacheDir: '/proc/widthwise/cache' });
    expect(error.diagnostics[0]?.code).toBe('runtime-cache-unwritable');
  });
});

async function failureOf(options: SetupOptions): Promise<WidthwiseError> {
  const error: unknown = await setupNative(options).catch((reason: unknown) => reason);
  if (error instanceof WidthwiseError) return error;
  throw new Error(`expected a WidthwiseError, got ${String(error)}`);
}
