import type { LayersModel } from '@tensorflow/tfjs';
import type { Tf } from '../../../src/runtime/index.ts';
import type { ValidSpec } from '../../../src/spec/spec.ts';
import type { OracleCase } from './cases.ts';
import type { Numbers } from './compare.ts';
import { compiled } from './compiled.ts';
import { layerWeights, predictOn, setWeights, withModel } from './model.ts';
import { onReloaded } from './reload.ts';
import { loadedData, trainSteps } from './train.ts';

/** What widthwise computes of a case, in the form in which Keras's numbers are recorded. */
export interface Computed {
  readonly outputs: readonly Numbers[];
  /** Before each step. */
  readonly losses: readonly number[];
  /** By layer, after the last step; of the layers that the case records. */
  readonly weightsAfter: Readonly<Record<string, readonly Numbers[]>>;
}

/** Builds the case's model from Keras's first weights, runs it and trains it, op by op if told to. */
export function runCase(tf: Tf, oracle: OracleCase, eager = false): Promise<Computed> {
  const spec = specOf(oracle);
  return withModel(tf, spec, async (model) => {
    setWeights(tf, model, oracle.weights);
    return compute(tf, oracle, spec, model, eager);
  });
}

/** The same, but the model is saved and loaded in between. */
export function runReloaded(tf: Tf, oracle: OracleCase): Promise<Computed> {
  const spec = specOf(oracle);
  return withModel(tf, spec, async (model) => {
    setWeights(tf, model, oracle.weights);
    return onReloaded(tf, spec, model, (loaded) => compute(tf, oracle, spec, loaded));
  });
}

function specOf(oracle: OracleCase): ValidSpec {
  const { losses = [] } = oracle;
  const fit = { epochs: Math.max(1, losses.length), batchSize: oracle.x[0]?.shape[0] ?? 1, shuffle: false };
  return compiled(oracle.spec, fit);
}

async function compute(
  tf: Tf,
  oracle: OracleCase,
  spec: ValidSpec,
  model: LayersModel,
  eager = false,
): Promise<Computed> {
  const { losses = [], weightsAfter = {} } = oracle;
  const outputs = predictOn(tf, model, oracle.x);
  const data = loadedData(model, oracle.x, oracle.y);
  const logs = losses.length > 0 ? await trainSteps(tf, spec, model, data, eager) : [];
  const after = Object.keys(weightsAfter).map((layer) => [layer, layerWeights(model, layer)] as const);
  return { outputs, losses: logs.map((log) => log.loss), weightsAfter: Object.fromEntries(after) };
}
