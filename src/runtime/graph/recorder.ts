import { invariant } from '../../util/invariant.ts';
import { attrValue, inferredTypes, tensorProto } from './attributes.ts';
import { shapeProto, type AttrValue, type NodeDef, type TensorProto } from './graph-def.ts';
import { NotRecordable } from './not-recordable.ts';
import type { Binding, NativeBackend, OpAttribute, TensorMetadata } from './native-backend.ts';

/** A tensor that a recording reads and did not make. */
export interface Feed {
  readonly id: number;
  /** Name of its placeholder. */
  readonly name: string;
}

/** What a node's output was when it ran. */
export type Made = Pick<TensorMetadata, 'shape' | 'dtype'>;

/** Ops that ran, as a graph. */
export interface Recording {
  readonly nodes: readonly NodeDef[];
  /** For each node, who ran it, as {@link Watch.doing} said at the time. */
  readonly doing: readonly (string | undefined)[];
  readonly feeds: readonly Feed[];
  /** The outputs of each node, by its name. */
  readonly made: ReadonlyMap<string, readonly Made[]>;
  /** The graph's name (`n5:1`) of a tensor that was read or made while recording. */
  nameOf(id: number): string | undefined;
}

/** Shape and dtype of the tensors that may be fed, by id. */
export type Feedable = ReadonlyMap<number, { readonly shape: readonly number[]; readonly dtype: number }>;

/** What is known while a recording runs, told by who knows it. */
export interface Watch {
  /** Who runs ops right now, such as a layer: named when a recording fails. */
  doing?: string | undefined;
  /** Numbers of which the next to become a constant stands for a tensor that may be fed: id by number; then emptied. */
  readonly inputs: Map<number, number>;
}

/**
 * Runs `body` for real and writes down every op that reaches the addon. Constants made on the way become `Const`
 * nodes; tensors of `feedable` become placeholders; reading a value back, or any other tensor from before, cannot be
 * repeated. Tensors are deleted only after the recording, so that no id is used twice in it.
 *
 * @throws NotRecordable after `body` has run to its end: what it computed is valid, the recording is not.
 */
export function record<T>(
  backend: NativeBackend,
  feedable: Feedable,
  body: () => T,
  watch: Watch = { inputs: new Map() },
): { readonly result: T; readonly recording: Recording | NotRecordable } {
  const { binding } = backend;
  const tape = new Tape(binding, feedable, watch);
  backend.binding = tape.wrap();
  try {
    const result = body();
    return { result, recording: tape.problem ?? tape };
  } finally {
    backend.binding = binding;
    tape.deleteDeferred();
  }
}

class Tape implements Recording {
  readonly nodes: NodeDef[] = [];
  readonly feeds: Feed[] = [];
  readonly doing: (string | undefined)[] = [];
  readonly made = new Map<string, readonly Made[]>();
  problem: NotRecordable | undefined;
  readonly #binding: Binding;
  readonly #feedable: Feedable;
  readonly #watch: Watch;
  readonly #names = new Map<number, string>();
  readonly #dtypes = new Map<number, number>();
  readonly #deleted: number[] = [];

  constructor(binding: Binding, feedable: Feedable, watch: Watch) {
    this.#binding = binding;
    this.#feedable = feedable;
    this.#watch = watch;
  }

  nameOf(id: number): string | undefined {
    return this.#names.get(id);
  }

