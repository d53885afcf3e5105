import { fail } from '../../diagnostics/fail.ts';
import { withH5 } from './open-h5.ts';
import { fileInZip } from './zip.ts';

/**
 * The JSON of a model in a file of Keras: the text itself, or what stands inside a `.keras` archive or an HDF5 file.
 * @throws WidthwiseError `import-no-model`, `import-weights`
 */
export async function modelJsonIn(bytes: Uint8Array, path: string): Promise<string> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const config = fileInZip(bytes, 'config.json');
    if (config !== undefined) return new TextDecoder().decode(config);
    throw noModel(`${path} is an archive without config.json, or is damaged`);
  }
  if (!isHdf5(bytes)) return new TextDecoder().decode(bytes);
  const [json] = await withH5(bytes, path, (root) => root.texts('model_config'));
  if (json !== undefined) return json;
  throw noModel(
    `${path} has weights but no model: import the JSON of the model, and give this file to --weights`,
  );
}

function isHdf5(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(1, 4)) === 'HDF';
}

function noModel(message: string) {
  return fail({ code: 'import-no-model', message });
}
