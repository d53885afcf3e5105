import type { LayersModel, io } from '@tensorflow/tfjs';
import { compileModel } from '../../../src/build/compile-model.ts';
import { disposeModel } from '../../../src/build/index.ts';
import { registerLayers } from '../../../src/layers/index.ts';
import type { Tf } from '../../../src/runtime/index.ts';
import type { ValidSpec } from '../../../src/spec/spec.ts';

/** A model as a program that imports `widthwise/layers` gets it from a file, compiled anew by the spec. */
export async function reload(tf: Tf, { spec, graph }: ValidSpec, model: LayersModel): Promise<LayersModel> {
  registerLayers(tf);
  const loaded = await tf.loadLayersModel(tf.io.fromMemory(await artifactsOf(tf, model)));
  if (spec.compile !== undefined) compileModel(tf, loaded, graph, spec.compile);
  return loaded;
}

/** What `model.save` hands on, its topology through text, as in a file. */
async function artifactsOf(tf: Tf, model: LayersModel): Promise<io.ModelArtifacts> {
  const saved: io.ModelArtifacts[] = [];
  const save = tf.io.withSaveHandler((artifacts) => {
    const text = JSON.stringify(artifacts.modelTopology);
    saved.push({ ...artifacts, modelTopology: JSON.parse(text) as object });
    return Promise.resolve({ modelArtifactsInfo: { dateSaved: new Date(0), modelTopologyType: 'JSON' } });
  });
  await model.save(save);
  const [artifacts] = saved;
  if (artifacts === undefined) throw new Error('the model was not saved');
  return artifacts;
}

/** Runs `use` on the model once it was saved and loaded. */
export async function onReloaded<T>(
  tf: Tf,
  spec: ValidSpec,
  model: LayersModel,
  use: (loaded: LayersModel) => Promise<T>,
): Promise<T> {
  const loaded = await reload(tf, spec, model);
  try {
    return await use(loaded);
  } finally {
    disposeModel(loaded);
  }
}
