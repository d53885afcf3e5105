import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const native = join(import.meta.dirname, '..', '..', 'native');
const sources = [
  'addon.cc',
  join('recurrent', 'recurrent.cc'),
  join('fused', 'fused.cc'),
  join('fused', 'level.cc'),
];
/** Compilers that a machine may have; which of them are there differs. */
const compilers = ['g++', 'clang++', 'clang++-14', 'g++-11', 'aarch64-linux-gnu-g++'].filter(
  (name) => spawnSync(name, ['--version']).status === 0,
);

describe('the kernels are C++17 for', () => {
  it.each(compilers)('%s', { timeout: 60_000 }, (compiler) => {
    const args = ['-std=c++17', '-fsyntax-only', '-w', '-DLEVEL=base'];
    for (const source of sources)
      expect(execFileSync(compiler, [...args, join(native, source)], { encoding: 'utf8' })).toBe('');
  });

  it('one compiler at least', () => {
    expect(compilers).not.toEqual([]);
  });
});
