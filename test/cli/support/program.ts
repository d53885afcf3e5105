import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll } from 'vitest';

export const root = resolve(import.meta.dirname, '../../..');

export interface RunOptions {
  /** Default: the repository. */
  readonly cwd?: string;
  /** Added to the environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Standard input; nothing by default. */
  readonly input?: string;
  /** Called with what stdout holds so far, and the process. */
  readonly onOutput?: (stdout: string, kill: (signal: NodeJS.Signals) => void) => void;
}

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Program {
  /** The built `cli.mjs`. */
  readonly file: () => string;
  readonly run: (args: readonly string[], options?: RunOptions) => Promise<Outcome>;
}

/** The command line, built once for the test file as `make` builds it, and run as a user's shell would. */
export function builtProgram(): Program {
  const folder = join(root, 'node_modules', '.cache', `widthwise-test-${process.pid}`);
  const file = join(folder, 'cli.mjs');
  beforeAll(async () => {
    const tsdown = join(root, 'node_modules', '.bin', 'tsdown');
    const args = ['--out-dir', folder, '--no-dts', '--log-level', 'error'];
    await promisify(execFile)(tsdown, args, { cwd: root });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return {
    file: () => file,
    run: (args, options) => runProcess(process.execPath, [file, ...args], options),
  };
}

/** Runs a program to its end. */
export function runProcess(
  command: string,
  args: readonly string[],
  { cwd = root, env = {}, input = '', onOutput }: RunOptions = {},
): Promise<Outcome> {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { cwd, env: { ...cleanEnv(), ...env } });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
      onOutput?.(stdout, (signal) => child.kill(signal));
    });
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    // A program that reads nothing may be gone before its input is written.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    child.on('error', failed);
    child.on('close', (code) => {
      done({ code, stdout, stderr });
    });
  });
}

/** What this machine says of colours and backends is no part of a test. */
function cleanEnv(): NodeJS.ProcessEnv {
  const { NO_COLOR: _n, FORCE_COLOR: _f, NODE_OPTIONS: _o, WIDTHWISE_BACKEND: _b, ...env } = process.env;
  return env;
}

/** A new directory; removed after the tests of the file. */
export async function temporaryDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'widthwise-cli-'));
  afterAll(() => rm(directory, { recursive: true, force: true }));
  return directory;
}
