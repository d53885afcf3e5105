import { metric } from '../units.ts';

/** Keys of events that are no losses or metrics. */
const own = new Set(['version', 'event', 'epoch', 'epochs', 'seconds', 'backend', 'stopped']);

/** `loss 0.1234  accuracy 0.9612  val_loss …`. */
export function logsText(event: Readonly<Record<string, number | string>>): string {
  const numbers = Object.entries(event).flatMap(([name, value]) =>
    own.has(name) || typeof value !== 'number' ? [] : [`${name} ${metric(value)}`],
  );
  return numbers.join('  ');
}
