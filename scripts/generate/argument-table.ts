import { describe } from '../../src/schemas/expectation.ts';
import type { JsonSchema } from '../../src/schemas/json-schema.ts';
import type { Json } from '../../src/spec/vocabulary.ts';

/** What a class or a layer takes, as a table: what each argument is, its default, what it does. */
export function argumentTable(schemas: Readonly<Record<string, JsonSchema>>): string {
  const rows = Object.entries(schemas).map(
    ([key, schema]) =>
      `| \`${key}\` | ${cell(describe(schema))} | ${shown(schema.default)} | ${cell(schema.description ?? '')} |`,
  );
  return ['| argument | is | default | |', '| --- | --- | --- | --- |', ...rows, ''].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function shown(value: Json | undefined): string {
  return value === undefined ? 'required' : `\`${JSON.stringify(value)}\``;
}
