import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { JsonSchema } from './json-schema.ts';
import type { Role, SectionName } from '../../src/spec/vocabulary.ts';
import { mapSubschemas } from './json-schema.ts';

/** The role files, by role: what each class-valued argument may hold. */
export const roleFiles = {
  activation: 'activations.json',
  initializer: 'initializers.json',
  regularizer: 'regularizers.json',
  constraint: 'constraints.json',
  optimizer: 'optimizers.json',
  loss: 'losses.json',
  metric: 'metrics.json',
} as const;

/** The files of the sections, by the section's name in code. */
export const sectionFiles = {
  model: 'model.json',
  widthOverlay: 'width-overlay.json',
  overlay: 'overlay.json',
  component: 'component.json',
  layerPatch: 'layer-patch.json',
  input: 'input.json',
  param: 'param.json',
  layer: 'layer.json',
  compile: 'compile.json',
  data: 'data.json',
  fit: 'fit.json',
} as const;

/** Every hand-written schema. */
export interface Schemas {
  readonly layers: Readonly<Record<string, JsonSchema>>;
  readonly roles: Readonly<Record<Role, JsonSchema>>;
  readonly sections: Readonly<Record<SectionName, JsonSchema>>;
}

export function keysOf<T extends object>(object: T): readonly (keyof T & string)[] {
  return Object.keys(object) as (keyof T & string)[];
}

/** Reads the schemas below `directory`; layers come in alphabetical order. */
export function readSchemas(directory: string): Schemas {
  const parse = (file: string): JsonSchema =>
    JSON.parse(readFileSync(join(directory, file), 'utf8')) as JsonSchema;
  const read = (file: string): JsonSchema => inlined(parse(file));
  const layerFiles = readdirSync(join(directory, 'layers')).sort();
  return {
    layers: Object.fromEntries(layerFiles.map((f) => [basename(f, '.json'), read(join('layers', f))])),
    roles: readAll(roleFiles, parse),
    sections: readAll(sectionFiles, read),
  };
}

function readAll<K extends string>(
  files: Readonly<Record<K, string>>,
  read: (file: string) => JsonSchema,
): Readonly<Record<K, JsonSchema>> {
  const entries = keysOf(files).map((key) => [key, read(files[key])]);
  return Object.fromEntries(entries) as Record<K, JsonSchema>;
}

/** What a `$ref` to another file points at, when it does. */
export function referenceOf(schema: JsonSchema): { role: Role } | { section: SectionName } | undefined {
  if (schema.$ref === undefined || schema.$ref.startsWith('#')) return undefined;
  const file = basename(schema.$ref);
  const role = keysOf(roleFiles).find((key) => roleFiles[key] === file);
  if (role !== undefined) return { role };
  const section = keysOf(sectionFiles).find((key) => sectionFiles[key] === file);
  if (section !== undefined) return { section };
  throw new Error(`$ref to an unknown file: ${schema.$ref}`);
}

/** A schema with its local references (`#/definitions/X`) replaced by what they point at. */
function inlined(schema: JsonSchema): JsonSchema {
  const { definitions = {}, ...root } = schema;
  const inline = (value: JsonSchema): JsonSchema => {
    const name = value.$ref?.match(/^#\/definitions\/(.+)$/)?.[1];
    return name === undefined
      ? mapSubschemas(value, inline)
      : inline({ ...definitions[name], ...describe(value) });
  };
  return inline(root);
}

function describe({ description }: JsonSchema): JsonSchema {
  return description === undefined ? {} : { description };
}
