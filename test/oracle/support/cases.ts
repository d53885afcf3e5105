import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A tensor as scripts/oracle writes it: row-major. */
export interface OracleTensor {
  readonly shape: readonly number[];
  readonly values: readonly number[];
}

type LayerEntry = { readonly name: string; readonly type: string } & Readonly<Record<string, unknown>>;

/** A model in widthwise's language, without `apiVersion` and `kind`. */
export interface OracleSpec {
  readonly name: string;
  readonly inputs: Readonly<
    Record<string, { readonly shape: readonly (number | null)[]; readonly dtype?: string }>
  >;
  readonly layers: readonly LayerEntry[];
  readonly outputs?: string | readonly string[];
  readonly compile?: Readonly<Record<string, unknown>>;
}

/** What Keras says of one layer before any number is computed. */
export interface OracleLayer {
  readonly name: string;
  readonly type: string;
  readonly outputShapes: readonly (readonly (number | null)[])[];
  readonly params: number;
  readonly trainableParams: number;
  readonly weights: readonly { readonly name: string; readonly shape: readonly number[] }[];
}

type WeightsByLayer = Readonly<Record<string, readonly OracleTensor[]>>;

/** One case of a layer, loss, metric or optimizer. */
export interface OracleCase {
  readonly name: string;
  readonly spec: OracleSpec;
  readonly layers: readonly OracleLayer[];
  readonly params: number;
  readonly weights: WeightsByLayer;
  readonly x: readonly OracleTensor[];
  readonly y: readonly OracleTensor[];
  readonly outputs: readonly OracleTensor[];
  /** What the examples count, for every output or for each. */
  readonly sampleWeight?: readonly OracleTensor[];
  readonly classWeight?: Readonly<Record<string, number>>;
  /** The size of the batches of `evaluation`. */
  readonly evaluateBatch?: number;
  /** The loss and metrics by Keras's names, over all of `x`. */
  readonly evaluation?: Readonly<Record<string, number>>;
  /** Before each step; absent when the case does not train. */
  readonly losses?: readonly number[];
  readonly weightsAfter?: WeightsByLayer;
  /** Of each step, loss and metrics by Keras's names; where the case is about them. */
  readonly logs?: readonly Readonly<Record<string, number>>[];
}

/** Samples of a weight and two sums that see all of it. */
export interface Digest {
  readonly shape: readonly number[];
  readonly sum: number;
  readonly norm: number;
  readonly stride: number;
  readonly picked: readonly number[];
}

/** A seed network: weights and batches come from `noise`. */
export interface NetworkCase {
  readonly name: string;
  readonly spec: OracleSpec;
  readonly targets: 'oneHot' | 'sparse' | 'values';
  readonly layers: readonly OracleLayer[];
  readonly params: number;
  readonly start: Readonly<Record<string, readonly Digest[]>>;
  readonly outputs: readonly OracleTensor[];
  readonly steps: readonly { readonly loss: number; readonly accuracy?: number }[];
  readonly end: Readonly<Record<string, readonly Digest[]>>;
}

interface InitializerBase {
  readonly name: string;
  readonly spec: OracleSpec;
  /** Which weight of the last layer. */
  readonly weight: number;
  readonly shape: readonly number[];
  readonly fans: readonly [number, number];
}

/** What Keras promises of an initial weight. */
export type InitializerCase = InitializerBase &
  (
    | { readonly law: 'uniform'; readonly low: number; readonly high: number }
    | { readonly law: 'normal'; readonly mean: number; readonly stddev: number }
    | {
        readonly law: 'truncatedNormal';
        readonly mean: number;
        readonly stddev: number;
        readonly low: number;
        readonly high: number;
      }
    | { readonly law: 'orthogonal'; readonly gain: number }
    | { readonly law: 'exact'; readonly values: readonly number[] }
    /** By sines and the like, which libraries of mathematics round otherwise. */
    | { readonly law: 'computed'; readonly values: readonly number[] }
  );

function read(area: string): unknown {
  const file = new URL(`../data/${area}.json.gz`, import.meta.url);
  return JSON.parse(gunzipSync(readFileSync(file)).toString('utf8'));
}

/** The cases of one file of scripts/oracle/cases. The files are ours, so their shape is taken on trust. */
export function readCases(area: string): readonly OracleCase[] {
  return read(area) as readonly OracleCase[];
}

export function readNetworks(): readonly NetworkCase[] {
  return read('networks') as readonly NetworkCase[];
}

export function readInitializers(): readonly InitializerCase[] {
  return read('initializers') as readonly InitializerCase[];
}

/** What Keras makes of an input in training, given its random numbers; see scripts/oracle/draws.py. */
export interface DrawsCase {
  readonly name: string;
  readonly layer: LayerEntry;
  readonly x: OracleTensor;
  readonly y: OracleTensor;
  /** The gradient of sum(y · direction) by x; absent where there is none. */
  readonly direction?: OracleTensor;
  readonly dx?: OracleTensor;
}

export function readDraws(): readonly DrawsCase[] {
  return read('draws') as readonly DrawsCase[];
}

/** What Keras's dropout makes of ones in a recurrent layer, and how often; see scripts/oracle/dropout_masks.py. */
export interface DropoutMasksCase {
  readonly name: string;
  readonly layer: LayerEntry;
  readonly shape: readonly number[];
  readonly weights: readonly OracleTensor[];
  readonly examples: number;
  /** All outputs of an example that there are. */
  readonly patterns: readonly { readonly output: readonly number[]; readonly count: number }[];
  /** The shares of pairs of examples with one output: the same example in two calls, two examples in one call. */
  readonly alikeInTheNextCall: number;
  readonly alikeInTheNextExample: number;
  readonly atRest: readonly number[];
}

export function readDropoutMasks(): readonly DropoutMasksCase[] {
  return read('dropout-masks') as readonly DropoutMasksCase[];
}

/** What Keras makes of texts; see scripts/oracle/texts.py. */
export interface TextsCase {
  readonly name: string;
  readonly layer: LayerEntry;
  readonly texts: readonly (readonly (string | number)[])[];
  readonly y: OracleTensor;
}

export function readTexts(): readonly TextsCase[] {
  return read('texts') as readonly TextsCase[];
}

/** What Keras's `adapt()` learns of data; see scripts/oracle/adapt.py. */
export interface AdaptCase {
  readonly name: string;
  readonly layer: LayerEntry;
  readonly shape: readonly number[];
  readonly values: readonly (string | number)[];
  readonly learned: {
    readonly vocabulary?: readonly (string | number)[];
    readonly idfWeights?: readonly number[];
    readonly binBoundaries?: readonly number[];
    readonly weights?: readonly OracleTensor[];
  };
}

export function readAdapted(): readonly AdaptCase[] {
  return read('adapt') as readonly AdaptCase[];
}

/** Areas that are not about layers. */
const OTHER_AREAS = [
  'adapt',
  'draws',
  'dropout-masks',
  'initializers',
  'loss',
  'metric',
  'networks',
  'objective',
  'optimizer',
  'texts',
];

/** Every area whose cases hold a layer to Keras: one for each file of scripts/oracle/cases that is about layers. */
export const LAYER_AREAS: readonly string[] = readdirSync(
  new URL('../../../scripts/oracle/cases/', import.meta.url),
)
  .map((file) => basename(file, '.json'))
  .filter((area) => !OTHER_AREAS.includes(area))
  .sort();
