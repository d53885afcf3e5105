import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { text } from 'node:stream/consumers';

const tsx = import.meta.resolve('tsx');

/** A TypeScript file running in a Node of its own, in a process group of its own. */
export function startChild(
  script: string,
  argument: unknown,
  env: NodeJS.ProcessEnv = process.env,
): ChildProcess {
  return spawn(process.execPath, ['--import', tsx, script, JSON.stringify(argument)], {
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

export interface ChildResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Milliseconds from the last output to the end of the process. */
  readonly exitDelay: number;
}

/** Waits for a child to end by itself. */
export async function ended(child: ChildProcess): Promise<ChildResult> {
  let last = performance.now();
  child.stdout?.on('data', () => (last = performance.now()));
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [stdout, stderr, code] = await Promise.all([all(child.stdout), all(child.stderr), closed]);
  return { code, stdout, stderr, exitDelay: performance.now() - last };
}

function all(stream: ChildProcess['stdout']): Promise<string> {
  return stream ? text(stream) : Promise.resolve('');
}
