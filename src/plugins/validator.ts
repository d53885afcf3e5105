import type { Ajv } from 'ajv';
import type { JsonSchema } from '../schemas/json-schema.ts';
import { stubbed, stubSchemas } from '../schemas/stub.ts';
import { classNames } from '../spec/names.ts';
import type { Validator } from '../spec/schema-tables.ts';
import { loadAjv } from './load-ajv.ts';

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

function newCompiler(): Ajv {
  const AjvClass = loadAjv();
  return new AjvClass({
    allErrors: true,
    allowUnionTypes: true,
    strictTypes: false,
    strictTuples: false,
    messages: false,
    inlineRefs: false,
  });
}
