import { bytes as bytesKind, checkArgument } from '../../diagnostics/arguments/index.ts';
import { fail } from '../../diagnostics/fail.ts';
import { wantedFor, whyNotBinary, type Problem } from '../recognize/index.ts';
import { isHdf5, isZip } from './formats.ts';
import { withVocabularies } from './learned-vocabularies.ts';
import { archiveProblem, noModelIn } from './problems.ts';
import { withH5, type H5Group } from './open-h5.ts';
import { fileInZip } from './zip.ts';

/**
 * The JSON of a model in a file of Keras, for {@link importKeras}: the text itself, or what stands inside a `.keras`
 * archive, with the vocabularies that its layers have learned, or a whole model in HDF5 (`.h5`), with how it was trained. `path` is what messages call the file.
 * @throws WidthwiseError `import-no-model`, `import-weights`
 */
export async function kerasModelJson(bytes: Uint8Array, path = 'the file'): Promise<string> {
  checkArgument('kerasModelJson', 'bytes', bytes, bytesKind);
  if (isZip(bytes)) {
    const config = fileInZip(bytes, CONFIG);
    if (config === undefined) throw noModel(archiveProblem(bytes, CONFIG, path));
    return withVersion(await withVocabularies(new TextDecoder().decode(config), bytes, path), bytes);
  }
  if (!isHdf5(bytes)) return textIn(bytes, path);
  const found = await withH5(bytes, path, (root) => ({
    json: legacyJson(root),
    problem: noModelIn(root, path),
  }));
  if (found.json === undefined) throw noModel(found.problem);
  return found.json;
}

const CONFIG = 'config.json';

/** Text, also as Windows writes it where output goes to a file. */
function textIn(bytes: Uint8Array, path: string): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  if (isUtf16) return new TextDecoder('utf-16le').decode(bytes);
  const problem = whyNotBinary(bytes, path, wantedFor(path));
  if (problem !== undefined) throw noModel(problem);
  return new TextDecoder().decode(bytes);
}

/** The JSON with who wrote the archive, which stands beside it: defaults of Keras 2 are others than those of Keras 3. */
function withVersion(json: string, archive: Uint8Array): string {
  const metadata = fileInZip(archive, 'metadata.json');
  const version = /"keras_version":\s*("[^"]*")/.exec(new TextDecoder().decode(metadata))?.[1];
  return version === undefined ? json : json.replace('{', `{"keras_version": ${version}, `);
}

/** The model of an HDF5 file, how it was trained, and who wrote it, as Keras 2 and TensorFlow.js put them together. */
function legacyJson(root: H5Group): string | undefined {
  const [model] = root.texts('model_config');
  if (model === undefined) return undefined;
  const [training] = root.texts('training_config');
  const [version] = root.texts('keras_version');
  const rows = [
    `"model_config": ${model}`,
    ...(training === undefined ? [] : [`"training_config": ${training}`]),
    ...(version === undefined ? [] : [`"keras_version": ${JSON.stringify(version)}`]),
  ];
  return `{${rows.join(',\n')}}`;
}

/** Whether a file holds weights beside the JSON. */
export function holdsWeights(bytes: Uint8Array): boolean {
  return isZip(bytes) || isHdf5(bytes);
}

function noModel(problem: Problem) {
  return fail({ code: 'import-no-model', ...problem });
}
