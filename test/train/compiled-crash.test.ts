import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const script = 'test/train/fixtures/train.ts';

interface Said {
  readonly notices: readonly string[];
  readonly losses: readonly number[];
}

/** Runs the script in a process with a temporary directory of its own; `limit` is in blocks of 1 KiB for each file. */
function train(folder: string, argument: string, limit?: number) {
  const command = `${limit === undefined ? '' : `ulimit -f ${limit}; `}exec "$0" --import tsx ${script} ${argument}`;
  const env = { ...process.env, TMPDIR: folder, TSX_DISABLE_CACHE: '1' };
  return spawnSync('bash', ['-c', command, process.execPath], { env, encoding: 'utf8' });
}

function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'widthwise-test-'));
}

const graphs = (folder: string) => readdirSync(folder).filter((name) => name.startsWith('widthwise-graph'));

describe('a process that was killed while a graph was loaded', () => {
  test('leaves a file, which the next run removes', () => {
    const folder = temporaryFolder();
    expect(train(folder, 'kill').signal).toBe('SIGKILL');
    expect(graphs(folder)).toHaveLength(1);
    const { stdout, status } = train(folder, '');
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as Said).notices).toEqual([]);
    expect(graphs(folder)).toEqual([]);
  });
});

describe('a disk that is full', () => {
  test('lets training go on op by op, with the same numbers, and keeps no half of a file', () => {
    const folder = temporaryFolder();
    // No file may be longer than 1 KiB: writing the graph fails in the middle.
    const full = train(folder, '', 1);
    const { notices, losses } = JSON.parse(full.stdout) as Said;
    expect(notices).toEqual([expect.stringContaining('op by op')]);
    expect(losses).toHaveLength(4);
    expect(losses.at(-1)).toBeLessThan(losses[0] ?? 0);
    expect(graphs(folder)).toEqual([]);
  });
});
