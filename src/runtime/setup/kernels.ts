import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { kernelSource, type KernelSource } from '../kernels/source.ts';
import { libraries } from '../pins.ts';
import { kernelsOf, layoutOf } from '../place.ts';
import type { Env } from '../types.ts';
import { run } from './run.ts';
import { findTools } from './tools.ts';

const flags = ['-O3', '-std=c++17', '-fPIC', '-w', '-pthread', '-fno-math-errno', '-fno-trapping-math'];

/** Kinds of processors that native/fused/level.cc is compiled for, in a library that chooses when it is loaded. */
const levels: readonly { readonly name: string; readonly flags: readonly string[]; readonly on: RegExp }[] = [
  { name: 'base', flags: [], on: /./ },
  { name: 'v3', flags: ['-march=x86-64-v3'], on: /^x64$/ },
  { name: 'v4', flags: ['-march=x86-64-v4'], on: /^x64$/ },
];

/**
 * Compiles our own kernels (native/) beside tfjs-node's addon, linked by a relative path like that one. Without them
 * small graphs and recurrent layers run op by op inside TensorFlow's session: slower, and no reason for a set-up to fail.
 */
export async function compileKernels(compiler: string, env: Env, folder: string): Promise<void> {
  const source = kernelSource();
  if (source === undefined) return;
  const { packageFolder, libraries: from } = layoutOf(folder);
  const target = kernelsOf(packageFolder, source.version);
  await mkdir(dirname(target), { recursive: true });
  const aside = await mkdtemp(join(dirname(target), 'compiling-'));
  try {
    const part = join(aside, 'kernels.node');
    const objects = await compileLevels(compiler, env, source, aside);
    const sources = ['addon.cc', 'recurrent/recurrent.cc', 'fused/fused.cc'].map((name) =>
      join(source.folder, name),
    );
    const linked = [
      `-L${from}`,
      ...libraries.map((name) => `-l:${name}`),
      '-Wl,-rpath,$ORIGIN/../../deps/lib',
    ];
    const outcome = await run(
      compiler,
      [...flags, '-shared', ...sources, ...objects, '-o', part, ...linked],
      env,
    );
    if (outcome?.code === 0 && existsSync(part)) await rename(part, target);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** The object files of the levels that the compiler knows. */
async function compileLevels(
  compiler: string,
  env: Env,
  source: KernelSource,
  aside: string,
): Promise<readonly string[]> {
  const wanted = levels.filter(({ on }) => on.test(process.arch));
  const compiled = await Promise.all(
    wanted.map(async (level) => {
      const object = join(aside, `${level.name}.o`);
      const file = join(source.folder, 'fused', 'level.cc');
      const args = [...flags, ...level.flags, `-DLEVEL=${level.name}`, '-c', file, '-o', object];
      const outcome = await run(compiler, args, env);
      return outcome?.code === 0 ? [object] : [];
    }),
  );
  return compiled.flat();
}

/** Gives a runtime that is there already the kernels of this version of the package. */
export async function completeKernels(env: Env, folder: string): Promise<void> {
  const source = kernelSource();
  if (source === undefined || existsSync(kernelsOf(layoutOf(folder).packageFolder, source.version))) return;
  const { compiler } = await findTools(env);
  if (compiler !== undefined) await compileKernels(compiler.command, env, folder).catch(() => undefined);
}
