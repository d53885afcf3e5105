import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeDirectory } from '../../util/make-directory.ts';
import { kernelSource, type KernelSource } from '../kernels/source.ts';
import { kernelState } from '../kernels/state.ts';
import { libraries } from '../pins.ts';
import { kernelsOf, layoutOf, refusalOf } from '../place.ts';
import type { Env } from '../types.ts';
import type { OnProgress } from './progress.ts';
import { run, type Outcome } from './run.ts';
import { findTools } from './tools.ts';

const flags = ['-O3', '-std=c++17', '-fPIC', '-w', '-pthread', '-fno-math-errno', '-fno-trapping-math'];

interface Level {
  readonly name: string;
  readonly flags: readonly string[];
  /** Names of Node's architectures. */
  readonly on: RegExp;
}

/** Kinds of processors that native/fused/level.cc is compiled for, in a library that chooses when it is loaded. */
const levels: readonly Level[] = [
  { name: 'base', flags: [], on: /./ },
  { name: 'v3', flags: ['-march=x86-64-v3'], on: /^x64$/ },
  { name: 'v4', flags: ['-march=x86-64-v4'], on: /^x64$/ },
];

/** How our own kernels come to a runtime. */
export interface KernelJob {
  readonly compiler: string;
  readonly env: Env;
  /** The runtime's. */
  readonly folder: string;
  readonly onProgress: OnProgress;
}

/**
 * Compiles our own kernels (native/) beside tfjs-node's addon, linked by a relative path like that one. Without them
 * small graphs and recurrent layers run op by op inside TensorFlow's session: slower, and no reason for a set-up to fail,
 * but one to say so.
 */
export async function compileKernels(job: KernelJob): Promise<void> {
  const source = kernelSource();
  if (source === undefined) return;
  const { packageFolder } = layoutOf(job.folder);
  const target = kernelsOf(packageFolder, source.version);
  await makeDirectory(dirname(target));
  const aside = await mkdtemp(join(dirname(target), 'compiling-'));
  try {
    const part = join(aside, 'kernels.node');
    const problem = await compileInto(part, aside, source, job);
    const refusal = refusalOf(packageFolder, source.version);
    if (problem === undefined) {
      await rm(refusal, { force: true });
      return await rename(part, target);
    }
    await writeFile(refusal, `${problem}\n`);
    job.onProgress({ step: 'kernels', message: `${slower}: ${problem}` });
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

const slower =
  "widthwise's own kernels cannot be compiled, so that recurrent layers and small networks train slower";

/** @returns why it cannot be done. */
async function compileInto(
  part: string,
  aside: string,
  source: KernelSource,
  { compiler, env, folder }: KernelJob,
): Promise<string | undefined> {
  const compiled = await compileLevels(compiler, env, source, aside);
  const [base, ...others] = compiled;
  if (base?.object === undefined) return firstError(compiler, base?.outcome);
  const objects = [base, ...others].flatMap(({ object }) => object ?? []);
  const sources = ['addon.cc', 'recurrent/recurrent.cc', 'fused/fused.cc'].map((name) =>
    join(source.folder, name),
  );
  const linked = [
    `-L${layoutOf(folder).libraries}`,
    ...libraries.map((name) => `-l:${name}`),
    '-Wl,-rpath,$ORIGIN/../../deps/lib',
  ];
  const args = [...flags, '-shared', ...sources, ...objects, '-o', part, ...linked];
  const outcome = await run(compiler, args, env);
  return outcome?.code === 0 && existsSync(part) ? undefined : firstError(compiler, outcome);
}

function firstError(compiler: string, outcome: Outcome | undefined): string {
  const lines = outcome?.stderr.trim().split('\n') ?? [];
  return `${compiler}: ${lines.find((line) => /error/i.test(line)) ?? lines.at(-1) ?? 'it cannot be run'}`;
}

/** The object file of each level, the plainest first; those that the compiler does not know have none. */
function compileLevels(compiler: string, env: Env, source: KernelSource, aside: string) {
  const wanted = levels.filter(({ on }) => on.test(process.arch));
  return Promise.all(
    wanted.map(async (level) => {
      const object = join(aside, `${level.name}.o`);
      const file = join(source.folder, 'fused', 'level.cc');
      const args = [...flags, ...level.flags, `-DLEVEL=${level.name}`, '-c', file, '-o', object];
      const outcome = await run(compiler, args, env);
      return { outcome, object: outcome?.code === 0 ? object : undefined };
    }),
  );
}

/** Gives a runtime that is there already the kernels of this version of the package. */
export async function completeKernels({
  env,
  folder,
  onProgress,
}: Omit<KernelJob, 'compiler'>): Promise<void> {
  if (kernelState(layoutOf(folder).packageFolder).state === 'compiled') return;
  const { compiler } = await findTools(env);
  if (compiler === undefined)
    return onProgress({ step: 'kernels', message: `${slower}: there is no C++ compiler` });
  const message = `compiling the kernels of this version with ${compiler.command}`;
  onProgress({ step: 'kernels', message });
  // A cache that others share may not be ours to write to.
  await compileKernels({ compiler: compiler.command, env, folder, onProgress }).catch((error: unknown) =>
    onProgress({ step: 'kernels', message: `${slower}: ${messageOf(error)}` }),
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
