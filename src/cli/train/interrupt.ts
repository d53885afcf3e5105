import { constants } from 'node:os';
import type { Sink } from '../io.ts';

/** Turns Ctrl-C, SIGTERM and a terminal that closes into a request to stop; a second one quits at once. */
export interface Interrupt {
  readonly signal: AbortSignal;
  /** The exit code that says which signal it was; undefined when there was none. */
  readonly exitCode: () => number | undefined;
  readonly release: () => void;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export function listenForInterrupt(err: Sink): Interrupt {
  const controller = new AbortController();
  let code: number | undefined;
  const onSignal = (name: NodeJS.Signals): void => {
    if (code !== undefined) process.exit(code);
    code = 128 + constants.signals[name];
    err.line(`${err.terminal ? '\r\u001b[K' : ''}stopping after this batch; once more to quit at once`);
    controller.abort();
  };
  for (const name of SIGNALS) process.on(name, onSignal);
  return {
    signal: controller.signal,
    exitCode: () => code,
    release: () => {
      for (const name of SIGNALS) process.off(name, onSignal);
    },
  };
}
