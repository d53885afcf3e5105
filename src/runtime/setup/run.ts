import { spawn } from 'node:child_process';
import type { Env } from '../types.ts';

/** How a program ended. */
export interface Outcome {
  /** 0 when it went well; null when a signal ended it. */
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The last this many characters of each stream are kept. */
const KEPT = 20_000;

/**
 * Runs a program without a shell and collects what it writes.
 * @returns undefined when there is no such program.
 */
export function run(
  command: string,
  args: readonly string[],
  env: Env,
  cwd?: string,
): Promise<Outcome | undefined> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env: { ...env, LC_ALL: 'C' },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(cwd !== undefined && { cwd }),
    });
    const stdout = collect(child.stdout);
    const stderr = collect(child.stderr);
    child.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'EACCES') resolve(undefined);
      else reject(error);
    });
    child.on('close', (code, signal) => {
      resolve({ code, signal, stdout: stdout(), stderr: stderr() });
    });
  });
}

function collect(stream: NodeJS.ReadableStream): () => string {
  let text = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    text = (text + chunk).slice(-KEPT);
  });
  return () => text;
}

/** The last lines of what a program said, for an error message. */
export function lastWords(outcome: Outcome, lines = 6): string {
  const said = outcome.stderr.trim() || outcome.stdout.trim() || '(it said nothing)';
  const text = said.split('\n').slice(-lines).join('\n');
  return outcome.signal === null ? text : `${text}\n(ended by ${outcome.signal})`;
}
