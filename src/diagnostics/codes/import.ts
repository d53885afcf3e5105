import type { CodeTable } from './row.ts';

/** Reading a network that Keras or TensorFlow.js has written. */
export const importCodes = {
  'import-syntax': {
    severity: 'error',
    title: 'A file to import that is not JSON',
    explanation:
      '`import` reads the JSON of a model: `model.to_json()` of Keras 3 or 2, or the `model.json` of TensorFlow.js, in a file of its own or inside a `.keras` or `.h5` file.',
  },
  'import-no-model': {
    severity: 'error',
    title: 'JSON that describes no network of layers',
    explanation:
      'The JSON of a Sequential or functional model holds its layers. A subclassed model has none (its structure is Python code), and a TensorFlow.js graph model has operations instead. Rebuild the model with the functional API, and save that.',
  },
  'import-damaged': {
    severity: 'error',
    title: 'The JSON of a model with something missing or out of place',
    explanation:
      'A layer has no name or no config, or reads a tensor of a layer that is not there. Keras would refuse the file, too.',
  },
  'import-layer': {
    severity: 'error',
    title: 'A layer that no row of the table can stand for',
    explanation:
      'The layer is a Lambda, a class of the user’s own, or one that widthwise does not have. Its code is not in the JSON. Replace it by layers that say the same before saving.',
  },
  'import-operation': {
    severity: 'error',
    title: 'An operation on tensors that no layer can stand for',
    explanation:
      'Arithmetic on tensors (`x + y`, `x / 6`), activations, reshapes and means over space become the layers that do the same. Other operations have no layer; replace them by layers before saving.',
  },
  'import-argument': {
    severity: 'error',
    title: 'An argument that a spec cannot express',
    explanation:
      'The value is Python code (a function or class of the user’s own), or switches on something that widthwise does not have.',
  },
  'import-call': {
    severity: 'error',
    title: 'A call of a layer that a spec cannot express',
    explanation:
      'The layer is called with more than the tensors it reads: with `training=True`, a mask, or a constant.',
  },
  'import-shape': {
    severity: 'error',
    title: 'The shape of an input is not known',
    explanation:
      'A Sequential model that was never built, or whose first layer does not say its input shape, means no network yet. Call it once, or give it an Input, and save again.',
  },
  'import-weights': {
    severity: 'error',
    title: 'Weights that do not belong to the network, or cannot be read',
    explanation:
      '`import --weights` reads `.keras`, `.weights.h5` and `.h5` files of Keras. Every layer of the network must find its weights there, in its own shapes: save them from the very model whose JSON is imported.',
  },
  'import-renamed': {
    severity: 'warning',
    title: 'A layer has another name in the spec',
    explanation:
      'Names in a spec have letters, digits, `_`, `-` and `.`, and are unique over the whole network. A name that cannot be kept is changed; `getLayer` then wants the new one.',
  },
  'import-precision': {
    severity: 'warning',
    title: 'A layer computed in another precision in Keras',
    explanation:
      'TensorFlow.js computes in float32 and int32. A network that Keras runs in mixed precision, bfloat16 or float64 is the same network, with other rounding.',
  },
  'import-dropped': {
    severity: 'warning',
    title: 'Something of the model that the spec leaves out',
    explanation:
      'What is left out does not change the outputs of the network: `training=False` of a call, settings of Keras’s training loop.',
  },
} as const satisfies CodeTable;
