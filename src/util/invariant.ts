/** A condition that only a bug in widthwise can break. User errors are diagnostics, never this. */
export class InternalError extends Error {
  override readonly name = 'InternalError';
}

/** Throws {@link InternalError} unless `condition` holds. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new InternalError(message);
}

/** The end of an exhaustive switch: unreachable when the types are right. */
export function unreachable(value: never, what: string): never {
  throw new InternalError(`unexpected ${what}: ${String(value)}`);
}
