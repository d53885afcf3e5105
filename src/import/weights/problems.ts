import { whyNotBinary, whyNotText, type Problem } from '../recognize/index.ts';
import type { H5Group } from './open-h5.ts';
import { namesInZip } from './zip.ts';

const AGAIN = 'save or download it again';

/** Why a file is not to be had from an archive. */
export function archiveProblem(archive: Uint8Array, name: string, path: string): Problem {
  const names = namesInZip(archive);
  if (names === undefined)
    return {
      message: `${path} is an archive that is cut off: the list of what it holds, at its end, is missing`,
      suggestion: AGAIN,
    };
  if (names.includes(name))
    return {
      message: `${path} is damaged: ${name} in it has not the checksum that it was written with`,
      suggestion: AGAIN,
    };
  const isTorch = names.some((each) => each.endsWith('data.pkl'));
  const what = isTorch ? 'a file of PyTorch, not of Keras' : 'an archive, but not what model.save() writes';
  return { message: `${path} is ${what}: it has ${listed(names)}, and no ${name}` };
}

/** Why there is no model in an HDF5 file. */
export function noModelIn(root: H5Group, path: string): Problem {
  if (!isOfKeras(root)) return notOfKeras(root, 'no model', path);
  return {
    message: `${path} has weights but no model`,
    suggestion: 'import the JSON of the model (model.to_json()), and give this file to --weights',
  };
}

/** Why an HDF5 file is of no use. */
export function notOfKeras(root: H5Group, missing: string, path: string): Problem {
  return { message: `${path} is HDF5, but not of Keras: it has ${listed(root.keys)}, and ${missing}` };
}

/** Whether Keras has written weights there, alone or with a model. */
export function isOfKeras(root: H5Group): boolean {
  const isWhole = ['layers', 'vars', 'model_weights'].some((name) => root.keys.includes(name));
  return isWhole || root.texts('layer_names').length > 0;
}

/** Why there are no weights in a file that is neither an archive nor HDF5. */
export function noWeightsIn(bytes: Uint8Array, path: string): Problem {
  const wanted = 'a .keras, .weights.h5 or .h5 file of Keras';
  const text = new TextDecoder().decode(bytes.subarray(0, 1024));
  return (
    whyNotBinary(bytes, path, wanted) ??
    whyNotText(text, path, wanted) ?? { message: `${path} is text, not ${wanted}` }
  );
}

function listed(names: readonly string[]): string {
  const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
  return names.length === 0 ? 'nothing in it' : `${names.slice(0, 3).join(', ')}${more}`;
}
