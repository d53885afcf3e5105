export { CompiledFunction, type Accept } from './compiled-function.ts';
export { isNative, nativeBackend, type NativeBackend } from './native-backend.ts';
export type { Argument, Program } from './program.ts';
export type { Watch } from './recorder.ts';
