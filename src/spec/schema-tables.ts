/** An error of a compiled JSON Schema, in ajv's words. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The key at fault, in errors about the names of keys. */
  readonly propertyName?: string;
}

/** A JSON Schema compiled ahead of time. `errors` belongs to the last call and holds every error. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** What a value must be, in words, and the same for what is inside it. */
export interface Expectation {
  /** Follows "must be": `an integer of at least 1`. */
  readonly expected: string;
  readonly keys?: Expectations;
  /** The values of a map. */
  /** What its keys must be, where they are free. */
  readonly names?: string;
  readonly entries?: Expectation;
  /** A single value stands for a list of this many. */
  readonly expand?: number;
  /** The elements of a list; absent when the list is described as a whole. */
  readonly items?: Expectation;
}

export type Expectations = Readonly<Record<string, Expectation>>;
