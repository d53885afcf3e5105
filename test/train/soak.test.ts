import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** `make soak` takes 100,000 steps and 100 models; this is the same, shorter. */
test('compiled steps and models leave neither tensors nor memory behind', () => {
  const args = ['--expose-gc', '--import', 'tsx', 'scripts/soak.ts', '2000', '6'];
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(stdout.match(/: 0 tensors/g)).toHaveLength(3);
  expect(status).toBe(0);
}, 120_000);
