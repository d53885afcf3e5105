/** Gives way to the event loop, now and then. */
export type Pause = () => Promise<void>;

/** How long signals, timers and output may have to wait, in milliseconds. */
const LONGEST_WAIT = 20;

/** A pause that does nothing until enough time has gone by: a step can be far shorter than a turn of the event loop. */
export function createPause(now: () => number = () => performance.now()): Pause {
  let last = now();
  return async () => {
    if (now() - last < LONGEST_WAIT) return;
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    last = now();
  };
}
