import type { Json } from '../spec/vocabulary.ts';

/** The part of JSON Schema (draft-07) that the schemas here use, with this project's own `x-` annotations. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string;
  readonly default?: Json;
  readonly type?: string | readonly string[];
  readonly const?: Json;
  readonly enum?: readonly Json[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly not?: JsonSchema;
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  readonly else?: JsonSchema;
  readonly contains?: JsonSchema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly propertyNames?: JsonSchema;
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly minProperties?: number;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  /** The page of Keras's documentation. */
  readonly 'x-keras'?: string;
  /** Other spellings of the name. */
  readonly 'x-aliases'?: readonly string[];
  /** The argument that is the layer's width. */
  readonly 'x-width'?: string;
  /** What has a width of its own, where there may be several: layers or cells inside. */
  readonly 'x-parts'?: readonly string[];
  /** The arguments that are widths, of a layer with several. */
  readonly 'x-widths'?: readonly string[];
  /** Arguments of every layer that this one does not have. */
  readonly 'x-lacks'?: readonly string[];
  /** An argument of every layer, which is done around the layer: neither its row nor its class knows of it. */
  readonly 'x-common'?: true;
  /** The key that a value stands for when it is no map: `64` is `{default: 64}`. */
  readonly 'x-short'?: string;
  /** A scalar stands for a list of this many. */
  readonly 'x-expand'?: number;
  /** One element stands for a list of one. */
  readonly 'x-one-or-more'?: true;
  /** An overlay's list is added to the base's instead of replacing it. */
  readonly 'x-append'?: true;
  /** May also be given for each output: as a map by name, or as a list in their order. */
  readonly 'x-per-output'?: true;
  /** What `pattern` means, in words that follow "must be". */
  readonly 'x-pattern'?: string;
  /** TypeScript for json-schema-to-typescript to use as it is. */
  readonly tsType?: string;
  readonly examples?: readonly Json[];
  /** For the YAML language server: what it says instead of the pattern. */
  readonly patternErrorMessage?: string;
  /** For the YAML language server: accepted, but not offered. */
  readonly doNotSuggest?: boolean;
  readonly enumDescriptions?: readonly string[];
  readonly defaultSnippets?: readonly Snippet[];
}

/** An entry that an editor offers, with its fields to fill in as `${1:name}`. */
export interface Snippet {
  readonly label: string;
  readonly description: string;
  readonly body: Json;
}

/** `type` as a list. */
export function typesOf(schema: JsonSchema): readonly string[] {
  if (schema.type === undefined) return [];
  return typeof schema.type === 'string' ? [schema.type] : schema.type;
}

type Mapper = (schema: JsonSchema) => JsonSchema;

/** The schema with `f` applied to each schema directly inside it. */
export function mapSubschemas(schema: JsonSchema, f: Mapper): JsonSchema {
  const { properties, propertyNames, additionalProperties, items, anyOf } = schema;
  return {
    ...schema,
    ...(properties && { properties: mapValues(properties, f) }),
    ...(propertyNames && { propertyNames: f(propertyNames) }),
    ...(typeof additionalProperties === 'object' && { additionalProperties: f(additionalProperties) }),
    ...(items && { items: f(items) }),
    ...(anyOf && { anyOf: anyOf.map(f) }),
  };
}

export function mapValues<K extends string, A, B>(
  record: Readonly<Record<K, A>>,
  f: (value: A, key: K) => B,
): Readonly<Record<K, B>> {
  const entries = Object.entries(record) as [K, A][];
  return Object.fromEntries(entries.map(([key, value]) => [key, f(value, key)])) as Record<K, B>;
}
