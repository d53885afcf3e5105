import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unpack } from '../../src/runtime/setup/unpack.ts';
import { temporaryFolder } from './support/fake-setup.ts';

const cc = 'tensorflow/libtensorflow_cc.so.2';
const framework = 'tensorflow/libtensorflow_framework.so.2';

/** A wheel is a zip archive; each file holds its own name. */
function wheelOf(folder: string, names: readonly string[]): string {
  const wheel = join(folder, 'some.whl');
  const script =
    'import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1], "w")\n[z.writestr(n, n) for n in sys.argv[2:]]';
  execFileSync('python3', ['-c', script, wheel, ...names]);
  return wheel;
}

describe('unpack', () => {
  it('takes the two libraries and the headers in use, and nothing else', async () => {
    const folder = temporaryFolder();
    const header = 'tensorflow/include/tensorflow/c/c_api.h';
    const others = [
      'tensorflow/python/ops.py',
      'tensorflow/include/Eigen/Core',
      'tensorflow/include/tensorflow/c/../../../../evil.h',
      'tensorflow/lite/libtensorflow_cc.so.2',
    ];
    const deps = join(folder, 'deps');
    await unpack('python3', process.env, wheelOf(folder, [cc, framework, header, ...others]), deps);
    const files = readdirSync(deps, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(files.map((entry) => entry.name).sort()).toEqual([
      'c_api.h',
      'libtensorflow_cc.so.2',
      'libtensorflow_framework.so.2',
    ]);
    expect(readFileSync(join(deps, 'lib', 'libtensorflow_cc.so.2'), 'utf8')).toBe(cc);
    expect(readFileSync(join(deps, 'include', 'tensorflow', 'c', 'c_api.h'), 'utf8')).toBe(header);
    expect(readdirSync(folder).sort()).toEqual(['deps', 'some.whl']);
  });

  it('refuses a wheel without a library', async () => {
    const folder = temporaryFolder();
    const wheel = wheelOf(folder, [cc]);
    await expect(unpack('python3', process.env, wheel, join(folder, 'deps'))).rejects.toThrow(
      'the wheel has no libtensorflow_framework.so.2',
    );
  });
});
