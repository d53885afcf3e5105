import type { LoadedData } from '../data/index.ts';
import { loadData, portsOf } from '../data/index.ts';
import { fail } from '../diagnostics/fail.ts';
import type { FitSection } from '../spec/generated/sections.ts';
import type { ValidSpec } from '../spec/spec.ts';

/** Keras's defaults, for a spec without `fit`. */
export const defaultFit: FitSection = {
  epochs: 1,
  batchSize: 32,
  validationSplit: 0,
  shuffle: true,
  seed: 0,
  classWeight: null,
  earlyStopping: null,
  reduceLROnPlateau: null,
};

/** The data that the spec names, fit for its inputs and outputs. */
export async function loadSpecData(valid: ValidSpec, seed: number): Promise<LoadedData> {
  const { data, directory, name } = valid.spec;
  if (data === undefined) {
    throw fail({
      code: 'no-data-section',
      message: `spec "${name}" has no data section, so there is nothing to train on`,
      suggestion: 'add e.g. data: {csv: ./table.csv, inputs: {…}, targets: {…}}',
    });
  }
  return loadData(data, { ...portsOf(valid.spec, valid.graph), directory, seed });
}
