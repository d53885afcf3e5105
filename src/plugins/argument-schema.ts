import type { Report, Reporter } from '../diagnostics/diagnostic.ts';
import type { JsonSchema } from '../schemas/json-schema.ts';
import { roleFiles } from '../schemas/references.ts';
import { toPlain, valueAt, type MapEntry, type MapNode } from '../spec/tree.ts';
import { didYouMean } from '../util/suggest.ts';

/** The keywords for which widthwise has words: what it checks with them, it can explain. */
const keywords: ReadonlySet<string> = new Set([
  '$ref',
  'default',
  'description',
  'enum',
  'examples',
  'exclusiveMaximum',
  'exclusiveMinimum',
  'items',
  'maxItems',
  'maximum',
  'minItems',
  'minimum',
  'type',
  'x-aliases',
  'x-expand',
]);

const types = ['integer', 'number', 'boolean', 'string', 'array', 'null'];

/** The JSON Schema of one argument; undefined, and reported, when it uses what widthwise has no words for. */
export function argumentSchema({ key, keySpan, value }: MapEntry, report: Reporter): JsonSchema | undefined {
  if (value.kind !== 'map') return undefined;
  const problem = keywordProblem(key, value) ?? typeProblem(key, value) ?? referenceProblem(key, value);
  if (problem !== undefined) {
    report(problem);
    return undefined;
  }
  const items = valueAt(value, 'items');
  const inside =
    items?.kind === 'map'
      ? argumentSchema({ key: `${key}.items`, keySpan, value: items }, report)
      : undefined;
  if (items !== undefined && inside === undefined) return undefined;
  // Its keywords were checked one by one.
  const schema = toPlain(value) as JsonSchema;
  return nullableReference({ ...schema, ...(inside && { items: inside }) });
}

/** A regularizer or constraint that defaults to null may be null. */
function nullableReference({ $ref, ...rest }: JsonSchema): JsonSchema {
  if ($ref === undefined) return rest;
  return rest.default === null ? { ...rest, anyOf: [{ $ref }, { type: 'null' }] } : { ...rest, $ref };
}

function keywordProblem(argument: string, schema: MapNode): Report | undefined {
  const unknown = [...schema.entries.values()].find(({ key }) => !keywords.has(key));
  return (
    unknown && {
      code: 'plugin-schema',
      message: `the schema of ${argument} uses "${unknown.key}", which plugins cannot`,
      span: unknown.keySpan,
      suggestion: didYouMean(unknown.key, keywords) ?? `the keywords are ${[...keywords].join(', ')}`,
    }
  );
}

function typeProblem(argument: string, schema: MapNode): Report | undefined {
  if (schema.entries.has('$ref') || schema.entries.has('enum')) return undefined;
  const node = valueAt(schema, 'type');
  const named = node?.kind === 'list' ? node.items : node === undefined ? [] : [node];
  const wrong = named.find((item) => item.kind !== 'scalar' || !types.includes(item.text));
  if (named.length > 0 && wrong === undefined) return undefined;
  const text = wrong?.kind === 'scalar' ? wrong.text : undefined;
  return {
    code: 'plugin-schema',
    message:
      text === undefined
        ? `the schema of ${argument} needs a type`
        : `the schema of ${argument} has no type "${text}"`,
    span: wrong?.span ?? schema.span,
    suggestion:
      (text === undefined ? undefined : didYouMean(text, types)) ?? `the types are ${types.join(', ')}`,
  };
}

function referenceProblem(argument: string, schema: MapNode): Report | undefined {
  const node = valueAt(schema, '$ref');
  const files: readonly string[] = [
    roleFiles.activation,
    roleFiles.initializer,
    roleFiles.regularizer,
    roleFiles.constraint,
  ];
  if (node === undefined || (node.kind === 'scalar' && files.includes(node.text))) return undefined;
  return {
    code: 'plugin-schema',
    message: `the schema of ${argument} refers to something else than a class of widthwise`,
    span: node.span,
    suggestion: `write one of ${files.join(', ')}`,
  };
}
