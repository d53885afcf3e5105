import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fail } from '../../diagnostics/fail.ts';
import { makeDirectory } from '../../util/make-directory.ts';
import { invariant } from '../../util/invariant.ts';
import { TENSORFLOW, WHEEL_BYTES } from '../pins.ts';
import type { Wheel } from '../pins.ts';
import type { Env } from '../types.ts';
import { downloadFailure } from './failures.ts';
import { run } from './run.ts';
import type { Outcome } from './run.ts';

const LOOK_MS = 500;

/** Which wheel to download, with what, and where to. */
export interface Download {
  /** The command of a Python that has pip. */
  readonly python: string;
  readonly wheel: Wheel;
  readonly env: Env;
  readonly folder: string;
}

/** Downloads the wheel with pip. Nothing is installed into any Python. Returns the wheel's path. */
export async function fetchTensorflow(
  job: Download,
  onFraction: (fraction: number) => void,
): Promise<string> {
  const temporary = join(job.folder, 'tmp');
  await makeDirectory(temporary);
  const timer = setInterval(
    () => void largestFile(temporary).then((size) => onFraction(fractionOf(size))),
    LOOK_MS,
  );
  try {
    await download({ ...job, env: { ...job.env, TMPDIR: temporary } });
  } finally {
    clearInterval(timer);
  }
  return wheelIn(job.folder, job.wheel);
}

/** For the Python at hand first (all that a small mirror may carry), then for any: its libraries are the same. */
async function download(job: Download): Promise<void> {
  const own = await pip(job, []);
  if (own.code === 0) return;
  const anyPython = ['--platform', job.wheel.tag, '--implementation', 'cp', '--python-version', '3.12'];
  const last = lacksWheel(own.stderr) ? await pip(job, anyPython) : own;
  if (last.code !== 0) throw downloadFailure(`${job.wheel.project} ${TENSORFLOW}`, last, job.folder);
}

/** Without a network, too, pip says that nothing matches; to ask again would take as long again. */
function lacksWheel(stderr: string): boolean {
  return stderr.includes('No matching distribution') && !stderr.includes('Retrying');
}

async function pip({ python, wheel, env, folder }: Download, extra: readonly string[]): Promise<Outcome> {
  const what = `${wheel.project}==${TENSORFLOW}`;
  const args = ['-m', 'pip', 'download', '--no-deps', '--only-binary=:all:', '--progress-bar=off', ...extra];
  const outcome = await run(python, [...args, '--dest', folder, what], env, folder);
  invariant(outcome, 'python was found a moment ago');
  return outcome;
}

async function wheelIn(folder: string, wheel: Wheel): Promise<string> {
  const name = (await readdir(folder)).find((file) => file.endsWith('.whl'));
  if (name !== undefined) return join(folder, name);
  throw fail({
    code: 'runtime-download-failed',
    message: `pip reported success but left no wheel of ${wheel.project}`,
    suggestion: 'see `python3 -m pip config list` for an option that puts it elsewhere',
  });
}

function fractionOf(bytes: number): number {
  return Math.min(1, bytes / WHEEL_BYTES);
}

/** pip writes the download under a name of its own choosing; it is the largest file there. */
async function largestFile(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true }).catch(() => []);
  const sizes = entries.map((entry) =>
    stat(join(folder, entry)).then(
      (info) => (info.isFile() ? info.size : 0),
      () => 0,
    ),
  );
  return Math.max(0, ...(await Promise.all(sizes)));
}
