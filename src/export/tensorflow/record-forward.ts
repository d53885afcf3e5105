import type { LayersModel, Shape, Tensor } from '@tensorflow/tfjs';
import { allLayers, namingLayers, variablesOf } from '../../build/index.ts';
import type { NativeBackend, Recording } from '../../runtime/graph/index.ts';
import { NotRecordable, record, type Watch } from '../../runtime/graph/index.ts';
import type { Tf } from '../../runtime/index.ts';
import { withoutOwnOps } from '../../runtime/kernels/index.ts';
import { formatShape } from '../../spec/format-shape.ts';
import { invariant } from '../../util/invariant.ts';
import { predictTensors } from './predict-tensors.ts';

/** What a model does with one batch, as a graph for a batch of that size. */
export interface RecordedForward {
  readonly size: number;
  readonly recording: Recording;
  /** Nodes that feed the inputs; undefined for an input that nothing reads. */
  readonly inputs: readonly (string | undefined)[];
  /** Nodes that feed the weights, in the order of `model.weights`. */
  readonly weights: readonly (string | undefined)[];
  /** The graph's names of the outputs. */
  readonly outputs: readonly string[];
}

/**
 * Records one run of the model, as it predicts, on inputs that are all zero.
 *
 * @throws NotRecordable
 */
export function recordForward(
  tf: Tf,
  backend: NativeBackend,
  model: LayersModel,
  size: number,
): RecordedForward {
  const inputs = model.inputs.map(({ shape, dtype }, i) =>
    tf.zeros([size, ...fixedDims(model.inputNames[i], shape)], dtype),
  );
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
  tf.dispose([...inputs, ...result]);
  if (recording instanceof NotRecordable) throw recording;
  const nodes = ids.map((id) => recording.nameOf(id));
  return {
    size,
    recording,
    weights: nodes.slice(0, weights.length),
    inputs: nodes.slice(weights.length),
    outputs: made.map((id) => {
      const name = recording.nameOf(id);
      invariant(name !== undefined, 'an output was not recorded');
      return name;
    }),
  };
}

/** The dimensions of an input but for the batch. */
function fixedDims(name: string | undefined, shape: Shape): number[] {
  return shape.slice(1).map((dim) => {
    if (dim !== null) return dim;
    const text = formatShape(shape);
    throw new NotRecordable(
      `the input "${String(name)}" has the shape ${text}, in which only the batch may be open`,
    );
  });
}
