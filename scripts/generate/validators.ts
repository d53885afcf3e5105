import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import type { JsonSchema } from '../../src/schemas/json-schema.ts';
import { mapValues } from '../../src/schemas/json-schema.ts';
import { stubbed, stubSchemas } from '../../src/schemas/stub.ts';
import type { Schemas } from './schemas.ts';

type Named = Readonly<Record<string, JsonSchema>>;

interface Group {
  /** The constant that the module exports. */
  readonly constant: string;
  /** TypeScript for the constant's keys. */
  readonly type: string;
  readonly imports: readonly string[];
  readonly schemas: Named;
  /** What the schemas refer to. */
  readonly shared: Named;
}

/** `src/validate/generated/*-validators.ts`: one compiled validator for each layer type, class and section. */
export function validatorModules(schemas: Schemas): Readonly<Record<string, string>> {
  const shared = stubSchemas(Object.keys(schemas.roles.activation.$defs ?? {}));
  const moduleOf = (constant: string, type: string, imports: readonly string[], all: Named): string =>
    moduleText({ constant, type, imports, schemas: mapValues(all, stubbed), shared });
  const layerType = `import type { LayerType } from '../../spec/generated/layers.ts';`;
  const sectionName = `import type { SectionName } from '../../spec/vocabulary.ts';`;
  // An activation is a name without arguments: nothing to check but the name.
  const { activation: _, layer: _layers, ...roles } = schemas.roles;
  return {
    layers: moduleOf('layerValidators', 'LayerType', [layerType], schemas.layers),
    sections: moduleOf('sectionValidators', 'SectionName', [sectionName], schemas.sections),
    ...mapValues(roles, (schema, role) => moduleOf(`${role}Validators`, 'string', [], schema.$defs ?? {})),
  };
}

function moduleText(group: Group): string {
  const ajv = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    strictTypes: false,
    strictTuples: false,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true, optimize: 2 },
  });
  for (const [name, schema] of Object.entries({ ...group.shared, ...group.schemas }))
    ajv.addSchema(schema, name);
  const names = Object.keys(group.schemas);
  const code = standalone.default(ajv, Object.fromEntries(names.map((name) => [exportName(name), name])));
  return [
    '// @ts-nocheck: plain JavaScript by ajv; only the table at the end is for use.',
    ...group.imports,
    `import type { Validator } from '../../spec/schema-tables.ts';`,
    compact(withoutExports(code)),
    tableOf(group, code),
  ].join('\n');
}

/** A prefix, because a class may be called `constant` or whatever JavaScript reserves. */
function exportName(name: string): string {
  return `check_${name}`;
}

const exported = /export const check_(\w+) = (validate\d+);/g;

function withoutExports(code: string): string {
  if (code.includes('require(')) throw new Error('a validator needs a run-time library of ajv');
  return code.replace('"use strict";', '').replaceAll(exported, '');
}

const pushError =
  /const (err\d+) = (\{.*?\});\s*if\(vErrors === null\)\{\s*vErrors = \[\1\];\s*\}\s*else \{\s*vErrors\.push\(\1\);\s*\}\s*errors\+\+;/g;

/** Half of ajv's code is to push errors, and nobody reads where in the schema they come from. */
function compact(code: string): string {
  return code
    .replaceAll(/schemaPath:"(?:[^"\\]|\\.)*",/g, '')
    .replaceAll(pushError, '(vErrors ??= []).push($2);errors++;');
}

function tableOf(group: Group, code: string): string {
  const rows = [...code.matchAll(exported)].map(([, name, validator]) => `${name}: ${validator},`);
  return `export const ${group.constant}: Readonly<Record<${group.type}, Validator>> = {\n${rows.join('\n')}\n};`;
}
