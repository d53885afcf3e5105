import { isList, isMap, type JsonMap } from '../../spec/json.ts';
import type { Json } from '../../spec/vocabulary.ts';
import { isOpen } from './signature.ts';

type Scalar = number | string | boolean;

/** A param of a block, with its value in each instance. */
export interface Param {
  readonly name: string;
  readonly values: readonly Scalar[];
  /** What an instance need not give. */
  readonly preset: Scalar | undefined;
}

/** From here on a number is taken for a width: equal ones, and multiples, belong together. */
const WIDTH = 8;

/** The params of a block, found while its arguments are written. */
export class Params {
  readonly #params: Param[] = [];
  readonly #taken: ReadonlySet<string>;

  /** `taken` are names of other params. */
  constructor(taken: readonly string[]) {
    this.#taken = new Set(['index', ...taken]);
  }

  get all(): readonly Param[] {
    return this.#params;
  }

  /**
   * An argument that has these values in the instances, as the block has it. `preset` is Keras's default, `owner` the
   * layer's name.
   */
  write(key: string, values: readonly Json[], preset: Json | undefined, owner: string): Json {
    const [first = null] = values;
    if (values.every((value) => JSON.stringify(value) === JSON.stringify(first))) return first;
    if (isList(first))
      return first.map((_, i) =>
        this.write(
          key,
          values.map((value) => (isList(value) ? (value[i] ?? null) : null)),
          undefined,
          owner,
        ),
      );
    if (isMap(first)) return this.#writeMap(first, values, owner);
    return this.#reference(
      key,
      values.filter((value) => isOpen(value, key)),
      preset,
      owner,
    );
  }

  #writeMap(first: JsonMap, values: readonly Json[], owner: string): Json {
    const rows = Object.keys(first).map((key) => {
      const inner = values.map((value) => (isMap(value) ? (value[key] ?? null) : null));
      return [key, this.write(key, inner, undefined, owner)] as const;
    });
    return Object.fromEntries(rows);
  }

  /** `$filters`, or `$(filters * 4)` where that is what all instances have. */
  #reference(key: string, values: readonly Scalar[], preset: Json | undefined, owner: string): string {
    for (const { name, values: known } of this.#params) {
      const times = ratioOf(values, known);
      if (times === 1 && (areWidths(values) || name.startsWith(key))) return `$${name}`;
      if (times !== undefined && areWidths(values) && areWidths(known)) return `$(${termOf(name, times)})`;
    }
    const name = this.#newName(key, owner);
    this.#params.push({ name, values, preset: presetOf(values, preset) });
    return `$${name}`;
  }

  #newName(key: string, owner: string): string {
    const taken = (name: string): boolean =>
      this.#taken.has(name) || this.#params.some((param) => param.name === name);
    if (!taken(key)) return key;
    const long = `${key}_${owner.replaceAll(/\W/g, '_')}`;
    let name = long;
    for (let n = 2; taken(name); n++) name = `${long}_${n}`;
    return name;
  }
}

function termOf(name: string, times: number): string {
  return times > 1 ? `${name} * ${times}` : `${name} // ${Math.round(1 / times)}`;
}

/** By which whole number values are more, or less, than others; the same in all instances. */
function ratioOf(values: readonly Scalar[], known: readonly Scalar[]): number | undefined {
  if (values.every((value, i) => value === known[i])) return 1;
  const [a, b] = [values[0], known[0]];
  if (typeof a !== 'number' || typeof b !== 'number') return undefined;
  const times = a / b;
  const whole = Number.isInteger(times) || Number.isInteger(b / a);
  const same = values.every((value, i) => Number(value) * b === Number(known[i]) * a);
  return whole && same ? times : undefined;
}

function areWidths(values: readonly Scalar[]): boolean {
  return values.every((value) => Number.isInteger(value) && Number(value) >= WIDTH);
}

/** Keras's default where it occurs, or what most instances have. */
function presetOf(values: readonly Scalar[], preset: Json | undefined): Scalar | undefined {
  const counted = [...new Set(values)].map((value) => ({
    value,
    times: values.filter((v) => v === value).length,
  }));
  const common = counted.find(({ times }) => times * 2 > values.length);
  return counted.find(({ value }) => value === preset)?.value ?? common?.value;
}
