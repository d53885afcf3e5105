import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { builtProgram, runProcess, temporaryDirectory } from './support/program.ts';

const program = builtProgram();
const shells = ['bash', 'zsh', 'fish'] as const;
const scripts = new Map<string, string>();
let cwd = '';

beforeAll(async () => {
  cwd = await temporaryDirectory();
  for (const shell of shells) scripts.set(shell, (await program.run(['completion', shell])).stdout);
});

/** What bash would show after the words: it calls the function with the words and reads COMPREPLY. */
async function completed(words: readonly string[]): Promise<readonly string[]> {
  const file = join(cwd, 'complete.sh');
  const call = 'COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _widthwise; printf "%s\\n" "${COMPREPLY[@]}"';
  writeFileSync(file, `${scripts.get('bash') ?? ''}\n${call}\n`);
  const { code, stdout, stderr } = await runProcess('bash', [file, 'widthwise', ...words], { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout.split('\n').filter((line) => line !== '');
}

describe('bash completes', () => {
  test.each<[string, readonly string[]]>([
    ['va', ['validate']],
    ['re', ['render']],
    ['help tr', ['train']],
    ['train --back', ['--backend']],
    ['train --backend ', ['native', 'wasm', 'cpu']],
    ['train --backend = n', ['native']],
    ['render --format =', ['yaml', 'json']],
    ['validate --format s', ['sarif']],
    ['completion ', ['bash', 'zsh', 'fish']],
    ['errors stale', ['stale-width']],
    // Nothing of ours: bash completes names of files.
    ['train mo', []],
    ['train --set ', []],
    ['render -o m', []],
  ])('%s', async (line, expected) => {
    expect(await completed(line.split(' '))).toEqual(expected);
  });

  test('every command', async () => {
    const words = await completed(['']);
    expect(words).toEqual(expect.arrayContaining(commands.map(({ name }) => name)));
  });
});

/** The options that the help of a command has, `--save-every`. */
async function optionsOf(command: string): Promise<readonly string[]> {
  const { stdout } = await program.run([command, '--help']);
  return [...stdout.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, option = '']) => option);
}

test('each script has every option of every command', async () => {
  for (const { name } of commands) {
    const options = await optionsOf(name);
    expect(options).toContain('--help');
    for (const shell of shells) {
      const own = sectionOf(shell, name);
      const missing = options.filter(
        (option) => !own.includes(shell === 'fish' ? `-l ${option.slice(2)} ` : option),
      );
      expect({ shell, name, missing }).toEqual({ shell, name, missing: [] });
    }
  }
});

/** What a script says of one command. */
function sectionOf(shell: string, name: string): string {
  const script = scripts.get(shell) ?? '';
  const lines = script.split('\n');
  if (shell === 'fish') return lines.filter((line) => line.includes(`_from ${name}'`)).join('\n');
  const start = lines.findIndex((line) => line.trim() === `${name})`);
  const end = lines.findIndex((line, i) => i > start && /^ *(esac )?;;$/.test(line));
  return lines.slice(start, end).join('\n');
}
