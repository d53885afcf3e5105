import {
  checkArgument,
  checkOptions,
  layersModel,
  map,
  path,
  required,
  tensorflow,
  text,
  type Kinds,
} from '../../diagnostics/arguments/index.ts';
import { join } from 'node:path';
import type { LayersModel } from '@tensorflow/tfjs';
import { variablesOf } from '../../build/index.ts';
import type { Preprocessing } from '../../data/index.ts';
import { fail } from '../../diagnostics/fail.ts';
import { encodeSavedModel, nativeBackend } from '../../runtime/graph/index.ts';
import type { Tf } from '../../runtime/index.ts';
import { InternalError, invariant } from '../../util/invariant.ts';
import { pretty } from '../artifacts.ts';
import { realFiles, type SaveFiles } from '../files.ts';
import { explained, refuseForeign, type Replaceable } from '../save-target.ts';
import type { ModelFile } from '../shards.ts';
import { checkpointFiles, type CheckpointTensor } from './checkpoint.ts';
import { servingGraph, type ServingGraph } from './meta-graph.ts';
import { putDirectory } from './put-directory.ts';
import { verify } from './verify.ts';

export interface ExportOptions {
  /** TensorFlow.js on the native backend: `await useBackend('native')`. */
  readonly tf: Tf;
  /** Text of the spec that the model was built from; kept in `assets.extra/spec.yaml`. */
  readonly spec?: string | undefined;
  /** What turned data into numbers; kept in `assets.extra/preprocessing.json`, no part of the graph. */
  readonly preprocessing?: Preprocessing | undefined;
  /** The file system; the real one by default. */
  readonly files?: SaveFiles | undefined;
}

const exportOptions: Kinds<ExportOptions> = {
  tf: required(tensorflow),
  spec: text,
  preprocessing: map,
  files: map,
};

/**
 * Writes a model as a TensorFlow SavedModel, which TensorFlow Serving, `tf.saved_model.load`, Keras's `TFSMLayer` and
 * `tf.node.loadSavedModel` read: its forward pass as a graph, its weights as variables in a checkpoint.
 *
 * The signature `serving_default` (also called `serve`) has the names of the model's inputs and outputs (`rnn:1` for
 * output 1 of a layer `rnn`) and takes any batch size, unless an input fixes one. Dtypes and shapes are the model's.
 * Optimizer, loss and metrics are no part of it.
 *
 * Before it takes its place it is loaded and compared with the model on another batch. Whatever happens meanwhile, the
 * directory holds the whole old SavedModel or the whole new one.
 *
 * @throws WidthwiseError `export-needs-native` on another backend; `not-exportable` for a model that does something
 * which a graph cannot repeat; `save-refused` when the directory holds something else; `save-failed`.
 * @see https://www.tensorflow.org/guide/saved_model
 *
 * @example await exportSavedModel(model, 'serving/digits/1', { tf });
 */
export async function exportSavedModel(
  model: LayersModel,
  directory: string,
  options: ExportOptions,
): Promise<void> {
  checkArgument('exportSavedModel', 'model', model, layersModel);
  checkArgument('exportSavedModel', 'directory', directory, path);
  checkOptions('exportSavedModel', options, exportOptions);
  const { tf, files = realFiles } = options;
  const backend = nativeBackend(tf) ?? refuseBackend();
  refuseStates(model);
  const graph = explainedRecording(model, () => servingGraph(tf, backend, model));
  await explained(directory, async (target) => {
    await refuseForeign(files, target, directory, ownSavedModel);
    await putDirectory(files, target, filesOf(model, graph, tf, options), (written) =>
      explainedRecording(model, () => verify({ tf, backend, model }, written, graph)),
    );
  });
}

const MARK = 'assets.extra/widthwise.json';

/** TensorFlow leaves `assets.extra` to whoever writes the model. */
function filesOf(
  model: LayersModel,
  { metaGraph, variables }: ServingGraph,
  tf: Tf,
  { spec, preprocessing }: ExportOptions,
): readonly ModelFile[] {
  const values = variablesOf(tf, model.weights);
  const tensors = variables.map(({ name, dtype, shape }, i): CheckpointTensor => {
    const read = async () => {
      const data = await values[i]?.data();
      invariant(data !== undefined, 'as many variables as weights');
      return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    };
    return { name, dtype, shape, read };
  });
  return [
    ...(tensors.length === 0 ? [] : checkpointFiles('variables/variables', tensors)),
    { name: 'saved_model.pb', content: encodeSavedModel(metaGraph) },
    ...(spec === undefined ? [] : [{ name: 'assets.extra/spec.yaml', content: spec }]),
    ...(preprocessing === undefined
      ? []
      : [{ name: 'assets.extra/preprocessing.json', content: pretty(preprocessing) }]),
    { name: MARK, content: pretty({ version: 1, generatedBy: 'widthwise', format: 'saved_model' }) },
  ];
}

const ownSavedModel: Replaceable = {
  name: 'SavedModel written by widthwise',
  isIn: (files, target) =>
    files.read(join(target, MARK)).then(
      () => true,
      () => false,
    ),
};

function refuseBackend(): never {
  throw fail({
    code: 'export-needs-native',
    message: 'a SavedModel is written by the native backend, and another one runs',
    suggestion:
      'run `npx widthwise setup` once, then `--backend native`, or `useBackend("native")` in JavaScript',
  });
}

/** A layer that keeps its states would start each batch from those of the batch that was recorded. */
function refuseStates(model: LayersModel): void {
  const stateful = model.layers.find((layer) => layer.stateful);
  if (stateful === undefined) return;
  throw fail({
    code: 'not-exportable',
    message: `"${model.name}" cannot be written as a SavedModel: ${stateful.name} is stateful, and a signature keeps nothing from one batch to the next`,
    suggestion: `set ${stateful.name}.stateful=false, and give the first states as inputs (initialState) where they matter`,
  });
}

/** What a graph cannot say, or TensorFlow does not take, in our words. */
function explainedRecording<T>({ name }: LayersModel, use: () => T): T {
  try {
    return use();
  } catch (error) {
    if (error instanceof InternalError || !(error instanceof Error)) throw error;
    throw fail({
      code: 'not-exportable',
      message: `"${name}" cannot be written as a SavedModel: ${error.message}`,
    });
  }
}
