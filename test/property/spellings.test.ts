import fc from 'fast-check';
import { test } from 'vitest';
import { compiled, expectSameGraph } from './support/compare.ts';
import { validModel, type ModelData } from './support/models.ts';

/** Keys and words as Keras spells them: `kernelSize` is `kernel_size`, `heNormal` is `he_normal`, `l1l2` is `l1_l2`. */
function snake(text: string): string {
  if (text === 'l1l2') return 'l1_l2';
  return text.replace(
    /([a-z0-9])([A-Z])/g,
    (_, before: string, after: string) => `${before}_${after.toLowerCase()}`,
  );
}

/** Every key, and every word that is an argument's value, in snake_case. */
function inSnakeCase(value: unknown): unknown {
  if (typeof value === 'string') return snake(value);
  if (Array.isArray(value)) return value.map(inSnakeCase);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [snake(key), inSnakeCase(inner)]));
}

/** Names, layer types and files keep theirs. */
function kerasSpelling(model: ModelData): unknown {
  const { apiVersion, kind, name, inputs, layers, data, compile, fit } = model;
  const respelled = layers.map(({ name: layer, type, inputs: read, ...args }) => ({
    name: layer,
    type,
    ...(read !== undefined && { inputs: read }),
    ...(inSnakeCase(args) as object),
  }));
  const sections = { ...(compile !== undefined && { compile }), ...(fit !== undefined && { fit }) };
  const kept = data === undefined ? {} : { data };
  return { apiVersion, kind, name, inputs, layers: respelled, ...kept, ...(inSnakeCase(sections) as object) };
}

test('snake_case and camelCase are one language', () => {
  fc.assert(
    fc.property(validModel, (model) => {
      const camel = compiled(JSON.stringify(model));
      const keras = compiled(JSON.stringify(kerasSpelling(model)));
      expectSameGraph(keras.graph, camel.graph);
    }),
    { seed: 3, numRuns: 80 },
  );
});
