import { orList } from '../../util/or-list.ts';

/** What an argument of a public function must be. */
export interface Kind {
  /** As it follows "must be". */
  readonly wanted: string;
  readonly accepts: (value: unknown) => boolean;
  /** What somebody who gave this value may have meant. */
  readonly hint?: (value: unknown) => string | undefined;
}

export const text: Kind = { wanted: 'a string', accepts: (value) => typeof value === 'string' };

/** The path of a file or a directory. */
export const path: Kind = {
  wanted: 'a path',
  accepts: (value) => typeof value === 'string' && value !== '',
  hint: (value) => (value instanceof URL ? 'fileURLToPath of node:url makes a path of it' : undefined),
};

export const texts: Kind = {
  wanted: 'a list of strings',
  accepts: (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
  hint: (value) => (typeof value === 'string' ? `write [${JSON.stringify(value)}]` : undefined),
};

export const textsByPath: Kind = {
  wanted: 'an object with a string for each path',
  accepts: (value) => isObject(value) && Object.values(value).every((content) => typeof content === 'string'),
};

export const list: Kind = { wanted: 'a list', accepts: (value) => Array.isArray(value) };

export const flag: Kind = { wanted: 'true or false', accepts: (value) => typeof value === 'boolean' };

export const callback: Kind = { wanted: 'a function', accepts: isFunction };

export const bytes: Kind = {
  wanted: 'a Uint8Array',
  accepts: (value) => value instanceof Uint8Array,
  hint: (value) => (value instanceof ArrayBuffer ? 'wrap it: new Uint8Array(buffer)' : awaited(value)),
};

/** How many of something. */
export const count = integer(1);

/** A seed, or the number of an epoch. */
export const whole = integer(0);

export const map: Kind = { wanted: 'an object', accepts: isObject, hint: awaited };

/** What is checked elsewhere, or by TensorFlow.js. */
export const anything: Kind = { wanted: 'anything', accepts: () => true };

/** A part of a whole that leaves some of it. */
export const share: Kind = {
  wanted: 'a number from 0 up to but not including 1',
  accepts: (value) => typeof value === 'number' && value >= 0 && value < 1,
};

function integer(least: number): Kind {
  return {
    wanted: `an integer of at least ${least}`,
    accepts: (value) => Number.isSafeInteger(value) && Number(value) >= least,
  };
}

/** Something with methods, such as a module or a model. */
export function having(wanted: string, methods: readonly string[], hint: Kind['hint'] = awaited): Kind {
  return { wanted, accepts: (value) => hasMethods(value, methods), hint };
}

export function oneOf(words: readonly string[]): Kind {
  return {
    wanted: orList(words.map((word) => JSON.stringify(word))),
    accepts: (value) => words.some((word) => word === value),
  };
}

/** Either of two. */
export function either(a: Kind, b: Kind): Kind {
  return {
    wanted: `${a.wanted}, or ${b.wanted}`,
    accepts: (value) => a.accepts(value) || b.accepts(value),
    hint: (value) => a.hint?.(value) ?? b.hint?.(value),
  };
}

/** Most of what is given in place of a model is the promise of one. */
export function awaited(value: unknown): string | undefined {
  return value instanceof Promise ? 'await it' : undefined;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Promise);
}

function isFunction(value: unknown): boolean {
  return typeof value === 'function';
}

function hasMethods(value: unknown, methods: readonly string[]): boolean {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return false;
  return methods.every((method) => isFunction(Reflect.get(value, method)));
}
