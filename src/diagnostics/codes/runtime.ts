import type { CodeTable } from './row.ts';

export const runtimeCodes = {
  'backend-unknown': {
    severity: 'error',
    title: 'No such backend',
    explanation:
      'A backend is one of `native` (TensorFlow in C++), `wasm` (WebAssembly) and `cpu` (plain JavaScript). The name comes from the call, or from the environment variable `WIDTHWISE_BACKEND`.',
  },
  'backend-unavailable': {
    severity: 'error',
    title: 'The backend that was asked for cannot run here',
    explanation:
      'A backend that is named, in the call or by `WIDTHWISE_BACKEND`, is used or refused, never replaced. For `native`, run `npx widthwise setup` once; `npx widthwise doctor` shows what is missing. Without a name the best backend that works is taken.',
  },
  'tfjs-missing': {
    severity: 'error',
    title: '@tensorflow/tfjs is not installed',
    explanation:
      'Validating and rendering a spec needs no TensorFlow.js; building, training and exporting do. Install it beside widthwise: `npm install @tensorflow/tfjs`.',
  },
  'runtime-unsupported-platform': {
    severity: 'error',
    title: 'No native runtime for this platform',
    explanation:
      'The native runtime is linked to the TensorFlow libraries of a Linux wheel for glibc, on x64 or arm64. Elsewhere (macOS, Windows, Alpine) use the wasm backend, or an official install of `@tensorflow/tfjs-node` if it offers one for the platform.',
  },
  'runtime-npm-missing': {
    severity: 'error',
    title: 'npm is needed to set up the native runtime',
    explanation:
      'The set-up fetches the source of `@tensorflow/tfjs-node` with npm, which comes with Node. Put it on the `PATH`.',
  },
  'runtime-pip-missing': {
    severity: 'error',
    title: 'Python with pip is needed to set up the native runtime',
    explanation:
      'The TensorFlow libraries are published as a Python wheel; pip downloads it, nothing is installed into that Python and nothing of it is used later. On Debian and Ubuntu: `sudo apt install python3-pip`.',
  },
  'runtime-compiler-missing': {
    severity: 'error',
    title: 'A C++ compiler is needed to set up the native runtime',
    explanation:
      'The addon of `@tensorflow/tfjs-node` is two C++17 files; `$CXX`, `g++`, `c++` and `clang++` are tried in that order. On Debian and Ubuntu: `sudo apt install g++`.',
  },
  'runtime-no-network': {
    severity: 'error',
    title: 'A registry cannot be reached',
    explanation:
      'The set-up downloads from the npm registry and the Python package index that npm and pip are configured for. It needs the network once; what it built works offline. Behind a proxy set `HTTPS_PROXY`; with a mirror configure npm and pip.',
  },
  'runtime-no-wheel': {
    severity: 'error',
    title: 'The index has no TensorFlow wheel for this platform',
    explanation:
      'pip reached its index, but found no TensorFlow of the pinned version there. A mirror may not carry it: see `python3 -m pip config list`.',
  },
  'runtime-download-failed': {
    severity: 'error',
    title: 'A download failed',
    explanation: 'npm or pip ended with an error, which is shown. Nothing half-done is left in the cache.',
  },
  'runtime-disk-full': {
    severity: 'error',
    title: 'Not enough space for the native runtime',
    explanation:
      'The set-up needs about 1.5 GB while it works and keeps about 0.9 GB. Set `WIDTHWISE_CACHE` to put the cache on another disk.',
  },
  'runtime-cache-unwritable': {
    severity: 'error',
    title: 'The cache folder cannot be written',
    explanation:
      'The native runtime is kept in `$WIDTHWISE_CACHE`, else in `$XDG_CACHE_HOME/widthwise`, else in `~/.cache/widthwise`. Make that folder writable or name another.',
  },
  'runtime-compile-failed': {
    severity: 'error',
    title: 'The addon did not compile',
    explanation:
      'The compiler refused the C++ source of `@tensorflow/tfjs-node`. It needs C++17: g++ 8 or clang++ 7 and later.',
  },
  'runtime-load-failed': {
    severity: 'error',
    title: 'The addon was built but does not run',
    explanation:
      'Before it is put in place the addon is loaded in a process of its own and adds two numbers. It fails where the C library is older than glibc 2.27, or the processor lacks AVX.',
  },
} as const satisfies CodeTable;
