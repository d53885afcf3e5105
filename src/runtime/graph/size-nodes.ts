import { DT, int32Constant } from './constants.ts';
import type { NodeDef } from './graph-def.ts';
import type { Amount, Size } from './sizes.ts';

/** Nodes of a graph that compute whole numbers from sizes, which they read off the shapes of other nodes. */
export class SizeNodes {
  #pending: NodeDef[] = [];
  readonly #made = new Set<string>();

  /** What was made since the last time. */
  take(): readonly NodeDef[] {
    const nodes = this.#pending;
    this.#pending = [];
    return nodes;
  }

  /** The name of a scalar of dtype int32. */
  scalar({ factor, of, offset }: Amount): string {
    const [first, ...others] = of.map((size) => this.#size(size));
    if (first === undefined) return this.#constant(offset);
    const product = others.reduce((a, b) => this.#binary('Mul', a, b), first);
    const scaled = factor === 1 ? product : this.#binary('Mul', product, this.#constant(factor));
    return offset === 0 ? scaled : this.#binary('AddV2', scaled, this.#constant(offset));
  }

  /** A vector under the name `name`. TensorFlow sees through it: what has this shape is known but for open sizes. */
  vector(name: string, elements: readonly Amount[]): NodeDef {
    const input = elements.map((element) => this.scalar(element));
    return {
      name,
      op: 'Pack',
      input,
      attr: { N: { i: input.length }, T: { type: DT.int32 }, axis: { i: 0 } },
    };
  }

  #size({ node, dtype, axis }: Size): string {
    const name = node.replaceAll(':', '_');
    const shape = this.#add({
      name: `sizes/${name}/shape`,
      op: 'Shape',
      input: [node],
      attr: { T: { type: dtype }, out_type: { type: DT.int32 } },
    });
    const [begin, end] = [axis, axis + 1].map((at) => this.#vector(`sizes/at_${at}`, [at]));
    return this.#add({
      name: `sizes/${name}/${axis}`,
      op: 'StridedSlice',
      input: [shape, begin ?? '', end ?? '', this.#vector('sizes/at_1', [1])],
      attr: {
        T: { type: DT.int32 },
        Index: { type: DT.int32 },
        begin_mask: { i: 0 },
        end_mask: { i: 0 },
        ellipsis_mask: { i: 0 },
        new_axis_mask: { i: 0 },
        shrink_axis_mask: { i: 1 },
      },
    });
  }

  #binary(op: 'Mul' | 'AddV2', a: string, b: string): string {
    const name = `sizes/${[op, a, b].map((part) => part.replace('sizes/', '').replaceAll('/', '_')).join('_')}`;
    return this.#add({ name, op, input: [a, b], attr: { T: { type: DT.int32 } } });
  }

  #constant(value: number): string {
    return this.#add(int32Constant(`sizes/int_${value < 0 ? `minus_${-value}` : value}`, [], [value]));
  }

  #vector(name: string, values: readonly number[]): string {
    return this.#add(int32Constant(name, [values.length], values));
  }

  #add(node: NodeDef): string {
    if (!this.#made.has(node.name)) this.#pending.push(node);
    this.#made.add(node.name);
    return node.name;
  }
}
