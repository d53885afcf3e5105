/** What the process says by its exit code. */
export const exitCodes = {
  ok: 0,
  /** The input is at fault, or a check failed. */
  failed: 1,
  /** An unknown command or option, or an argument that cannot be one. */
  usage: 2,
  /** A bug of ours (EX_SOFTWARE of sysexits.h). */
  bug: 70,
} as const;

/** One of {@link exitCodes}, or 128 and the number of the signal that stopped us. */
export type ExitCode = number;
