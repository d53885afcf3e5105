import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { LayersModel } from '@tensorflow/tfjs';
import {
  compileSpec,
  importKeras,
  requireValid,
  type ShapedNode,
  type ValidSpec,
} from '../../../src/index.ts';
import type { Tf } from '../../../src/runtime/index.ts';
import type { Digest, OracleTensor } from '../../oracle/support/cases.ts';
import { difference, listDifferences } from '../../oracle/support/compare.ts';
import { predictOn, withModel } from '../../oracle/support/model.ts';
import { weightDifferences } from '../../oracle/support/network.ts';
import { integers, noise } from '../../oracle/support/noise.ts';
import { loadedData, trainSteps } from '../../oracle/support/train.ts';

/** A random network, as scripts/fuzz-keras/write.py has written it. */
export interface FuzzCase {
  /** Of a network of the guides, its name. */
  readonly seed: number | string;
  readonly model: object;
  readonly layers: readonly (readonly [path: string, shapes: readonly unknown[], params: number])[];
  readonly params: number;
  /** By path: shape, lower and upper bound of each weight. */
  readonly weights: Readonly<Record<string, readonly (readonly [readonly number[], number, number])[]>>;
  /** What each output is trained towards; absent in cases that were written when all were alike. */
  readonly targets?: readonly Target[];
  readonly outputs: readonly OracleTensor[];
  readonly loss: number;
  /** The weights after one step, by name in the spec. */
  readonly after: Readonly<Record<string, readonly Digest[]>>;
  /**
   * What Keras does not give again when inputs and weights move by a millionth, which is what rounding does to them: `loss`,
   * `output 0`, `conv weight 1`. Absent in cases that were written before this was measured.
   */
  readonly unsteady?: readonly string[];
}

/** Numbers of classes, or from a range. */
interface Target {
  readonly shape: readonly number[];
  readonly classes?: number;
  readonly range?: readonly [number, number];
}

/** As in scripts/fuzz-keras. */
const BATCH = 4;
const OPEN = 5;
const VOCABULARY = 11;

export function readFuzz(directory: string): readonly FuzzCase[] {
  const cases = readdirSync(directory).map(
    (file) => JSON.parse(gunzipSync(readFileSync(join(directory, file))).toString('utf8')) as FuzzCase,
  );
  return cases.sort((a, b) => String(a.seed).localeCompare(String(b.seed)));
}

/** Everything in which the imported network is not Keras's; empty when it is the same. */
export async function fuzzDifferences(tf: Tf, fuzz: FuzzCase): Promise<readonly string[]> {
  const valid = importCase(fuzz);
  const shapes = shapeDifferences(valid.graph.nodes, fuzz);
  if (shapes.length > 0) return shapes;
  return withModel(tf, valid, async (model) => {
    setWeights(tf, model, fuzz);
    const x = inputsOf(valid, fuzz);
    const outputs = listDifferences('output', predictOn(tf, model, x), fuzz.outputs);
    const y = (fuzz.targets ?? fuzz.outputs.map(() => ({ shape: [BATCH, 2] }))).map((target: Target, i) => {
      return { shape: target.shape, values: [...targetValues(target, `fuzz-${fuzz.seed}/y${i || ''}`)] };
    });
    const [step] = await trainSteps(tf, valid, model, loadedData(model, x, y));
    const loss = difference('loss', [step?.loss ?? NaN], [fuzz.loss], 1e-5);
    const after = weightDifferences(model, fuzz.after);
    const found = [...outputs, ...(loss === '' ? [] : [loss]), ...after];
    return found.filter((text) => !isUnsteady(text, fuzz));
  });
}

function targetValues(
  { shape, classes, range: [low, high] = [-1, 1] }: Target,
  stream: string,
): Iterable<number> {
  return classes === undefined
    ? noise(stream, sizeOf(shape), low, high)
    : integers(stream, sizeOf(shape), classes);
}

function isUnsteady(difference: string, { unsteady = [] }: FuzzCase): boolean {
  return unsteady.some((name) => difference.startsWith(`${name} `) || difference.startsWith(`${name}[`));
}

function importCase({ model }: FuzzCase): ValidSpec {
  const { text, diagnostics } = importKeras(model);
  if (text === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return requireValid(compileSpec(`${text}fit: {epochs: 1, batchSize: ${BATCH}, shuffle: false}\n`));
}

/** A layer of a nested model is called `model.layer`. */
function nameOf(path: string): string {
  return path.replaceAll('/', '.');
}

function shapeDifferences(nodes: readonly ShapedNode[], fuzz: FuzzCase): readonly string[] {
  const byName = new Map(nodes.map((node) => [node.name, node]));
  const total = nodes.reduce((sum, node) => sum + node.params, 0);
  const rows = fuzz.layers.flatMap(([path, shapes, params]) => {
    const node = byName.get(nameOf(path));
    const ours = JSON.stringify([node?.outputSpecs.map(({ shape }) => shape), node?.params]);
    return ours === JSON.stringify([shapes, params])
      ? []
      : [`${path}: ${ours}, Keras has ${JSON.stringify([shapes, params])}`];
  });
  return total === fuzz.params ? rows : [...rows, `${total} parameters, Keras has ${fuzz.params}`];
}

function setWeights(tf: Tf, model: LayersModel, { seed, weights }: FuzzCase): void {
  tf.tidy(() => {
    for (const [path, rows] of Object.entries(weights)) {
      const values = rows.map(([shape, low, high], i) =>
        tf.tensor(noise(`fuzz-${seed}/w/${path}/${i}`, sizeOf(shape), low, high), [...shape], 'float32'),
      );
      model.getLayer(nameOf(path)).setWeights(values);
    }
  });
}

function inputsOf({ spec }: ValidSpec, { seed }: FuzzCase): readonly OracleTensor[] {
  return spec.layers.flatMap((layer) => {
    if (layer.type !== 'InputLayer') return [];
    const shape = [BATCH, ...layer.args.shape.map((size) => size ?? OPEN)];
    const stream = `fuzz-${seed}/x/${layer.name}`;
    const tokens = layer.name.startsWith('tokens') || layer.args.dtype === 'int32';
    const lowest = layer.name.startsWith('photo') ? 0 : -1;
    const values = tokens
      ? integers(stream, sizeOf(shape), VOCABULARY)
      : noise(stream, sizeOf(shape), lowest, 1);
    return [{ shape, values: [...values] }];
  });
}

function sizeOf(shape: readonly number[]): number {
  return shape.reduce((a, b) => a * b, 1);
}
