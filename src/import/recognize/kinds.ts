/** What a file is instead of one of Keras, and what to do then. */
export interface Kind {
  /** Behind "it is": `an HTML page`. */
  readonly what: string;
  readonly instead: string;
}

/** A kind, and how its files begin: each byte is the character of that number. */
interface Beginning extends Kind {
  readonly begins: RegExp;
}

const SAVE = 'save the model in Python by model.save("model.keras"), and import that';
const DOWNLOAD = 'a server sends it in place of a file that it does not give; download the file again';
const WEIGHTS = 'weights come from what model.save_weights("model.weights.h5") writes';

/** Files whose first bytes say what they are. */
export const binaries: readonly Beginning[] = [
  { begins: /^\x1f\x8b/, what: 'compressed by gzip', instead: 'unpack it first, by gunzip or tar' },
  { begins: /^BZh|^\xfd7zXZ|^7z\xbc\xaf/, what: 'compressed', instead: 'unpack it first' },
  { begins: /^.{257}ustar/s, what: 'a tar archive', instead: 'unpack it first, by tar' },
  { begins: /^\x93NUMPY/, what: 'an array of NumPy', instead: WEIGHTS },
  { begins: /^\x80[\x02-\x05]/, what: 'a pickle of Python', instead: SAVE },
  { begins: /^.{4}TFL3/s, what: 'a model of TensorFlow Lite', instead: `it has no layers any more; ${SAVE}` },
  {
    begins: /^.{7}\0\{"/s,
    what: 'a safetensors file, which has weights alone',
    instead: 'import the JSON of the model, and name this file under weights in the spec',
  },
];

/** Texts that users take for the JSON of a model, or get in its place. */
export const texts: readonly Beginning[] = [
  { begins: /^\s*<(!doctype\s+html|html|head|body)\b/i, what: 'an HTML page', instead: DOWNLOAD },
  { begins: /^\s*<\?xml/i, what: 'an XML document', instead: DOWNLOAD },
  {
    begins: /^version https:\/\/git-lfs/,
    what: 'what Git LFS keeps in place of a file',
    instead: 'get the file itself: git lfs pull',
  },
  {
    begins: /^\s*<bound method/,
    what: 'a method, printed',
    instead: 'call it: model.to_json()',
  },
  {
    begins: /^\s*[[{(]\s*'/,
    what: 'a value as Python prints it',
    instead: 'write what model.to_json() returns, not model.get_config()',
  },
  {
    begins: /^\s*Model: "/,
    what: 'what model.summary() prints',
    instead: 'write what model.to_json() returns',
  },
  {
    begins: /^(#.*\n|\s)*apiVersion:\s*widthwise/,
    what: 'a spec already',
    instead: 'give it to build, train or summary',
  },
  {
    begins: /^\s*(#|"""|import |from \S+ import )/,
    what: 'Python code',
    instead: 'run it, and write what model.to_json() returns',
  },
];

/** Files that only their names tell. */
export const named: readonly (Kind & { readonly name: RegExp })[] = [
  { name: /\.pb$/i, what: 'a graph of TensorFlow', instead: `it has no layers any more; ${SAVE}` },
  { name: /\.onnx$/i, what: 'a model of ONNX', instead: 'import the model of Keras that it was made from' },
];
