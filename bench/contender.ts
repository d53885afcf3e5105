import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Job } from './networks.ts';

/** Something that runs jobs in a process of its own, which waits while others run theirs. */
export interface Contender {
  readonly name: string;
  /** Milliseconds for each of `steps` steps. The first call for a job makes it ready, untimed. */
  run(job: Job, steps: number): Promise<number>;
  stop(): void;
}

/** Starts a worker that answers a line of JSON with a line of JSON. */
export function startContender(
  name: string,
  [command = '', ...args]: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Contender {
  const child = spawn(command, args, {
    env: { ...process.env, TF_CPP_MIN_LOG_LEVEL: '3', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const log = tail(child);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    name,
    run: async (job, steps) => {
      child.stdin.write(`${JSON.stringify({ job, steps })}\n`);
      const { value } = (await lines.next()) as { value?: string };
      if (value === undefined) throw new Error(`${name} ended in ${JSON.stringify(job)}: ${log()}`);
      return (JSON.parse(value) as { readonly ms: number }).ms;
    },
    stop: () => void child.kill(),
  };
}

/** The last of what a process says on stderr. */
function tail(child: ChildProcess): () => string {
  let text = '';
  child.stderr?.on('data', (chunk: Buffer) => (text = (text + chunk.toString()).slice(-2000)));
  return () => text;
}

/** widthwise, compiled or op by op. */
export function widthwise(mode: 'compiled' | 'eager'): Contender {
  const name = mode === 'compiled' ? 'widthwise' : 'tfjs-node, op by op';
  return startContender(name, [process.execPath, '--import', 'tsx', 'bench/worker.ts', mode]);
}
