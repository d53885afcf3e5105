import { availableParallelism } from 'node:os';
import { invariant } from '../../util/invariant.ts';
import { DT } from '../graph/constants.ts';
import type { NodeDef, TensorProto } from '../graph/graph-def.ts';
import type { Made, Recording } from '../graph/recorder.ts';
import { madeAgain } from './again.ts';
import { Builder } from './builder.ts';
import type { Instruction } from './instructions.ts';
import { grouped } from './grouping.ts';
import { rowOf } from './table.ts';
import { reshaped, sizeOf, type Kind, type Place, type Value } from './values.ts';

/** What is needed of a recording, which may have been rewritten. */
export type RecordedGraph = Pick<Recording, 'nodes' | 'feeds' | 'made'>;

/** A graph as instructions, in an order in which they can run. */
export interface Lowered {
  readonly instructions: readonly Instruction[];
  /** For each feed of the recording, as in {@link Place}. */
  readonly inputs: readonly Value[];
  /** Each in a place of its own that an instruction writes. */
  readonly results: readonly Value[];
}

const kinds: ReadonlyMap<number, Kind> = new Map([
  [DT.float, 'float'],
  [DT.int32, 'int'],
  [DT.bool, 'truth'],
]);

/**
 * Lowers what `fetches` need of a recorded graph, and all that is fed, for so many threads; the op that is not known, when there
 * is one.
 */
export function lower(
  recording: RecordedGraph,
  fetches: readonly string[],
  threads = availableParallelism(),
): Lowered | string {
  const lowering = new Lowering(recording);
  const needed = neededFor(recording.nodes, fetches);
  for (const node of recording.nodes) {
    const wanted = needed.has(node.name) || node.op === 'Placeholder';
    if (wanted && !lowering.lowers(node)) return node.op;
  }
  const lowered = lowering.finish(fetches, threads);
  // They are floats here, and could not be handed out.
  return lowered.results.some(({ kind }) => kind === 'truth') ? 'a result of truths' : lowered;
}

class Lowering {
  readonly #recording: RecordedGraph;
  readonly #builder = new Builder();
  readonly #values = new Map<string, Value>();

  constructor(recording: RecordedGraph) {
    this.#recording = recording;
  }

  /** Whether the node is known, and now lowered. */
  lowers(node: NodeDef): boolean {
    const outputs = this.#outputsOf(node);
    if (outputs === undefined) return false;
    const values = this.#valuesOf(node, outputs);
    values?.forEach((value, i) => this.#values.set(i === 0 ? node.name : `${node.name}:${i}`, value));
    return values !== undefined;
  }

  finish(fetches: readonly string[], threads: number): Lowered {
    const taken = new Set<Place>();
    const results = fetches.map((name) => {
      const value = this.#own(this.#value(name), taken);
      taken.add(value.place);
      return value;
    });
    const inputs = this.#recording.feeds.map(({ name }) => this.#value(name));
    const instructions = grouped(madeAgain(this.#builder.finish(), taken), {
      results: taken,
      threads,
    });
    return { instructions, inputs, results };
  }

  #valuesOf(node: NodeDef, outputs: Outputs): readonly Value[] | undefined {
    const [{ shape, kind }] = outputs;
    if (node.op === 'Const') return [this.#constant(node, shape, kind)];
    if (node.op === 'Placeholder') return kind === 'truth' ? undefined : [this.#input(node, shape, kind)];
    const inputs = node.input.map((name) => this.#value(name));
    return rowOf(node.op)?.({ op: node.op, attr: node.attr, inputs, outputs }, this.#builder);
  }

  #outputsOf(node: NodeDef): Outputs | undefined {
    const found = this.#recording.made.get(node.name)?.map(outputOf) ?? [];
    const [first, ...others] = found.filter((output) => output !== undefined);
    return first === undefined || others.length + 1 < found.length ? undefined : [first, ...others];
  }

  #constant(node: NodeDef, shape: readonly number[], kind: Kind): Value {
    const tensor = node.attr['value']?.tensor;
    invariant(tensor !== undefined, 'a constant has a value');
    return this.#builder.constant(wordsOf(tensor), shape, kind);
  }

  #input(node: NodeDef, shape: readonly number[], kind: Kind): Value {
    const index = this.#recording.feeds.findIndex(({ name }) => name === node.name);
    return { place: { in: 'input', index, size: sizeOf(shape) }, shape, kind, single: false };
  }

  #value(name: string): Value {
    const value = this.#values.get(name);
    invariant(value !== undefined, `${name} is read before it is made`);
    return value;
  }

  /** A value that can be handed out: whole, written by an instruction, and nobody else's. */
  #own(value: Value, taken: ReadonlySet<Place>): Value {
    const whole = this.#builder.whole(value);
    const free = whole.place.in === 'made' && !taken.has(whole.place);
    return free
      ? whole
      : reshaped(this.#builder.apply('Copy', [whole], whole.shape, whole.kind), whole.shape);
  }
}

type Output = { readonly shape: readonly number[]; readonly kind: Kind };
type Outputs = readonly [Output, ...Output[]];

function outputOf({ shape, dtype }: Made): Output | undefined {
  const kind = kinds.get(dtype);
  return kind === undefined ? undefined : { shape, kind };
}

/** All words of a constant, or the one that all are. */
function wordsOf(tensor: TensorProto): Int32Array {
  const { dtype } = tensor;
  const bytes = (tensor.element ?? tensor.tensorContent ?? new Uint8Array()).slice();
  return dtype === DT.bool ? new Int32Array(Float32Array.from(bytes).buffer) : new Int32Array(bytes.buffer);
}

/** Names of the nodes that lead to `fetches`. */
function neededFor(nodes: readonly NodeDef[], fetches: readonly string[]): ReadonlySet<string> {
  const needed = new Set(fetches.map(nodeOf));
  for (const { name, input } of nodes.toReversed()) {
    if (needed.has(name)) for (const from of input) needed.add(nodeOf(from));
  }
  return needed;
}

function nodeOf(name: string): string {
  return name.split(':')[0] ?? name;
}
