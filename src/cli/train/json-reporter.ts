import type { TrainEvent } from '../../train/index.ts';
import type { Sink } from '../io.ts';

/** One object a line: each epoch, and the end. */
export function jsonReporter(sink: Sink): (event: TrainEvent) => void {
  return (event) => {
    if (event.event === 'epoch' || event.event === 'end') {
      sink.line(JSON.stringify({ version: 1, ...event }));
    }
  };
}
