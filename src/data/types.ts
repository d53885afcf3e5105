import type { Span } from '../diagnostics/diagnostic.ts';
import type { TargetKind } from '../spec/target-kind.ts';
import type { Learned } from '../layers/index.ts';
import type { LayerType } from '../spec/generated/layers.ts';
import type { DType, Shape } from '../spec/tensor.ts';

/** Numbers in row-major order; the first axis is the examples. */
export interface NdArray {
  readonly shape: readonly number[];
  readonly dtype: 'float32' | 'int32';
  readonly values: Float32Array | Int32Array;
}

/** Examples, `size` in number, by the names of the model's inputs and outputs. */
export interface Dataset {
  readonly inputs: Readonly<Record<string, NdArray>>;
  readonly targets: Readonly<Record<string, NdArray>>;
  /** What each example, or each step of one, counts: by output. An output without counts them all alike. */
  readonly weights?: Readonly<Record<string, NdArray>> | undefined;
  readonly size: number;
}

/** What training runs on. */
export interface LoadedData {
  readonly train: Dataset;
  /** Absent when nothing is kept from training. */
  readonly validation?: Dataset;
  readonly preprocessing: Preprocessing;
}

/** A class as the data name it. */
export type Label = string | number;

/** One mean and one (population) standard deviation per column, or per entry of the last axis. */
export interface Statistics {
  readonly mean: readonly number[];
  readonly std: readonly number[];
}

export interface Window {
  readonly length: number;
  readonly horizon: number;
  readonly stride: number;
}

interface PortPreprocessing {
  /** Absent when a module made the data. */
  readonly columns?: readonly string[];
  /** Of one example, without the batch axis. */
  readonly shape: readonly number[];
  readonly dtype: 'float32' | 'int32';
  readonly scale: number;
  readonly statistics?: Statistics;
}

/** The layer that says what the texts of an input become, and the shape of the texts of one example. */
export interface TextReader {
  readonly type: LayerType;
  readonly args: object;
  readonly shape: Shape;
}

export interface InputPreprocessing extends PortPreprocessing {
  /** Of an input of text; `shape` is then that of its texts. */
  readonly text?: TextReader;
}

export interface TargetPreprocessing extends PortPreprocessing {
  readonly encode: 'none' | 'oneHot' | 'index';
  /** In the order of the output's units; present when `encode` is not `none`. */
  readonly classes?: readonly Label[];
  /** True when the numbers are class numbers or labels. */
  readonly sparse: boolean;
}

/** All that turns raw data into the model's numbers and back. Plain JSON, saved beside the model. */
export interface Preprocessing {
  readonly version: 1;
  readonly header: boolean;
  readonly delimiter?: string;
  readonly missing: 'error' | 'drop';
  readonly window?: Window;
  readonly inputs: Readonly<Record<string, InputPreprocessing>>;
  readonly targets: Readonly<Record<string, TargetPreprocessing>>;
  /** The column with the weights of the examples, by output. */
  readonly weights?: Readonly<Record<string, string>>;
  /** What layers that read numbers have learned of the training part, by their names; for texts see `inputs`. */
  readonly learned?: Readonly<Record<string, Learned>>;
}

/** A layer that learns from an input before it is trained. */
export interface Learner {
  readonly layer: string;
  readonly input: string;
  readonly type: LayerType;
  readonly args: object;
  readonly span: Span;
  readonly argSpans: ReadonlyMap<string, Span>;
}

/** An input or output of the model; `shape` has the batch axis first. */
export interface ModelPort {
  readonly name: string;
  readonly shape: Shape;
  readonly dtype?: DType;
  /** Who reads an input of text. */
  readonly text?: TextReader;
  /** What the loss takes as targets of an output; a number for each unit when absent. */
  readonly targets?: TargetKind;
}

/** What the data stage has to know of the model and of the training. */
export interface ModelPorts {
  readonly inputs: readonly ModelPort[];
  /** Those with targets, named by the output's layer: an output that is neither trained nor measured needs none. */
  readonly outputs: readonly ModelPort[];
  /** The outputs whose loss takes class numbers, labels or sequences of them. */
  readonly sparseTargets: ReadonlySet<string>;
  /** The layers that learn from the training part, as by Keras's `adapt()`. */
  readonly learners?: readonly Learner[];
  /** `fit.validationSplit`. */
  readonly validationSplit: number;
  /** Where keys were set in the spec (`data.csv`). */
  readonly spans?: ReadonlyMap<string, Span>;
}

/** How files are reached; the real file system and `import()` by default. */
export interface FileAccess {
  readonly readFile?: (path: string) => Promise<string>;
  readonly importModule?: (path: string) => Promise<unknown>;
  /** Receives the text of every data file read, so that a code frame can be printed. */
  readonly onText?: (file: string, text: string) => void;
}

export interface DataContext extends ModelPorts, FileAccess {
  /** Of the model file; relative paths start here. */
  readonly directory: string;
  /** `fit.seed`. */
  readonly seed: number;
}

/** Rows by column name, as JSON gives them. */
export type Row = Readonly<Record<string, unknown>>;

/** Raw data from elsewhere, for `predict` and `evaluate`. */
export type DataSource =
  | { readonly kind: 'csv'; readonly text: string; readonly file?: string }
  | { readonly kind: 'json'; readonly text: string; readonly file?: string }
  | { readonly kind: 'rows'; readonly rows: readonly Row[] }
  | { readonly kind: 'arrays'; readonly value: unknown };
