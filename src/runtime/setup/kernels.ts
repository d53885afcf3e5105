import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { kernelSource } from '../kernels/source.ts';
import { libraries } from '../pins.ts';
import { kernelsOf, layoutOf } from '../place.ts';
import type { Env } from '../types.ts';
import { run } from './run.ts';
import { findTools } from './tools.ts';

/**
 * Compiles our own kernels (native/recurrent.cc) beside tfjs-node's addon, linked by a relative path like that one. Without
 * them recurrent layers run op by op inside their graph: slower, and no reason for a set-up to fail.
 */
export async function compileKernels(compiler: string, env: Env, folder: string): Promise<void> {
  const source = kernelSource();
  if (source === undefined) return;
  const { packageFolder, libraries: from } = layoutOf(folder);
  const target = kernelsOf(packageFolder, source.version);
  const part = `${target}.${process.pid}`;
  await mkdir(dirname(target), { recursive: true });
  const outcome = await run(
    compiler,
    [
      ...['-O3', '-std=c++17', '-shared', '-fPIC', '-w', '-pthread', source.file, '-o', part, `-L${from}`],
      ...libraries.map((name) => `-l:${name}`),
      '-Wl,-rpath,$ORIGIN/../../deps/lib',
    ],
    env,
  );
  if (outcome?.code === 0 && existsSync(part)) await rename(part, target);
  else await rm(part, { force: true });
}

/** Gives a runtime that is there already the kernels of this version of the package. */
export async function completeKernels(env: Env, folder: string): Promise<void> {
  const source = kernelSource();
  if (source === undefined || existsSync(kernelsOf(layoutOf(folder).packageFolder, source.version))) return;
  const { compiler } = await findTools(env);
  if (compiler !== undefined) await compileKernels(compiler.command, env, folder).catch(() => undefined);
}
