import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeLeftBehind } from '../../src/runtime/graph/temporary.ts';

const PREFIX = 'widthwise-tests-';

/**
 * Gives the run a temporary directory of its own, which the workers and the processes that they start inherit, and
 * removes it with all that tests left there, as it does those of runs that were killed. Vitest calls this before the first
 * worker starts.
 */
export function setup(): () => void {
  const outside = process.env['TMPDIR'];
  removeLeftBehind(PREFIX);
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  process.env['TMPDIR'] = folder;
  return () => {
    if (outside === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = outside;
    rmSync(folder, { recursive: true, force: true });
  };
}
