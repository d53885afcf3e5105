export { isNative, nativeBackend, type NativeBackend } from './native-backend.ts';
export { NotRecordable } from './not-recordable.ts';
export { record, sameGraph, type Feedable, type Recording } from './recorder.ts';
export { openSession, PRODUCER, type Session } from './session.ts';
