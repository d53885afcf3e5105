import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

const fixtures = join(import.meta.dirname, '..', 'fixtures');
const root = join(import.meta.dirname, '..', '..', '..');

/** A temporary folder that is removed after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'widthwise-runtime-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The programs that a set-up runs, replaced by scripts in test/runtime/fixtures/tools. */
export type FakeTool = 'npm' | 'python3' | 'g++';

/** A cache and an environment in which nothing real is downloaded or compiled. */
export interface FakeSetup {
  readonly cacheDir: string;
  readonly env: Record<string, string>;
  /** Which programs did work so far, in order. */
  readonly log: () => readonly string[];
  /** What lies in the cache folder. */
  readonly cached: () => readonly string[];
}

/** `extra` sets the FAKE_… variables that the scripts read; `tools` are the programs on the path. */
export function fakeSetup(extra: Record<string, string> = {}, tools: readonly FakeTool[] = all): FakeSetup {
  const folder = temporaryFolder();
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  for (const tool of tools) symlinkSync(join(fixtures, 'tools', tool), join(bin, tool));
  const cacheDir = join(folder, 'cache');
  const logFile = join(folder, 'log');
  const env = { PATH: bin, HOME: folder, FAKE_LOG: logFile, FAKE_ADDON: stubAddon(), ...extra };
  const log = () => (existsSync(logFile) ? readFileSync(logFile, 'utf8').trim().split('\n') : []);
  return { cacheDir, env, log, cached: () => (existsSync(cacheDir) ? readdirSync(cacheDir) : []) };
}

const all: readonly FakeTool[] = ['npm', 'python3', 'g++'];

/** Compiled once and kept in node_modules/.cache, by the hash of its source. */
function stubAddon(): string {
  const source = join(fixtures, 'stub-addon.c');
  const hash = createHash('sha256').update(readFileSync(source)).digest('hex').slice(0, 12);
  const addon = join(root, 'node_modules', '.cache', `widthwise-stub-${hash}.node`);
  if (!existsSync(addon)) compileStub(source, addon);
  return addon;
}

function compileStub(source: string, addon: string): void {
  const include = join(root, 'node_modules', 'node-api-headers', 'include');
  const mine = `${addon}.${process.pid}`;
  mkdirSync(dirname(addon), { recursive: true });
  execFileSync('g++', ['-x', 'c', '-shared', '-fPIC', `-I${include}`, source, '-o', mine]);
  renameSync(mine, addon);
}
