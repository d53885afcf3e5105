import type { Report } from '../diagnostics/diagnostic.ts';
import { describe } from '../schemas/expectation.ts';
import type { JsonSchema } from '../schemas/json-schema.ts';
import type { Validator } from '../spec/schema-tables.ts';
import { valueAt, type MapNode } from '../spec/tree.ts';

/** Defaults that are not what the schemas of their arguments ask for. */
export function wrongDefaults(layer: MapNode, schema: JsonSchema, validator: Validator): readonly Report[] {
  const properties = Object.entries(schema.properties ?? {});
  const given = properties.filter(
    ([, { default: value, $ref }]) => value !== undefined && $ref === undefined,
  );
  validator(Object.fromEntries(given.map(([key, { default: value }]) => [key, value])));
  const wrong = new Set((validator.errors ?? []).map(({ instancePath }) => instancePath.split('/')[1]));
  const args = valueAt(layer, 'arguments');
  return given.flatMap(([key, argument]): Report[] => {
    const node = args?.kind === 'map' ? valueAt(args, key) : undefined;
    const span = node?.kind === 'map' ? valueAt(node, 'default')?.span : undefined;
    const message = `the default of ${key} must be ${describe(argument)}, not ${JSON.stringify(argument.default)}`;
    return wrong.has(key) ? [{ code: 'plugin-schema', message, span }] : [];
  });
}
