import { evaluateExpression, refuse, type Expression } from '../resolve/expression/index.ts';
import type { Dim, Shape } from '../spec/tensor.ts';
import type { Axis, Pattern } from './axis.ts';

/** What does not fit, in words that follow the layer's name. */
export interface Misfit {
  readonly misfit: string;
}

/** What the names of a signature stand for in one call of the layer; `null` for a length that is not known. */
export class Bindings {
  readonly #names: Map<string, Dim>;
  #rest: Shape | undefined;

  /** `names` are the arguments that are numbers. */
  constructor(names: ReadonlyMap<string, number>) {
    this.#names = new Map(names);
  }

  /** Keeps what a shape, batch axis excluded, says of the names of its pattern. */
  match(pattern: Pattern, shape: Shape): Misfit | undefined {
    const at = pattern.findIndex(({ kind }) => kind === 'rest');
    const fixed = at < 0 ? pattern.length : pattern.length - 1;
    if (at < 0 ? shape.length !== fixed : shape.length < fixed) {
      const least = at < 0 ? '' : 'at least ';
      return { misfit: `takes inputs of ${least}${fixed} axes besides the batch, not ${shape.length}` };
    }
    if (at < 0) return this.#each(pattern, shape);
    const end = shape.length - (fixed - at);
    return (
      this.#bindRest(shape.slice(at, end)) ??
      this.#each(pattern.slice(0, at), shape.slice(0, at)) ??
      this.#each(pattern.slice(at + 1), shape.slice(end))
    );
  }

  #each(pattern: Pattern, shape: Shape): Misfit | undefined {
    for (const [i, axis] of pattern.entries()) {
      const misfit = this.#bind(axis, shape[i] ?? null);
      if (misfit !== undefined) return misfit;
    }
    return undefined;
  }

  #bindRest(rest: Shape): Misfit | undefined {
    const earlier = this.#rest;
    this.#rest ??= rest;
    if (earlier === undefined || earlier.join() === rest.join()) return undefined;
    return {
      misfit: `takes inputs alike: ... is [${earlier.join(', ')}] in one and [${rest.join(', ')}] in another`,
    };
  }

  #bind(axis: Axis, dim: Dim): Misfit | undefined {
    if (axis.kind === 'rest') return undefined;
    if (axis.kind === 'name' && !this.#names.has(axis.name)) {
      this.#names.set(axis.name, dim);
      return undefined;
    }
    const due = this.length(axis);
    if (due !== null && typeof due === 'object') return due;
    if (axis.kind === 'name' && due === null) this.#names.set(axis.name, dim);
    if (due === null || dim === null || due === dim) return undefined;
    const name = axis.kind === 'name' ? axis.name : axis.kind === 'expression' ? axis.text : 'an axis';
    return { misfit: `needs ${name} to be ${due}, but an input has ${dim}` };
  }

  /** The shape that a pattern means, batch axis excluded. */
  shape(pattern: Pattern): Shape | Misfit {
    const dims: Dim[] = [];
    for (const axis of pattern) {
      if (axis.kind === 'rest') {
        dims.push(...(this.#rest ?? []));
        continue;
      }
      const length = this.length(axis);
      if (length !== null && typeof length === 'object') return length;
      dims.push(length);
    }
    return dims;
  }

  /** The length of an axis: a whole number of at least 1, or null. */
  length(axis: Exclude<Axis, { readonly kind: 'rest' }>): Dim | Misfit {
    switch (axis.kind) {
      case 'length':
        return axis.length;
      case 'name':
        return whole(this.#names.get(axis.name) ?? null, axis.name);
      case 'expression': {
        const value = this.evaluate(axis.expression);
        return value !== null && typeof value === 'object' ? value : whole(value, axis.text);
      }
    }
  }

  /** What an expression gives; null when it uses a length that is not known. */
  evaluate(expression: Expression, further: Readonly<Record<string, Dim>> = {}): number | null | Misfit {
    let known = true;
    const value = evaluateExpression(expression, (name, place) => {
      const found = Object.hasOwn(further, name) ? further[name] : this.#names.get(name);
      if (found === undefined) refuse(place, `"${name}" stands for nothing here`);
      if (found !== null) return found;
      known = false;
      return 1;
    });
    if (!known) return null;
    return typeof value === 'number' ? value : { misfit: `cannot be given a shape: ${value.message}` };
  }
}

function whole(value: Dim, what: string): Dim | Misfit {
  if (value === null || (Number.isSafeInteger(value) && value > 0)) return value;
  return { misfit: `makes no whole axis of ${what}: it is ${value}` };
}
