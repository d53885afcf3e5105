import type { CodeTable } from './row.ts';

export const trainCodes = {
  'no-compile-section': {
    severity: 'error',
    title: 'Nothing says how to train',
    explanation:
      'Training and evaluating need a `compile` section with an optimizer and a loss, e.g. `compile: {optimizer: adam, loss: mse}`.',
  },
  'no-data-section': {
    severity: 'error',
    title: 'Nothing says what to train on',
    explanation:
      'Training needs a `data` section that names a source (`csv`, `json` or `module`), or data handed over in JavaScript.',
  },
  'nothing-to-train': {
    severity: 'error',
    title: 'A network without trainable weights',
    explanation:
      'No layer has weights that training could change: the layers have none, or all of them say `trainable: false`.',
  },
  'loss-does-not-fit': {
    severity: 'error',
    title: 'A loss that does not fit the output',
    explanation:
      'A cross-entropy over classes needs one unit for each class. Over a single unit it is always 0 and nothing is learned: use `binary_crossentropy` with one sigmoid unit, or as many softmax units as there are classes.',
  },
  'metric-does-not-fit': {
    severity: 'error',
    title: 'A metric that does not fit the targets',
    explanation:
      'With `sparse_categorical_crossentropy` the targets are class numbers; with every other loss there is a target for each unit. A metric compares the same targets, so it must expect the same. `accuracy` adapts to either.',
  },
  'wrong-outputs': {
    severity: 'error',
    title: 'Losses, weights or metrics of outputs that do not exist',
    explanation:
      '`loss`, `lossWeights`, `metrics`, `weightedMetrics` and `data.sampleWeight` hold for all outputs, or are given for each: as a map by the names of the outputs, or as a list with one entry for each, in their order. An output without a loss is not trained; at least one must have one.',
  },
  'bad-class-weight': {
    severity: 'error',
    title: 'Weights of classes that cannot be used',
    explanation:
      '`fit.classWeight` weighs the training examples of a model with one output by the class of each: by its number, from 0, or by its label in the data where labels are text. Models with several outputs, targets that are no class for each example, and data that weigh their examples themselves (`sampleWeight`) cannot use it, as in Keras.',
  },
  'no-preprocessing': {
    severity: 'error',
    title: 'Raw data for a model without preprocessing',
    explanation:
      'A model trained by widthwise is saved with what turned its data into numbers (means, classes, windows). This one was not, so only arrays of numbers that are ready for it can be used: `{"inputs": {name: array}}` as JSON, or from a module.',
  },
  'unknown-monitor': {
    severity: 'error',
    title: 'A number to watch that does not exist',
    explanation:
      'The `monitor` of `fit.earlyStopping` and `fit.reduceLROnPlateau` must be `loss`, a metric of `compile.metrics` under the name that Keras gives it in the history (`accuracy`; `mae` if it is written `mae`, `mean_absolute_error` if `meanAbsoluteError`), or one of them with `val_` in front. The `val_` numbers exist only when some examples are kept to validate on.',
  },
  'model-not-compiled': {
    severity: 'error',
    title: 'The model was not compiled',
    explanation:
      'Only a model with an optimizer and a loss can be trained: one built from a spec that has a `compile` section, or any other after its `compile` method was called.',
  },
  'not-in-vocabulary': {
    severity: 'error',
    title: 'A value that the vocabulary of a layer does not have',
    explanation:
      'A lookup with `numOovIndices: 0` has no index for unknown values, so each value must be in its vocabulary. With `numOovIndices: 1`, the default, they share one.',
  },
  'loss-not-finite': {
    severity: 'error',
    title: 'The loss became NaN or infinite',
    explanation:
      'Training stops at once, and the weights (and the optimizer) go back to the end of the last good epoch, which is also what gets saved; `fitCompiled` and `compileTrainStep` keep those from before the step. Usual causes: a learning rate that is too high, inputs that were not standardized, exploding gradients in a recurrent network, or a logarithm of numbers that are not positive.',
  },
  'resume-refused': {
    severity: 'error',
    title: 'Training that cannot go on',
    explanation:
      'With `--resume` training goes on as if it had not stopped. That needs the same spec (`fit.epochs` may differ), the same data and seed, and the weights that the last step made: not those that a moving average (`useEma`) or early stopping with `restoreBestWeights` put in their place at the end, and no layers that are `stateful`. To start from the weights all the same, name the model under `weights`.',
  },
  'save-refused': {
    severity: 'error',
    title: 'The place for the saved model is taken',
    explanation:
      'A model is saved into a directory of its own: a new one, an empty one, or one that holds a model saved by widthwise, which is then replaced. Anything else is left alone.',
  },
  'save-failed': {
    severity: 'error',
    title: 'The model could not be saved',
    explanation:
      'The file system refused: no permission, a read-only or full disk, a missing parent. Nothing half-written is left behind, and a model that was there before is still there in full.',
  },
  'export-needs-native': {
    severity: 'error',
    title: 'A SavedModel without the native backend',
    explanation:
      'A TensorFlow SavedModel is recorded from the operations that the native backend runs, so it can be written only there: `npx widthwise setup` builds it, once per machine. The files that `build` and `train` write otherwise need no particular backend.',
  },
  'not-exportable': {
    severity: 'error',
    title: 'A model that cannot be written as a SavedModel',
    explanation:
      'A SavedModel holds one graph of operations for every size of the batch, and of what else is open in the inputs. What is decided in JavaScript, by reading a value back, cannot be part of it, nor can numbers that JavaScript computes from an open size, or a step for each element of an open length, as in GRU; and the finished graph must give the same numbers as the model. The message says which it was.',
  },
  'fixed-batch': {
    severity: 'error',
    title: 'Batches of another size than the model takes',
    explanation:
      'An input with `batchSize` takes batches of exactly that many examples: a stateful layer keeps a state for each of them. So `fit.batchSize` must be the same, and the examples, those to validate on too, a multiple of it.',
  },
  'model-not-found': {
    severity: 'error',
    title: 'No saved model',
    explanation: 'The directory does not exist or has no `model.json`.',
  },
  'model-damaged': {
    severity: 'error',
    title: 'A saved model that cannot be read',
    explanation:
      'A file of the saved model is missing, cut off, or not what `model.json` says of it. Save the model again.',
  },
  'model-does-not-match': {
    severity: 'error',
    title: 'A saved model of another network',
    explanation:
      'The weights in the directory do not belong to the network of this spec: names or shapes differ. Usually the spec, or a width in it, was changed after training.',
  },
} as const satisfies CodeTable;
