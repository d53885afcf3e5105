import type { Tensor } from '@tensorflow/tfjs';
import { invariant } from '../../util/invariant.ts';
import type { NativeBackend, OpAttribute, TensorMetadata } from '../graph/native-backend.ts';
import { forFused } from '../graph/rewrites/index.ts';
import type { Session } from '../graph/session.ts';
import { FUSED_LOAD } from '../kernels/fused.ts';
import type { Tf } from '../types.ts';
import { encode, inOrder, type Encoded } from './encode.ts';
import { lower, type RecordedGraph } from './lower.ts';
import type { Repeating } from '../graph/repeating.ts';

/** Why a graph is not fused. */
export interface Refused {
  readonly refused: string;
}

export interface OpenOptions {
  readonly tf: Tf;
  readonly backend: NativeBackend;
  /** How many threads share the examples of a group. Default: as many as there are processors. */
  readonly threads?: number | undefined;
}

/**
 * Loads a recorded graph as one op of our own (native/fused/): a session takes some microseconds for each of its nodes, and
 * goes through memory for each.
 */
export function openFused(
  { tf, backend, threads }: OpenOptions,
  graph: RecordedGraph,
  fetches: readonly string[],
  repeating: Repeating,
): Session | Refused {
  if (tf.getKernel(FUSED_LOAD, 'tensorflow') === undefined) return { refused: 'setup compiled no kernels' };
  const lowered = lower(forFused(graph, fetches), fetches, threads);
  if (typeof lowered === 'string') return { refused: `${lowered} is not among its ops` };
  const encoded = encode(lowered, repeating);
  if (encoded === undefined) return { refused: 'its tensors are too large' };
  return session(backend, load(tf, encoded.words), encoded);
}

/** The program's number. */
function load(tf: Tf, words: Int32Array): number {
  return tf.tidy(() => {
    const number: Tensor = tf.engine().runKernel(FUSED_LOAD, { words: tf.tensor1d(words, 'int32') });
    const [program] = number.dataSync();
    invariant(program !== undefined, 'a program has a number');
    return program;
  });
}

function unload({ binding }: NativeBackend, program: number): void {
  const number = binding.createTensor([], binding.TF_INT32, Int32Array.of(program));
  binding.executeOp('WidthwiseFusedUnload', [], [number], 0);
  binding.deleteTensor(number);
}

function session(backend: NativeBackend, program: number, { inputs, results }: Encoded): Session {
  const { binding } = backend;
  const attribute = (name: string, value: number): OpAttribute => ({
    name,
    type: binding.TF_ATTR_INT,
    value,
  });
  const attributes = [
    attribute('program', program),
    attribute('F', inputs.floats.length),
    attribute('I', inputs.ints.length),
    attribute('P', results.floats.length),
    attribute('Q', results.ints.length),
  ];
  const [given, made] = [inOrder(inputs), inOrder(results)];
  const places = made.map((_, i) => made.indexOf(i));
  return {
    repeats: true,
    run: (feeds) => {
      const ids = given.map((i) => feeds[i] ?? -1);
      const outputs = binding.executeOp('WidthwiseFused', attributes, ids, made.length);
      return inPlaces(outputs, places);
    },
    dispose: () => unload(backend, program),
  };
}

/** The outputs in the order of the results. */
function inPlaces(outputs: readonly TensorMetadata[], places: readonly number[]): TensorMetadata[] {
  return places.map((at) => {
    const output = outputs[at];
    invariant(output !== undefined, 'the fused graph gave too few results');
    return output;
  });
}
