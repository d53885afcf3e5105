import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail } from '../../diagnostics/fail.ts';
import { libraries } from '../pins.ts';
import { layoutOf } from '../place.ts';
import type { Env } from '../types.ts';
import { lastWords, run } from './run.ts';

/**
 * An addon that does nothing but load TensorFlow's libraries with stderr closed. On processors with AVX-512 VNNI they
 * announce oneDNN while they load, before any log level applies; once they are loaded, levels do.
 */
const source = `
#include <dlfcn.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int wants_everything() {
  const char* level = getenv("TF_CPP_MIN_LOG_LEVEL");
  return level != NULL && strcmp(level, "0") == 0;
}

extern "C" void* napi_register_module_v1(void*, void* exports) {
  if (wants_everything()) return exports;
  int saved = dup(STDERR_FILENO);
  int silence = open("/dev/null", O_WRONLY | O_CLOEXEC);
  if (saved >= 0 && silence >= 0) {
    dup2(silence, STDERR_FILENO);
    // A failure is told by the addon that needs the library.
    dlopen(LIBRARY, RTLD_LAZY);
    dup2(saved, STDERR_FILENO);
  }
  if (saved >= 0) close(saved);
  if (silence >= 0) close(silence);
  return exports;
}
`;

/** Compiles it beside tfjs-node's addon, linked by a relative path like that one. */
export async function compilePreload(compiler: string, env: Env, folder: string): Promise<void> {
  const { preload, packageFolder } = layoutOf(folder);
  const file = join(packageFolder, 'binding', 'preload.cc');
  await writeFile(file, source);
  const [library] = libraries;
  const outcome = await run(
    compiler,
    [
      ...['-O2', '-std=c++17', '-shared', '-fPIC', `-DLIBRARY="${library}"`, file, '-o', preload],
      ...['-ldl', '-Wl,-rpath,$ORIGIN/../../deps/lib'],
    ],
    env,
  );
  if (outcome?.code === 0) return;
  throw fail({
    code: 'runtime-compile-failed',
    message: `${compiler} could not compile the addon that loads TensorFlow:\n${outcome ? lastWords(outcome) : ''}`,
    suggestion: 'it needs C++17 (g++ 8 or clang++ 7 and later); CXX chooses another compiler',
  });
}
