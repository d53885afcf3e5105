import { createRequire } from 'node:module';
import type * as ajv from 'ajv';
import type { JsonSchema } from '../schemas/json-schema.ts';
import { stubbed, stubSchemas } from '../schemas/stub.ts';
import { classNames } from '../spec/names.ts';
import type { Validator } from '../spec/schema-tables.ts';

/** The validator of a plugin's schema, or why it is no JSON Schema. */
export function compileValidator(schema: JsonSchema): Validator | { readonly problem: string } {
  const compiler = newCompiler();
  for (const [name, stub] of Object.entries(stubSchemas(classNames('activation'))))
    compiler.addSchema(stub, name);
  try {
    const validate = compiler.compile(stubbed(schema));
    return validate as Validator;
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

/** ajv is loaded only here: no spec without plugins pays for it. */
function newCompiler(): ajv.Ajv {
  const { Ajv } = createRequire(import.meta.url)('ajv') as typeof ajv;
  return new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    strictTypes: false,
    strictTuples: false,
    messages: false,
    inlineRefs: false,
  });
}
