import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lutimesSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { withLock } from '../../src/runtime/setup/lock.ts';
import { temporaryFolder } from './support/fake-setup.ts';

const host = hostname();
const nobody = () => undefined;

function lockFile(content?: unknown, ageSeconds = 0): string {
  const path = join(temporaryFolder(), 'a.lock');
  if (content === undefined) return path;
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  const then = Date.now() / 1000 - ageSeconds;
  utimesSync(path, then, then);
  return path;
}

/** The id of a process that has ended. */
function deadPid(): number {
  return spawnSync('true').pid;
}

describe('withLock', () => {
  it('holds the file while it works and removes it afterwards', async () => {
    const path = lockFile();
    const held = await withLock(path, nobody, () => Promise.resolve(readFileSync(path, 'utf8')));
    expect(JSON.parse(held)).toMatchObject({ pid: process.pid, host });
    expect(existsSync(path)).toBe(false);
  });

  it('removes it when the work throws', async () => {
    const path = lockFile();
    await expect(withLock(path, nobody, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(existsSync(path)).toBe(false);
  });

  it('lets one in at a time', async () => {
    const path = lockFile();
    const events: string[] = [];
    const work = (name: string) => async () => {
      events.push(`${name} in`);
      await sleep(30);
      events.push(`${name} out`);
    };
    await Promise.all([withLock(path, nobody, work('a')), withLock(path, nobody, work('b'))]);
    const [first, second] = events[0] === 'a in' ? ['a', 'b'] : ['b', 'a'];
    expect(events).toEqual([`${first} in`, `${first} out`, `${second} in`, `${second} out`]);
  });

  it.each([
    ['of a process that has ended', { pid: deadPid(), started: '123', host }, 0],
    ['of an earlier process with the id of a living one', { pid: process.pid, started: '1', host }, 0],
    ['of another host, silent for two minutes', { pid: 1, started: '1', host: 'elsewhere' }, 120],
    ['that is unreadable and old', '{"pid"', 120],
  ])('takes over the lock %s', async (_what, content, age) => {
    const waits: number[] = [];
    const path = lockFile(content, age);
    expect(
      await withLock(
        path,
        (pid) => waits.push(pid),
        () => Promise.resolve('done'),
      ),
    ).toBe('done');
    expect(waits).toEqual([]);
  });

  it('waits for a lock that cannot be read, and takes it over when it is old', async () => {
    const path = lockFile();
    // Nobody can read a link to itself, whatever the permissions.
    symlinkSync(path, path);
    const waits: number[] = [];
    const onWait = (pid: number): void => {
      waits.push(pid);
      const old = Date.now() / 1000 - 120;
      lutimesSync(path, old, old);
    };
    expect(await withLock(path, onWait, () => Promise.resolve('done'))).toBe('done');
    expect(waits).toEqual([0]);
  });

  it.each([
    ['of another host that gives signs of life', { pid: 7, started: '1', host: 'elsewhere' }, 7],
    ['that is being written', '', 0],
  ])('waits for a lock %s, and says so once', async (_what, content, pid) => {
    const waits: number[] = [];
    const path = lockFile(content);
    setTimeout(() => rmSync(path), 250);
    await withLock(
      path,
      (holder) => waits.push(holder),
      () => Promise.resolve(),
    );
    expect(waits).toEqual([pid]);
  });
});
