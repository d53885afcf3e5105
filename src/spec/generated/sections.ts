// Generated from schema/: do not edit; run `make schema`.

import type { Loss, Metric, Optimizer } from './classes.ts';

/** An input of the network. */
export interface InputSection {
  /** Shape of one example, without the batch axis, e.g. [28, 28, 1]; null is a dimension that may vary from batch to batch. */
  readonly shape: readonly (number | null)[];
  /** Type of the input's elements; `string` for text that a StringLookup or TextVectorization reads. */
  readonly dtype: 'float32' | 'int32' | 'bool' | 'string';
  /** Number of examples in every batch, which stateful layers need; null lets it vary. */
  readonly batchSize: number | null;
}

/** The weights that building and training start from; without it, initializers draw them. */
export interface WeightsSection {
  /** Where they are, relative to the model's file: a model that `train`, `build` or TensorFlow.js saved (its directory or its model.json), or a safetensors file, as `import --weights` writes it. */
  readonly from: string;
  /** What the names of the layers have in front here, and not there: with `encoder.` the weights of its layer conv are for encoder.conv, and no other layers are touched. Those of a nested model get it by themselves. */
  readonly prefix: string;
  /** Whether a layer that is not there, or has weights of other shapes there, begins with initial weights of its own; otherwise that is an error. */
  readonly skipMismatch: boolean;
}

/** How the network is trained: optimizer, loss and metrics. */
export interface CompileSection {
  /** What turns gradients into steps: a name such as adam, or {type: adam, learningRate: 0.01}. */
  readonly optimizer: Optimizer;
  /** What training makes smaller, e.g. categorical_crossentropy for one-hot targets, sparse_categorical_crossentropy for class numbers, mse for numbers. One for every output, a map by the outputs' names, or a list in their order; an output that is left out, or null, is not trained. */
  readonly loss:
    | Loss
    | readonly (Loss | null)[]
    | {
        readonly [k: string]: Loss | null;
      };
  /** How much each output's loss counts in the sum that is trained by, by the outputs' names or in their order; 1 where nothing is said. */
  readonly lossWeights?:
    | number
    | readonly number[]
    | {
        readonly [k: string]: number;
      };
  /** What is measured beside the loss, for each epoch: a list for every output, or for each output one of its own, by the outputs' names or as a list of lists in their order. */
  readonly metrics:
    | readonly Metric[]
    | readonly (readonly Metric[] | null)[]
    | {
        readonly [k: string]: readonly Metric[] | null;
      };
  /** What is measured with the weights of the examples (`data.sampleWeight`, `fit.classWeight`); given like `metrics`. */
  readonly weightedMetrics:
    | readonly Metric[]
    | readonly (readonly Metric[] | null)[]
    | {
        readonly [k: string]: readonly Metric[] | null;
      };
  /** How many batches one call of the native runtime trains on, or measures: a number, or auto for as many as take 10 ms. The results are the same whatever it is; training can be stopped between two calls. */
  readonly stepsPerExecution: number | string;
}

