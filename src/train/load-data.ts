import type { LoadedData, ModelPorts } from '../data/index.ts';
import { loadData } from '../data/index.ts';
import { fail } from '../diagnostics/fail.ts';
import type { FitSection } from '../spec/generated/sections.ts';
import type { ValidSpec } from '../spec/spec.ts';
import { outputShape } from './checks.ts';

/** Keras's defaults, for a spec without `fit`. */
export const defaultFit: FitSection = {
  epochs: 1,
  batchSize: 32,
  validationSplit: 0,
  shuffle: true,
  seed: 0,
  earlyStopping: null,
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
  return loadData(data, { ...portsOf(valid), directory, seed });
}

/** What the data stage has to know of the network and of its training. */
export function portsOf(valid: ValidSpec): ModelPorts {
  const { spec, graph } = valid;
  const sparse = spec.compile?.loss.type === 'sparseCategoricalCrossentropy';
  return {
    inputs: graph.inputs.map((name) => {
      const output = graph.nodes.find((node) => node.name === name)?.outputSpecs[0];
      return { name, shape: output?.shape ?? [], dtype: output?.dtype ?? 'float32' };
    }),
    outputs: graph.outputs.map((ref) => ({ name: ref.layer, shape: outputShape(valid, ref) })),
    sparseTargets: new Set(sparse ? graph.outputs.map((ref) => ref.layer) : []),
    validationSplit: spec.fit?.validationSplit ?? 0,
    spans: spec.spans,
  };
}
