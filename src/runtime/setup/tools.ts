import type { Env } from '../types.ts';
import { run } from './run.ts';

/** One program that a set-up needs, as it was found. */
export interface Tool {
  readonly command: string;
  /** Its version as it reports it, e.g. `pip 23.2.1`. */
  readonly version: string;
}

/** The programs that a set-up needs; undefined where one is missing. */
export interface Tools {
  readonly npm: Tool | undefined;
  readonly python: Tool | undefined;
  /** pip, as a module of that Python. */
  readonly pip: Tool | undefined;
  readonly compiler: Tool | undefined;
}

/** Asks each program for its version, all at once. */
export async function findTools(env: Env): Promise<Tools> {
  const [npm, python, compiler] = await Promise.all([
    first(['npm'], ['--version'], env),
    first(['python3', 'python'], ['--version'], env),
    first(compilers(env), ['--version'], env),
  ]);
  const pip = python && (await ask(python.command, ['-m', 'pip', '--version'], env));
  return { npm, python, pip, compiler };
}

function compilers(env: Env): readonly string[] {
  return [...(env['CXX'] ? [env['CXX']] : []), 'g++', 'c++', 'clang++'];
}

async function first(
  commands: readonly string[],
  args: readonly string[],
  env: Env,
): Promise<Tool | undefined> {
  for (const command of commands) {
    const tool = await ask(command, args, env);
    if (tool !== undefined) return tool;
  }
  return undefined;
}

async function ask(command: string, args: readonly string[], env: Env): Promise<Tool | undefined> {
  const outcome = await run(command, args, env);
  if (outcome?.code !== 0) return undefined;
  return { command, version: (outcome.stdout || outcome.stderr).split('\n')[0]?.trim() ?? '' };
}