/** Where the examples come from and which columns or arrays feed which inputs and outputs of the model. Exactly one of `csv`, `json` and `module` is given. */
export interface DataSection {
  /** A table as comma-separated text (RFC 4180), relative to the model file; `npm:package/path.csv` reads a file of an installed package. */
  readonly csv?: string;
  /** A table as JSON, relative to the model file: a list of records `[{"a": 1}, …]` or one list per column `{"a": [1, …]}`; `npm:package/path.json` reads a file of an installed package. */
  readonly json?: string;
  /** A JavaScript module inside the project, relative to the model file, whose default export is a function `({seed}) => ({inputs, targets, validation?})`. It runs only when the data are needed. */
  readonly module?: string;
  /** What feeds each input of the model, by the input's name. Every input needs an entry when the source is a table; with a module an entry only adds steps such as `standardize`. */
  readonly inputs?: {
    readonly [k: string]: DataInput;
  };
  /** What each output of the model is to learn, by the name of the output's layer (`rnn:1` for its second output). Every output needs an entry when the source is a table; with a module an entry only adds steps such as `encode`. */
  readonly targets?: {
    readonly [k: string]: DataTarget;
  };
  /** The column that says how much each example counts in the loss and in `weightedMetrics`; for several outputs also one for each, by their names or in their order. A module returns `sampleWeight` beside its targets instead: an array, or a map of arrays by output. */
  readonly sampleWeight?:
    | string
    | readonly string[]
    | {
        readonly [k: string]: string;
      };
  readonly window?: DataWindow;
  readonly split?: DataSplit;
  /** Use only the first rows of the table (or the first examples of a module). */
  readonly limit?: number;
  /** Whether the first line of the CSV file names the columns. Without a header the columns are called "1", "2", … */
  readonly header: boolean;
  /** What separates the fields of the CSV file. A comma when absent, a tab for `.tsv`. */
  readonly delimiter?: string;
  /** What to do about missing values in the columns used: refuse the file, or drop the examples that need them. Missing are empty cells, null, and in columns of numbers also NA, N/A, NaN, null and ?. */
  readonly missing: 'error' | 'drop';
}
/** What feeds one input of the model. */
export interface DataInput {
  /** The columns, in the order in which the input sees them; `pixel*` stands for all that match, in the order of the file. */
  readonly columns?: readonly string[];
  /** Short for `columns` with one column. */
  readonly column?: string;
  /** Reshapes the columns of one row (row-major), without the batch axis: 784 columns to `[28, 28, 1]`. */
  readonly shape?: readonly number[];
  /** Every value is multiplied by this before anything else, e.g. 1/255 for the bytes of an image. */
  readonly scale: number;
  /** Subtracts each column's mean and divides by its standard deviation (population), both measured on the training part only. For a module's arrays the columns are the last axis. */
  readonly standardize: boolean;
}
/** What one output of the model is to learn. */
export interface DataTarget {
  /** The column with the values to predict. */
  readonly column?: string;
  /** Several columns with the values to predict, one for each unit of the output. */
  readonly columns?: readonly string[];
  /** How class labels (text or numbers) become numbers: `oneHot` for categorical_crossentropy, `index` for sparse_categorical_crossentropy and, with two classes, binary_crossentropy. `none` takes the numbers as they are. */
  readonly encode: 'none' | 'oneHot' | 'index';
  /** The class labels in the order of the output's units. When absent: the labels of the training part, sorted (numbers by value, text by character code). */
  readonly classes?: readonly (string | number)[];
  /** Every number is multiplied by this before anything else. Predictions are divided by it again. */
  readonly scale: number;
  /** Subtracts the column's mean and divides by its standard deviation, both measured on the training part only. Predictions are turned back into the column's own unit. */
  readonly standardize: boolean;
}
/** Makes examples of a series: each input becomes `[length, columns]`, the target is the value `horizon` rows after the window's last one. Rows must be in order of time. */
export interface DataWindow {
  /** How many consecutive rows one example sees. */
  readonly length: number;
  /** How many rows after the window's last row the target lies; 0 is that row itself. */
  readonly horizon: number;
  /** How many rows lie between the starts of two windows. */
  readonly stride: number;
}
/** Keeps some examples from training to validate on. It takes the place of `fit.validationSplit`; only one of them may be given. */
export interface DataSplit {
  /** The part of the examples to validate on. */
  readonly validation: number;
  /** `end` takes the last examples, as Keras's validation_split does; `random` draws them with `fit.seed`. For a series use `end`: windows drawn at random overlap and leak. */
  readonly by: 'end' | 'random';
}

/** Stops training when a number no longer improves; null trains for all epochs. */
export type EarlyStopping = {
  /** The number to watch: loss, val_loss, or a metric such as val_accuracy. */
  readonly monitor: string;
  /** Smallest change that counts as an improvement. */
  readonly minDelta: number;
  /** Number of epochs without improvement after which training stops. */
  readonly patience: number;
  /** Whether the weights of the best epoch are restored when training stops. */
  readonly restoreBestWeights: boolean;
} | null;
/** Lowers the learning rate when a number no longer improves; null leaves it to the optimizer. The rate of each epoch is in the history as learning_rate. For learning rates that are numbers, not schedules. */
export type ReduceLROnPlateau = {
  /** The number to watch: loss, val_loss, or a metric such as val_accuracy. */
  readonly monitor: string;
  /** What the learning rate is multiplied with. */
  readonly factor: number;
  /** Number of epochs without improvement after which the rate is lowered. */
  readonly patience: number;
  /** Smallest change that counts as an improvement. */
  readonly minDelta: number;
  /** Number of epochs after a change before the next ones count. */
  readonly cooldown: number;
  /** Smallest learning rate. */
  readonly minLr: number;
} | null;

/** How long and on what part of the data the network is trained. */
export interface FitSection {
  /** Number of passes over the training data. */
  readonly epochs: number;
  /** Number of examples in one optimizer step; the last batch of an epoch may be smaller. */
  readonly batchSize: number;
  /** Fraction of the data, taken from its end before shuffling, that is held back to measure val_loss; from 0 up to but not including 1. */
  readonly validationSplit: number;
  /** Whether the training data are put in a new order in each epoch. */
  readonly shuffle: boolean;
  /** Seed of everything random: initial weights, order of the data, dropout. The same seed gives the same run. */
  readonly seed: number;
  /** How much the examples of a class count in training, by the number of the class, or by its label where labels are text: {0: 1, 1: 5}. A class that is left out counts 1. For models with one output. */
  readonly classWeight: {
    readonly [k: string]: number;
  } | null;
  readonly earlyStopping: EarlyStopping;
  readonly reduceLROnPlateau: ReduceLROnPlateau;
}
