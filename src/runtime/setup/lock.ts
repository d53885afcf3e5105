import { readFileSync } from 'node:fs';
import { lstat, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeDirectory } from '../../util/make-directory.ts';

const POLL_MS = 100;
/** A lock whose holder cannot be asked (another host, an unreadable file) is stale after this long without a beat. */
const SILENT_MS = 60_000;
const BEAT_MS = 5_000;

interface Holder {
  readonly pid: number;
  /** When the process started, so that a later process with the same id is not mistaken for it. */
  readonly started: string;
  readonly host: string;
}

/**
 * Runs `work` while holding the lock file, after waiting for whoever holds it now.
 * A lock left by a process that is gone is taken over. Two waiters may, in a window of microseconds, both take one over;
 * that costs a second build and nothing else, since each builds in a folder of its own and publishes by one rename.
 */
export async function withLock<T>(
  path: string,
  onWait: (pid: number) => void,
  work: () => Promise<T>,
): Promise<T> {
  await makeDirectory(dirname(path));
  const me = JSON.stringify(identity(process.pid));
  await acquire(path, me, onWait);
  const beat = setInterval(() => void touch(path), BEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    if ((await textOf(path)) === me) await rm(path, { force: true });
  }
}

async function acquire(path: string, me: string, onWait: (pid: number) => void): Promise<void> {
  for (let told = false; !(await create(path, me));) {
    const text = await textOf(path);
    const age = await ageOf(path);
    if (age === undefined) continue;
    if (isStale(text, age)) {
      if ((await textOf(path)) === text) await rm(path, { force: true });
      continue;
    }
    if (!told) onWait(holderIn(text)?.pid ?? 0);
    told = true;
    await sleep(POLL_MS);
  }
}

async function create(path: string, me: string): Promise<boolean> {
  try {
    await writeFile(path, me, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function isStale(text: string | undefined, age: number): boolean {
  const holder = holderIn(text);
  if (holder?.host === hostname()) return identity(holder.pid).started !== holder.started;
  return age > SILENT_MS;
}

/** Milliseconds since the last beat; undefined when the lock is gone. */
function ageOf(path: string): Promise<number | undefined> {
  return lstat(path).then(
    (info) => Date.now() - info.mtimeMs,
    () => undefined,
  );
}

/** The process with this id as it is now; `started` is empty when there is none. */
function identity(pid: number): Holder {
  return { pid, started: startOf(pid), host: hostname() };
}

/** Field 22 of /proc/<pid>/stat; the name in field 2 may hold spaces and brackets. A zombie counts as gone. */
function startOf(pid: number): string {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? '' : (fields[19] ?? '');
  } catch {
    return '';
  }
}

function holderIn(text: string | undefined): Holder | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return isHolder(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isHolder(value: unknown): value is Holder {
  return (
    typeof value === 'object' && value !== null && 'pid' in value && 'started' in value && 'host' in value
  );
}

/** What stands in it; undefined where it cannot be read: it may be another user's. */
function textOf(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}

async function touch(path: string): Promise<void> {
  const now = new Date();
  await utimes(path, now, now).catch(() => undefined);
}
