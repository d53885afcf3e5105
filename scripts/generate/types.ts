import { compile } from 'json-schema-to-typescript';
import type { JSONSchema } from 'json-schema-to-typescript';
import type { JsonSchema } from '../../src/schemas/json-schema.ts';
import { mapSubschemas } from '../../src/schemas/json-schema.ts';
import { makeReadonly } from './readonly.ts';
import type { Schemas } from './schemas.ts';
import { outputForms, type OutputForms } from '../../src/schemas/per-output.ts';
import type { ListedRole, Role, SectionName } from '../../src/spec/vocabulary.ts';
import { keysOf, listedRoles, referenceOf } from '../../src/schemas/references.ts';

/** `src/spec/generated/layers.ts`: the arguments of each layer type, complete. */
export async function layerTypes(schemas: Schemas): Promise<string> {
  const types = keysOf(schemas.layers);
  const interfaces = await Promise.all(
    types.map((type) => interfaceOf(`${type}Args`, schemas.layers[type] ?? {}, schemas)),
  );
  const map = types.map((type) => `readonly ${type}: ${type}Args;`).join('\n');
  return [
    `import type { Activation, Cell, Constraint, Initializer, Regularizer } from './classes.ts';`,
    ...interfaces,
    `/** The arguments of every layer type, by the type's name. */\nexport interface LayerArgs {\n${map}\n}`,
    `export type LayerType = keyof LayerArgs;`,
    `/** ${schemas.roles.layer.description} */\nexport type InnerLayer = { [T in LayerType]: { readonly type: T; readonly trainable: boolean } & LayerArgs[T] }[Exclude<LayerType, 'InputLayer'>];`,
  ].join('\n\n');
}

/** `src/spec/generated/classes.ts`: what class-valued arguments hold, as unions told apart by `type`. */
export async function classTypes(schemas: Schemas): Promise<string> {
  const parts: string[] = [];
  for (const role of listedRoles) parts.push(await unionOf(role, schemas));
  return parts.join('\n\n');
}

async function unionOf(role: ListedRole, schemas: Schemas): Promise<string> {
  const schema = schemas.roles[role];
  const defs = schema.$defs ?? {};
  const names = keysOf(defs);
  if (role === 'activation')
    return typeAlias(
      schema,
      names.map((n) => `'${n}'`),
    );
  const titles = names.map((name) => pascalCase(name) + pascalCase(role));
  const interfaces = await Promise.all(
    names.map((name, i) => interfaceOf(titles[i] ?? '', defs[name] ?? {}, schemas)),
  );
  return [...interfaces, typeAlias(schema, titles)].join('\n\n');
}

function typeAlias(schema: JsonSchema, members: readonly string[]): string {
  return `/** ${schema.description} */\nexport type ${schema.title} = ${members.join(' | ')};`;
}

/** `src/spec/generated/sections.ts`: the sections of a model, complete. */
export async function sectionTypes(schemas: Schemas): Promise<string> {
  const sections: readonly SectionName[] = ['input', 'weights', 'compile', 'data', 'fit'];
  const interfaces = await Promise.all(
    sections.map((name) =>
      interfaceOf(schemas.sections[name].title ?? name, schemas.sections[name], schemas),
    ),
  );
  return [`import type { Loss, Metric, Optimizer } from './classes.ts';`, ...interfaces].join('\n\n');
}

async function interfaceOf(title: string, schema: JsonSchema, schemas: Schemas): Promise<string> {
  const resolved = { ...resolve(schema, schemas), title };
  // A copy, because the library writes into what it is given.
  const copy = JSON.parse(JSON.stringify(resolved)) as JSONSchema;
  const text = await compile(copy, title, { bannerComment: '', format: false });
  return tidyComments(makeReadonly(text)).trim();
}

/** Types say how long a tuple is, so comments need not; and a comment of one line needs only one. */
function tidyComments(source: string): string {
  return source
    .replaceAll(/\n\s*\*\s*\n\s*\* @minItems \d+\n\s*\* @maxItems \d+/g, '')
    .replaceAll(/\/\*\*\n\s*\* ([^\n]+)\n\s*\*\//g, '/** $1 */');
}

/** The schema of a resolved value: what has a default is there, references are named types. */
function resolve(schema: JsonSchema, schemas: Schemas): JsonSchema {
  const forms = outputForms(schema);
  if (forms !== undefined) return resolve(anyForm(schema, forms), schemas);
  const reference = referenceOf(schema);
  if (reference !== undefined) return named(schema, reference, schemas);
  const resolved = mapSubschemas(withoutOpenBounds(schema), (s) => resolve(s, schemas));
  return schema.properties === undefined ? resolved : { ...resolved, required: present(schema) };
}

function anyForm({ description }: JsonSchema, { one, list, map }: OutputForms): JsonSchema {
  return { ...(description !== undefined && { description }), anyOf: [one, list, map] };
}

/** A list of one or more is typed as a list: `[T, ...T[]]` is awkward to make. */
function withoutOpenBounds(schema: JsonSchema): JsonSchema {
  if (schema.minItems === schema.maxItems) return schema;
  const { minItems: _min, maxItems: _max, ...rest } = schema;
  return rest;
}

function named(
  schema: JsonSchema,
  reference: { role: Role } | { section: SectionName },
  schemas: Schemas,
): JsonSchema {
  const target = 'role' in reference ? schemas.roles[reference.role] : schemas.sections[reference.section];
  const { description } = schema;
  return { ...(description !== undefined && { description }), tsType: target.title ?? 'unknown' };
}

function present(schema: JsonSchema): readonly string[] {
  const defaulted = Object.entries(schema.properties ?? {}).filter(
    ([, p]) => p.default !== undefined && p['x-common'] === undefined,
  );
  return [...new Set([...(schema.required ?? []), ...defaulted.map(([key]) => key)])];
}

/** `l1l2` → `L1L2`, as json-schema-to-typescript writes it. */
function pascalCase(text: string): string {
  return text.replaceAll(/^[a-z]|(?<=\d)[a-z]/g, (letter) => letter.toUpperCase());
}
