import { DT, int32Constant } from './constants.ts';
import type { NodeDef } from './graph-def.ts';
import { NotRecordable } from './not-recordable.ts';

/** A whole number that is `factor` times the batch size plus `offset`. */
export interface Linear {
  readonly factor: number;
  readonly offset: number;
}

/** The linear function of the size with these values; the third value has to agree. */
export function linear(sizes: readonly number[], values: readonly number[]): Linear {
  const [x0 = 0, x1 = 1] = sizes;
  const [y0 = 0, y1 = 0] = values;
  const factor = (y1 - y0) / (x1 - x0);
  const offset = y0 - factor * x0;
  const agrees = sizes.every((size, i) => factor * size + offset === values[i]);
  if (agrees && Number.isInteger(factor)) return { factor, offset };
  throw new NotRecordable('a number depends on the size of the batch and is no linear function of it');
}

/** The placeholder whose first dimension is the batch size. */
export interface BatchInput {
  readonly name: string;
  readonly dtype: number;
}

/** Nodes of a graph that compute whole numbers from the batch size, which they read off the shape of an input. */
export class BatchNodes {
  readonly nodes: NodeDef[] = [];
  readonly #input: BatchInput;
  readonly #made = new Set<string>();

  constructor(input: BatchInput) {
    this.#input = input;
  }

  /** The name of a scalar of dtype int32. */
  scalar({ factor, offset }: Linear): string {
    if (factor === 0) return this.#constant(offset);
    const scaled = factor === 1 ? this.#size() : this.#binary('Mul', this.#size(), this.#constant(factor));
    return offset === 0 ? scaled : this.#binary('AddV2', scaled, this.#constant(offset));
  }

  /** A vector under the name `name`. TensorFlow sees through it: what has this shape is known but for the batch. */
  vector(name: string, elements: readonly Linear[]): NodeDef {
    const input = elements.map((element) => this.scalar(element));
    return {
      name,
      op: 'Pack',
      input,
      attr: { N: { i: input.length }, T: { type: DT.int32 }, axis: { i: 0 } },
    };
  }

  #size(): string {
    const shape = this.#add({
      name: 'batch/shape',
      op: 'Shape',
      input: [this.#input.name],
      attr: { T: { type: this.#input.dtype }, out_type: { type: DT.int32 } },
    });
    const [begin, end] = [this.#vector('batch/begin', [0]), this.#vector('batch/end', [1])];
    return this.#add({
      name: 'batch/size',
      op: 'StridedSlice',
      input: [shape, begin, end, end],
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
    const name = `batch/${op}_${a.replace(/^batch\//, '')}_${b.replace(/^batch\//, '')}`;
    return this.#add({ name, op, input: [a, b], attr: { T: { type: DT.int32 } } });
  }

  #constant(value: number): string {
    return this.#add(int32Constant(`batch/int_${value < 0 ? `minus_${-value}` : value}`, [], [value]));
  }

  #vector(name: string, values: readonly number[]): string {
    return this.#add(int32Constant(name, [values.length], values));
  }

  #add(node: NodeDef): string {
    if (!this.#made.has(node.name)) this.nodes.push(node);
    this.#made.add(node.name);
    return node.name;
  }
}
