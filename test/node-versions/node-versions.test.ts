import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/**
 * The built program on other Nodes than the one that runs the tests. npm has their binaries; tfjs-node 4.22.0 was
 * written for Node 18, and needs help from 23 on (src/runtime/old-util.ts).
 */
const majors = [22, 24];
const root = join(import.meta.dirname, '..', '..');
const program = join(root, 'dist', 'cli.mjs');
const folder = mkdtempSync(join(tmpdir(), 'widthwise-nodes-'));
/** npm's package of Node's binary alone, without the install script of `node`. */
const binaries = `node-${process.platform}-${process.arch}`;
const available = ['linux-x64', 'linux-arm64', 'darwin-arm64'].includes(
  `${process.platform}-${process.arch}`,
);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.runIf(available).each(majors)('on Node %i', (major) => {
  const home = join(folder, String(major));
  const node = join(home, 'node_modules', binaries, 'bin', 'node');

  beforeAll(() => {
    mkdirSync(home);
    writeFileSync(join(home, 'package.json'), '{"private": true}');
    const install = ['install', '--ignore-scripts', '--no-audit', '--no-fund', `${binaries}@${major}`];
    const { status, stderr } = spawnSync('npm', install, { cwd: home, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  }, 240_000);

  test('it is that Node', () => {
    expect(spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout).toMatch(`v${major}.`);
  });

  test.each(['native', 'wasm', 'cpu'])('trains on %s', (backend) => {
    const out = join(home, backend);
    const args = [program, 'train', 'specs/dense/wide.yaml', '-o', out, '--format', 'json'];
    const { status, stdout, stderr } = spawnSync(node, [...args, '--epochs', '1', '--backend', backend], {
      cwd: root,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const last = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Record<string, unknown>;
    expect(last).toMatchObject({ event: 'end', backend, epochs: 1 });
    // Ten classes: a network that learns nothing stays at a tenth.
    expect(last['val_accuracy']).toBeGreaterThan(0.5);
  });
});
