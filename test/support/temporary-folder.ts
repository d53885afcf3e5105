import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Gives the run a temporary directory of its own, which the workers and the processes that they start inherit, and
 * removes it with all that tests left there. Vitest calls this before the first worker starts.
 */
export function setup(): () => void {
  const outside = process.env['TMPDIR'];
  const folder = mkdtempSync(join(tmpdir(), 'widthwise-tests-'));
  process.env['TMPDIR'] = folder;
  return () => {
    if (outside === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = outside;
    rmSync(folder, { recursive: true, force: true });
  };
}
