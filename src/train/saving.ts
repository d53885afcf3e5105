import type { LayersModel } from '@tensorflow/tfjs';
import { pluginModules } from '../build/index.ts';
import type { LoadedData } from '../data/index.ts';
import { saveCheckpoint, type Checkpoint } from '../export/index.ts';
import type { Tf } from '../runtime/index.ts';
import type { FitSection } from '../spec/generated/sections.ts';
import type { ValidSpec } from '../spec/spec.ts';
import type { Reached } from './run-loop.ts';

/** What is saved, beside what was reached. */
export interface Saved {
  readonly tf: Tf;
  readonly valid: ValidSpec;
  readonly model: LayersModel;
  readonly fit: FitSection;
  readonly data: LoadedData;
}

/** Saves what was reached, with all that training needs to go on. */
export async function saveReached(
  { tf, valid, model, fit, data }: Saved,
  directory: string,
  specText: string | undefined,
  reached: Reached,
): Promise<void> {
  const companions = {
    tf,
    spec: specText,
    plugins: pluginModules(valid.graph),
    preprocessing: data.preprocessing,
    history: reached.history,
  };
  await saveCheckpoint(model, directory, companions, checkpointOf(fit.seed, reached));
}

function checkpointOf(seed: number, { history, within, best, replaced }: Reached): Checkpoint {
  // The weights of the last epoch are those of the model, unless it has made further steps.
  const other =
    best !== undefined && (best.epoch < history.length || within !== undefined) ? best : undefined;
  return {
    progress: {
      seed,
      step: within?.step ?? 0,
      ...(within && { totals: within.totals }),
      ...(other && { bestEpoch: other.epoch }),
      ...(replaced && { replaced }),
    },
    best: other?.weights.weights,
  };
}
