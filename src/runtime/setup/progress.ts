/** The steps of a set-up, in order; `wait` only when another process is at it, `kernels` only when they come later or cannot be had. */
export type SetupStep =
  'check' | 'wait' | 'packages' | 'tensorflow' | 'unpack' | 'compile' | 'kernels' | 'verify' | 'done';

export interface SetupProgress {
  readonly step: SetupStep;
  /** What is being done, for people. */
  readonly message: string;
  /** How much of this step is done, 0 to 1, where that can be told. */
  readonly fraction?: number;
}

export type OnProgress = (progress: SetupProgress) => void;