  deleteDeferred(): void {
    for (const id of this.#deleted) this.#binding.deleteTensor(id);
  }

  /** The addon's own properties cannot be replaced, so a plain object takes its place while recording. */
  wrap(): Binding {
    const binding = this.#binding;
    const wrapped: Record<string, unknown> = {};
    for (const key of Object.getOwnPropertyNames(binding) as (keyof Binding)[]) {
      const value: unknown = Reflect.get(binding, key);
      wrapped[key] = typeof value === 'function' ? (value.bind(binding) as unknown) : value;
    }
    return {
      ...(wrapped as unknown as Binding),
      executeOp: (name, attributes, inputs, outputs) => this.#executeOp(name, attributes, inputs, outputs),
      createTensor: (shape, dtype, values) => this.#createTensor(shape, dtype, values),
      deleteTensor: (id) => void this.#deleted.push(id),
      tensorDataSync: (id) => {
        this.#refuse('a value is read back in the middle of the step');
        return binding.tensorDataSync(id);
      },
    };
  }

  #executeOp(op: string, attributes: OpAttribute[], inputs: number[], count: number): TensorMetadata[] {
    const outputs = this.#binding.executeOp(op, attributes, inputs, count);
    const input = inputs.map((id) => this.#inputName(id));
    const dtypes = inputs.map((id) => this.#dtypes.get(id));
    const attr = { ...inferredTypes(op, dtypes), ...this.#attributes(attributes) };
    const name = this.#add({ op, input, attr }, outputs);
    outputs.forEach(({ id, dtype }, i) => {
      this.#names.set(id, i === 0 ? name : `${name}:${i}`);
      this.#dtypes.set(id, dtype);
    });
    return outputs;
  }

  #attributes(attributes: readonly OpAttribute[]): Record<string, AttrValue> {
    const entries = attributes.map(
      (attribute) => [attribute.name, attrValue(attribute, this.#binding)] as const,
    );
    const unknown = entries.find(([, value]) => value === undefined);
    if (unknown !== undefined)
      this.#refuse(`an attribute (${unknown[0]}) has a type that graphs cannot hold`);
    return Object.fromEntries(
      entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    );
  }

  #createTensor(shape: number[], dtype: number, values: ArrayLike<number>): number {
    const id = this.#binding.createTensor(shape, dtype, values);
    const input = values.length === 1 ? this.#watch.inputs.get(values[0] ?? NaN) : undefined;
    const name = input === undefined ? this.#constant(shape, dtype, values) : this.#inputName(input);
    if (input !== undefined) this.#watch.inputs.clear();
    this.#names.set(id, name);
    this.#dtypes.set(id, dtype);
    return id;
  }

  #constant(shape: number[], dtype: number, values: ArrayLike<number>): string {
    const tensor = tensorProto(shape, dtype, values, this.#binding);
    if (tensor === undefined) {
      this.#refuse('text is made in the middle of the step');
      return '';
    }
    const attr = { dtype: { type: dtype }, value: { tensor } };
    return this.#add({ op: 'Const', input: [], attr }, [{ shape, dtype }]);
  }

  #add(node: Omit<NodeDef, 'name'>, made: readonly Made[]): string {
    const name = `n${this.nodes.length}`;
    this.made.set(name, made);
    this.nodes.push({ name, ...node });
    this.doing.push(this.#watch.doing);
    return name;
  }

  #inputName(id: number): string {
    const known = this.#names.get(id);
    if (known !== undefined) return known;
    const feed = this.#feedable.get(id);
    if (feed === undefined) {
      this.#refuse('the step reads a tensor that is neither a weight nor part of the batch');
      return '';
    }
    const attr = { dtype: { type: feed.dtype }, shape: { shape: shapeProto(feed.shape) } };
    const name = this.#add({ op: 'Placeholder', input: [], attr }, [{ ...feed, shape: [...feed.shape] }]);
    this.feeds.push({ id, name });
    this.#names.set(id, name);
    this.#dtypes.set(id, feed.dtype);
    return name;
  }

  #refuse(why: string): void {
    this.problem ??= new NotRecordable(why, this.#watch.doing);
  }
}

/**
 * Where two recordings of the same body part: ops, their inputs and constants must be the same.
 * @returns undefined when they are the same graph, else who ran the first op that differs.
 */
export function difference(a: Recording, b: Recording): { readonly doing: string | undefined } | undefined {
  invariant(a !== b, 'a recording is compared with itself');
  const at = a.nodes.findIndex((node, i) => !sameNode(node, b.nodes[i]));
  if (at === -1 && a.nodes.length === b.nodes.length) return undefined;
  return { doing: a.doing[at] ?? b.doing[at] };
}

function sameNode(a: NodeDef, b: NodeDef | undefined): boolean {
  if (b?.op !== a.op || a.input.join() !== b.input.join()) return false;
  const [x, y] = [a.attr['value']?.tensor, b.attr['value']?.tensor];
  if (x?.element !== undefined && y?.element !== undefined)
    return Buffer.compare(x.element, y.element) === 0 && sizesOf(x) === sizesOf(y);
  if (x?.tensorContent !== undefined && y?.tensorContent !== undefined)
    return Buffer.compare(x.tensorContent, y.tensorContent) === 0;
  return JSON.stringify(a.attr) === JSON.stringify(b.attr);
}

function sizesOf({ tensorShape }: TensorProto): string {
  return tensorShape.dim.map(({ size }) => size).join();
}
