import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail } from '../../diagnostics/fail.ts';
import { TFJS_NODE, TENSORFLOW } from '../pins.ts';
import { layoutOf } from '../place.ts';
import type { Env } from '../types.ts';
import { compile } from './compile.ts';
import { fetchPackages } from './fetch-packages.ts';
import { fetchTensorflow } from './fetch-tensorflow.ts';
import type { Toolchain } from './preflight.ts';
import { compileKernels } from './kernels.ts';
import { compilePreload } from './preload.ts';
import type { OnProgress } from './progress.ts';
import { unpack } from './unpack.ts';
import { verify } from './verify.ts';

/** Builds a whole runtime in `folder`, step by step, and proves that it loads. */
export async function build(
  folder: string,
  tools: Toolchain,
  env: Env,
  onProgress: OnProgress,
): Promise<void> {
  onProgress({ step: 'packages', message: `installing @tensorflow/tfjs-node ${TFJS_NODE} into the cache` });
  await fetchPackages(tools.npm, env, folder);
  await addTensorflow(folder, tools, env, onProgress);
  onProgress({ step: 'compile', message: `compiling its addon with ${tools.compiler}` });
  await compile(tools.compiler, env, folder);
  await compilePreload(tools.compiler, env, folder);
  await compileKernels({ compiler: tools.compiler, env, folder, onProgress });
  onProgress({ step: 'verify', message: 'loading it in a process of its own' });
  const tensorflow = await proven(layoutOf(folder).binding, env);
  const manifest = {
    tfjsNode: TFJS_NODE,
    tensorflow,
    node: process.version,
    builtAt: new Date().toISOString(),
  };
  await writeFile(layoutOf(folder).manifest, `${JSON.stringify(manifest, null, 2)}\n`);
}

async function addTensorflow(
  folder: string,
  tools: Toolchain,
  env: Env,
  onProgress: OnProgress,
): Promise<void> {
  const { project } = tools.wheel;
  const message = `downloading ${project} ${TENSORFLOW} (274 MB)`;
  onProgress({ step: 'tensorflow', message, fraction: 0 });
  const job = { python: tools.python, wheel: tools.wheel, env, folder: join(folder, 'download') };
  const wheel = await fetchTensorflow(job, (fraction) => {
    onProgress({ step: 'tensorflow', message, fraction });
  });
  onProgress({ step: 'unpack', message: 'unpacking its two libraries' });
  await unpack(tools.python, env, wheel, join(layoutOf(folder).packageFolder, 'deps'));
  await rm(job.folder, { recursive: true, force: true });
}

async function proven(binding: string, env: Env): Promise<string> {
  const verdict = await verify(binding, env);
  if (verdict.loads) return verdict.tensorflow;
  throw fail({
    code: 'runtime-load-failed',
    message: `the addon was built but does not run: ${verdict.reason}`,
    suggestion: 'use the wasm backend on this machine',
  });
}
