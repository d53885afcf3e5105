import { join } from 'node:path';
import { WidthwiseError } from '../../diagnostics/error.ts';
import type { BackendName } from '../../index.ts';
import type { Context } from '../context.ts';
import { exitCodes } from '../exit-code.ts';
import { createLiveLine } from '../live-line.ts';
import { printDiagnostics } from '../print-diagnostics.ts';
import { renderInto } from '../render-into.ts';
import { logsText } from '../train/format.ts';
import type { Entry } from './entry.ts';
import type { Trial } from './result.ts';
import { folderOf, type Variant } from './variants.ts';

export interface TrainingOptions {
  readonly seeds: number;
  readonly output?: string;
  readonly backend?: BackendName;
}

/**
 * Trains a variant with each seed. `place` says which of all it is: `wide.yaml (2 of 3)`. One that cannot be trained, for
 * its loss became NaN, say, is reported and left out: the others are still to be compared.
 */
export async function trainEntry(
  entry: Entry,
  place: string,
  options: TrainingOptions,
  signal: AbortSignal,
  context: Context,
): Promise<readonly Trial[]> {
  const first = entry.valid.spec.fit?.seed ?? 0;
  const trials: Trial[] = [];
  for (let seed = first; seed < first + options.seeds && !signal.aborted; seed++)
    trials.push(...(await attemptOnce(entry, seed, `${place}, seed ${seed}`, options, signal, context)));
  return trials;
}

async function attemptOnce(...args: Parameters<typeof trainOnce>): Promise<readonly Trial[]> {
  const [{ valid }, , place, , , { err, finish }] = args;
  try {
    return [await trainOnce(...args)];
  } catch (error) {
    if (!(error instanceof WidthwiseError)) throw error;
    err.line(`${place} failed:`);
    printDiagnostics(error.diagnostics, valid.sources, err);
    finish(exitCodes.failed);
    return [];
  }
}

async function trainOnce(
  { variant, valid }: Entry,
  seed: number,
  place: string,
  options: TrainingOptions,
  signal: AbortSignal,
  { err }: Context,
): Promise<Trial> {
  const { trainModel } = await import('../../index.ts');
  const live = createLiveLine(err);
  const directory = directoryOf(variant, seed, options);
  const { model, history, restoredEpoch, seconds, logs } = await trainModel(valid, {
    ...{ backend: options.backend, seed, signal, directory, notify: err.line },
    specText: directory === undefined ? undefined : renderInto(directory, valid.spec),
    onEvent: (event) => {
      if (event.event !== 'epoch') return;
      live.draw(() => `${place}: epoch ${event.epoch}/${event.epochs}  ${logsText(event)}`);
    },
  });
  model.dispose();
  live.clear();
  const reached = restoredEpoch === undefined ? logs : (history[restoredEpoch - 1] ?? logs);
  if (!err.terminal && !signal.aborted) err.line(`${place}: ${logsText(reached)}`);
  const epochs = history.length;
  return { seed, epochs, secondsPerEpoch: seconds / Math.max(epochs, 1), logs: reached };
}

function directoryOf(variant: Variant, seed: number, { output, seeds }: TrainingOptions): string | undefined {
  if (output === undefined) return undefined;
  return join(output, seeds === 1 ? folderOf(variant) : `${folderOf(variant)}-seed${seed}`);
}
