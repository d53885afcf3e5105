import type { LayerCall } from '../../src/layers/call.ts';
import { rowOf } from '../../src/layers/table.ts';
import type { DType, Shape, TensorSpec } from '../../src/spec/tensor.ts';
import { calls, type Call } from './calls.ts';
import { build, tf } from './support.ts';

/**
 * Every call of calls/<family>.json that `predict` can run: it has inputs, whose only open axis is the batch, and other
 * axes. Stock classes, under whose names corrected ones are saved, take floats only and merge two inputs or more.
 */
export const savedCalls: readonly Call[] = calls.filter(
  ({ type, problem, inputs }) =>
    problem === undefined &&
    inputs.length > (rowOf(type).arity === 'many' ? 1 : 0) &&
    inputs.every(({ shape }) => shape.length > 1 && !shape.slice(1).includes(null)) &&
    (type === 'Embedding' || inputs.every(({ dtype }) => dtype === 'float32')),
);

/** A model of the one layer, with weights that are not those it began with. */
export function modelFor(
  call: LayerCall,
  specs: readonly TensorSpec[],
  ports?: readonly string[],
): tf.LayersModel {
  const inputs = specs.map(({ shape, dtype }) => tf.input({ batchShape: [...shape], dtype }));
  const [first] = inputs;
  const layer = build(call, { ports });
  const alone = rowOf(call.type).arity === 'one' ? first : undefined;
  const outputs = layer.apply(alone ?? inputs) as tf.SymbolicTensor | tf.SymbolicTensor[];
  const model = tf.model({ inputs, outputs });
  model.setWeights(model.getWeights().map((w, i) => tf.randomUniform(w.shape, 0.1, 1, 'float32', i + 10)));
  return model;
}

/** Numbers around 0; small indices where the input is of integers. */
export function example(shape: Shape, dtype: DType, seed: number): tf.Tensor {
  const whole = shape.map((dim, axis) => dim ?? (axis === 0 ? 2 : 3));
  const [low, high] = dtype === 'float32' ? ([-1, 1] as const) : ([0, 2] as const);
  return tf.cast(tf.randomUniform(whole, low, high, 'float32', seed), dtype);
}

/** What `model.save` hands on, through text, as a file would be. */
export async function artifactsOf(model: tf.LayersModel): Promise<tf.io.ModelArtifacts> {
  const saved: tf.io.ModelArtifacts[] = [];
  await model.save(
    tf.io.withSaveHandler((artifacts) => {
      saved.push({
        ...artifacts,
        modelTopology: JSON.parse(JSON.stringify(artifacts.modelTopology)) as object,
      });
      return Promise.resolve({ modelArtifactsInfo: { dateSaved: new Date(0), modelTopologyType: 'JSON' } });
    }),
  );
  const [artifacts] = saved;
  if (artifacts === undefined) throw new Error('the model was not saved');
  return artifacts;
}
