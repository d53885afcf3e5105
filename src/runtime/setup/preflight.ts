import { statfs } from 'node:fs/promises';
import { makeDirectory } from '../../util/make-directory.ts';
import type { Report } from '../../diagnostics/diagnostic.ts';
import { fail } from '../../diagnostics/fail.ts';
import { NEEDED_BYTES } from '../pins.ts';
import { wheelHere } from '../platform.ts';
import type { Wheel } from '../pins.ts';
import type { Env } from '../types.ts';
import { diskFull, fileFailure } from './failures.ts';
import { findTools } from './tools.ts';
import type { Tools } from './tools.ts';

/** The programs of a set-up, as commands, and the wheel it is to fetch. */
export interface Toolchain {
  readonly npm: string;
  readonly python: string;
  readonly compiler: string;
  readonly wheel: Wheel;
}

/**
 * Checks all that can be checked before anything is downloaded.
 * @throws WidthwiseError with every program that is missing, not the first one.
 */
export async function preflight(env: Env, root: string): Promise<Toolchain> {
  const wheel = wheelHere();
  if (typeof wheel === 'string') throw fail(unsupported(wheel));
  const tools = await findTools(env);
  const missing = missingTools(tools);
  const { npm, pip, compiler } = tools;
  if (!npm || !pip || !compiler) throw fail(...missing);
  await checkSpace(root);
  return { npm: npm.command, python: pip.command, compiler: compiler.command, wheel };
}

function unsupported(why: string): Report {
  return {
    code: 'runtime-unsupported-platform',
    message: `there is no native runtime for this platform: ${why}`,
    suggestion: 'use the wasm backend, which needs no set-up',
  };
}

/** A report for each program that is missing. */
export function missingTools(tools: Tools): readonly Report[] {
  return [
    ...(tools.npm ? [] : [npmMissing]),
    ...(tools.pip ? [] : [tools.python ? pipMissing(tools.python.command) : pythonMissing]),
    ...(tools.compiler ? [] : [compilerMissing]),
  ];
}

const npmMissing: Report = {
  code: 'runtime-npm-missing',
  message: 'npm is not on the PATH',
  suggestion: 'install npm, or add its folder to the PATH',
};

const pythonMissing: Report = {
  code: 'runtime-pip-missing',
  message: 'neither python3 nor python is on the PATH, and pip with it',
  suggestion: 'install Python with pip, e.g. `sudo apt install python3-pip`',
};

const compilerMissing: Report = {
  code: 'runtime-compiler-missing',
  message: 'no C++ compiler is on the PATH (tried g++, c++ and clang++)',
  suggestion: 'install one, e.g. `sudo apt install g++`, or set CXX',
};

function pipMissing(python: string): Report {
  return {
    code: 'runtime-pip-missing',
    message: `${python} has no pip`,
    suggestion: `install it, e.g. \`sudo apt install python3-pip\` or \`${python} -m ensurepip\``,
  };
}

async function checkSpace(root: string): Promise<void> {
  try {
    await makeDirectory(root);
  } catch (error) {
    throw fileFailure(error, root);
  }
  const { bavail, bsize } = await statfs(root);
  if (bavail * bsize < NEEDED_BYTES) throw fail(diskFull('the native runtime', root));
}
