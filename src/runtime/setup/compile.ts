import { dirname, join } from 'node:path';
import { fail } from '../../diagnostics/fail.ts';
import { makeDirectory } from '../../util/make-directory.ts';
import { invariant } from '../../util/invariant.ts';
import { libraries } from '../pins.ts';
import { layoutOf } from '../place.ts';
import type { Env } from '../types.ts';
import { downloadFailure } from './failures.ts';
import { lastWords, run } from './run.ts';

const flags = ['-O2', '-std=c++17', '-shared', '-fPIC', '-DNAPI_VERSION=8', '-DBUILDING_NODE_EXTENSION'];

/** Compiles tfjs-node's addon in `folder`, linked by relative paths so that the folder can be renamed afterwards. */
export async function compile(compiler: string, env: Env, folder: string): Promise<void> {
  const layout = layoutOf(folder);
  await makeDirectory(dirname(layout.binding));
  const outcome = await run(compiler, compilerArguments(folder), env);
  invariant(outcome, 'the compiler was found a moment ago');
  if (outcome.code === 0) return;
  if (/no space left/i.test(outcome.stderr)) throw downloadFailure('the compiled addon', outcome, folder);
  throw fail({
    code: 'runtime-compile-failed',
    message: `${compiler} could not compile the addon of @tensorflow/tfjs-node:\n${lastWords(outcome)}`,
    suggestion: 'it needs C++17 (g++ 8 or clang++ 7 and later); CXX chooses another compiler',
  });
}

function compilerArguments(folder: string): readonly string[] {
  const layout = layoutOf(folder);
  const sources = ['tfjs_backend.cc', 'tfjs_binding.cc'].map((name) =>
    join(layout.packageFolder, 'binding', name),
  );
  const linked = libraries.map((name) => `-l:${name}`);
  return [
    ...flags,
    `-I${layout.include}`,
    `-I${layout.headers}`,
    ...sources,
    '-o',
    layout.binding,
    `-L${layout.libraries}`,
    ...linked,
    '-Wl,-rpath,$ORIGIN/../../deps/lib',
  ];
}
