import type { LayersModel, Tensor } from '@tensorflow/tfjs';
import { allLayers, namingLayers, variablesOf } from '../../build/index.ts';
import type { NativeBackend, Recording } from '../../runtime/graph/index.ts';
import { NotRecordable, record, type Watch } from '../../runtime/graph/index.ts';
import type { Tf } from '../../runtime/index.ts';
import { withoutOwnOps } from '../../runtime/kernels/index.ts';
import { invariant } from '../../util/invariant.ts';
import { predictTensors } from './predict-tensors.ts';

/** What a model does with one batch, as a graph for inputs of their shapes. */
export interface RecordedForward {
  readonly recording: Recording;
  /** Nodes that feed the inputs; undefined for an input that nothing reads. */
  readonly inputs: readonly (string | undefined)[];
  /** Nodes that feed the weights, in the order of `model.weights`. */
  readonly weights: readonly (string | undefined)[];
  /** The graph's names of the outputs. */
  readonly outputs: readonly string[];
  /** TensorFlow's numbers of their dtypes, which a symbolic tensor of TensorFlow.js may have wrong. */
  readonly outputDtypes: readonly number[];
}

/**
 * Records one run of the model, as it predicts, on inputs of these shapes that are all zero.
 *
 * @throws NotRecordable
 */
export function recordForward(
  tf: Tf,
  backend: NativeBackend,
  model: LayersModel,
  shapes: readonly (readonly number[])[],
): RecordedForward {
  const inputs = model.inputs.map(({ dtype }, i) => tf.zeros([...(shapes[i] ?? [])], dtype));
  const weights = variablesOf(tf, model.weights);
  const sources: readonly Tensor[] = [...weights, ...inputs];
  const ids = backend.getInputTensorIds(sources);
  const feedable = new Map(
    sources.map((tensor, i) => [
      ids[i] ?? -1,
      { shape: tensor.shape, dtype: backend.getDTypeInteger(tensor.dtype) },
    ]),
  );
  const watch: Watch = { inputs: new Map() };
  const run = () =>
    withoutOwnOps(tf, () => namingLayers(allLayers(model), watch, () => predictTensors(tf, model, inputs)));
  const { result, recording } = record(backend, feedable, run, watch);
  const made = backend.getInputTensorIds(result);
  const outputDtypes = result.map(({ dtype }) => backend.getDTypeInteger(dtype));
  tf.dispose([...inputs, ...result]);
  if (recording instanceof NotRecordable) throw recording;
  const nodes = ids.map((id) => recording.nameOf(id));
  return {
    recording,
    outputDtypes,
    weights: nodes.slice(0, weights.length),
    inputs: nodes.slice(weights.length),
    outputs: made.map((id) => {
      const name = recording.nameOf(id);
      invariant(name !== undefined, 'an output was not recorded');
      return name;
    }),
  };
}
