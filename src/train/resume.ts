import type { LayersModel } from '@tensorflow/tfjs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { disposeModel, keptStates } from '../build/index.ts';
import type { Preprocessing } from '../data/index.ts';
import { fail } from '../diagnostics/fail.ts';
import { diffSpecs } from '../diff/index.ts';
import { restoreCheckpoint, type ResumedModel } from '../export/index.ts';
import { loadSpec } from '../load.ts';
import type { Tf } from '../runtime/index.ts';
import type { FitSection } from '../spec/generated/sections.ts';
import type { ValidSpec } from '../spec/spec.ts';
import type { Start } from './run-loop.ts';
import { snapshotOf } from './weights.ts';

/** A new run: nothing was trained before. */
export const fromTheBeginning: Start = { history: [] };

/** A model as it was when its training stopped. */
export interface Resumed {
  readonly model: LayersModel;
  readonly start: Start;
}

interface ResumeContext {
  readonly tf: Tf;
  /** As it is written, before anything was learned from the data. */
  readonly written: ValidSpec;
  readonly fit: FitSection;
  readonly preprocessing: Preprocessing;
}

/**
 * The model in a directory and where its training stopped; undefined where there is none.
 *
 * @throws WidthwiseError `resume-refused` where going on would not give what one run gives; `model-damaged`.
 */
export async function resumeFrom(directory: string, context: ResumeContext): Promise<Resumed | undefined> {
  const { tf, written, fit } = context;
  if (!(await hasModel(directory))) return undefined;
  const saved = await restoreCheckpoint(written, directory, { tf, seed: fit.seed });
  const { model, history = [], progress, best } = saved;
  const start: Start = {
    history,
    within: progress?.totals && { step: progress.step, totals: progress.totals },
    replaced: progress?.replaced,
    ...(progress?.bestEpoch !== undefined &&
      best && { best: { epoch: progress.bestEpoch, weights: snapshotOf(tf, model, best) } }),
  };
  const reason = await whyNot(directory, saved, context);
  if (reason === undefined) return { model, start };
  start.best?.weights.dispose();
  disposeModel(model);
  throw refused(directory, reason);
}

function hasModel(directory: string): Promise<boolean> {
  return readFile(join(directory, 'model.json')).then(
    () => true,
    () => false,
  );
}

/** Why going on would not give what one run gives. */
async function whyNot(
  directory: string,
  { model, progress, preprocessing, spec }: ResumedModel,
  { written, fit, preprocessing: now }: ResumeContext,
): Promise<string | undefined> {
  if (progress === undefined) return 'it does not say where its training stopped';
  if (progress.seed !== fit.seed) return `it was trained with seed ${progress.seed}, not ${fit.seed}`;
  if (keptStates(model.layers).length > 0) return 'the states of its stateful layers were not saved';
  const changed = spec === undefined ? [] : await changesSince(directory, spec, written);
  if (changed.length > 0) return `since then the spec has other ${changed.join(', ')}`;
  if (JSON.stringify(preprocessing) !== JSON.stringify(now)) return 'the data are not those of before';
  return undefined;
}

/** What in the spec is no longer as it was, other than how long it is trained. */
async function changesSince(directory: string, spec: string, written: ValidSpec): Promise<readonly string[]> {
  const path = join(directory, 'spec.yaml');
  // What counts is in model.json, which is replaced in one go.
  const before = await loadSpec(path, {
    fs: { readFile: (file) => (file === path ? Promise.resolve(spec) : readFile(file, 'utf8')) },
  });
  if (!before.ok) return ['errors'];
  const { name, layers, settings } = diffSpecs(before, written);
  return [
    ...(name.a === name.b ? [] : ['name']),
    ...layers.map((layer) => layer.name),
    ...settings.map((setting) => setting.path).filter((each) => !FREE.has(each)),
  ];
}

/** Settings that may differ: how long is trained, and the seed, which is compared as the run had it. */
const FREE: ReadonlySet<string> = new Set(['fit', 'fit.epochs', 'fit.seed']);

/** The error for a model whose training cannot go on. */
export function refused(directory: string, reason: string) {
  return fail({
    code: 'resume-refused',
    message: `the training of the model in ${directory} cannot go on: ${reason}`,
    suggestion: `train without resuming; to start from its weights, name it in the spec: weights: ${directory}`,
  });
}
