import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { expectGolden } from '../support/golden.ts';
import { builtProgram } from './support/program.ts';

const program = builtProgram();
const golden = (name: string): string => join(import.meta.dirname, 'golden', 'help', `${name}.txt`);

describe('help', () => {
  test('of the program', async () => {
    const { code, stdout, stderr } = await program.run(['--help']);
    expect([code, stderr]).toEqual([0, '']);
    expectGolden(stdout, golden('widthwise'));
  });

  test.each(commands.map(({ name }) => name))('of %s', async (name) => {
    const { code, stdout, stderr } = await program.run([name, '--help']);
    expect([code, stderr]).toEqual([0, '']);
    expectGolden(stdout, golden(name));
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(stdout.match(/^ {2}\$ widthwise .+/gm)).toHaveLength(2);
  });

  test('`help train` is `train --help`', async () => {
    const { stdout } = await program.run(['help', 'train']);
    expectGolden(stdout, golden('train'));
  });

  test('without arguments it goes to stderr, and that is wrong usage', async () => {
    const { code, stdout, stderr } = await program.run([]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Usage: widthwise');
  });
});
