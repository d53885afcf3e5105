export { anySize } from './any-size.ts';
export { CompiledFunction, type Accept } from './compiled-function.ts';
export { constantNode, DT, int32Constant, textConstant } from './constants.ts';
export { shapeProto, type NodeDef } from './graph-def.ts';
export { isNative, nativeBackend, type NativeBackend } from './native-backend.ts';
export { NotRecordable } from './not-recordable.ts';
export type { Argument, Program } from './program.ts';
export {
  encodeBundleEntry,
  encodeBundleHeader,
  encodeSavedModel,
  encodeVariableDef,
  type BundleEntry,
  type MetaGraphDef,
  type SaverDef,
  type TensorInfo,
} from './protos.ts';
export { record, type Recording, type Watch } from './recorder.ts';
export { SERVE } from './saved-model.ts';
export { loadSession, PRODUCER } from './session.ts';
export type { OpenSize } from './sizes.ts';
export { keepState } from './state.ts';
