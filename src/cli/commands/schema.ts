import type { Command } from 'commander';
import { didYouMean } from '../../util/suggest.ts';
import { attempt } from '../attempt.ts';
import type { Context } from '../context.ts';
import { addExamples } from '../examples.ts';
import { describeType } from '../schema/describe-argument.ts';
import {
  authoringSchema,
  commonSchema,
  layerSchemas,
  type ArgumentSchema,
  type LayerSchema,
} from '../schema/layer-schema.ts';
import { Option } from 'commander';
import { readTextFile } from '../read-text-file.ts';
import { usageError } from '../usage-error.ts';
import { wrap } from '../wrap.ts';
import { writeOutput } from '../write-file.ts';

interface Options {
  readonly list?: boolean;
  readonly layer?: string;
  readonly with?: readonly string[];
  readonly output?: string;
  readonly format?: 'text' | 'json';
}

export function define(command: Command, context: Context): void {
  command
    .description('print the JSON Schema of specs, for editors; or list and explain the layer types')
    .argument('[type]', 'a layer type to explain, as --layer does')
    .addOption(new Option('--list', 'list the layer types').conflicts('layer'))
    .option('--layer <type>', 'explain one layer type: arguments, defaults, bounds')
    .addOption(
      new Option('--with <plugin>', 'add the layer types of a plugin to the schema (repeatable)')
        .argParser((path: string, earlier: readonly string[] = []) => [...earlier, path])
        .conflicts(['list', 'layer']),
    )
    .option('-o, --output <file>', 'write it to a file')
    .addOption(formatOption());
  addExamples(command, 'schema --layer Conv2D', 'schema --with layers.yaml -o editor.schema.json');
  command.action((type: string | undefined, options: Options) =>
    printSchema(type === undefined ? options : { ...options, layer: type }, command, context),
  );
}

/** No default: the schema itself is JSON, a list and an explanation are text. */
function formatOption(): Option {
  return new Option('--format <format>', 'how to print a list or a layer (default: "text")').choices([
    'text',
    'json',
  ]);
}

async function printSchema(options: Options, command: Command, context: Context): Promise<void> {
  await attempt(context, options.format ?? 'text', async () => {
    const text =
      options.with === undefined
        ? textFor(options, command, context)
        : await withPlugins(options.with, context);
    if (options.output === undefined) context.out.write(text);
    else await writeOutput(options.output, text);
  });
}

async function withPlugins(paths: readonly string[], context: Context): Promise<string> {
  const { editorSchema, WidthwiseError } = await import('../../index.ts');
  const texts = await Promise.all(
    paths.map(async (path) => [path, (await readTextFile(path, context)).text] as const),
  );
  const base = JSON.parse(authoringSchema()) as object;
  const { schema, diagnostics } = editorSchema(base, commonSchema(), Object.fromEntries(texts));
  if (schema === undefined) throw new WidthwiseError('a plugin has errors', diagnostics);
  return json(schema);
}

function textFor({ list, layer, format }: Options, command: Command, { out }: Context): string {
  const width = Math.min(out.columns(), 100);
  if (list === true) return format === 'json' ? json({ version: 1, layers: listed() }) : listText(width);
  if (layer === undefined) return authoringSchema();
  const schema = find(layer, command);
  return format === 'json' ? json({ version: 1, ...explained(schema) }) : explanation(schema, width);
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function find(type: string, command: Command): LayerSchema {
  const schemas = layerSchemas();
  const found = schemas.find((schema) => namesOf(schema).includes(type));
  const hint = didYouMean(type, schemas.flatMap(namesOf)) ?? '`widthwise schema --list` lists them';
  return found ?? usageError(command, `there is no layer type ${JSON.stringify(type)}`, hint);
}

function namesOf(schema: LayerSchema): readonly string[] {
  return [schema.title, ...(schema['x-aliases'] ?? [])];
}

function listed() {
  return layerSchemas().map(({ title, description }) => ({ type: title, description }));
}

function listText(width: number): string {
  const rows = listed();
  const indent = Math.max(...rows.map(({ type }) => type.length)) + 2;
  const line = ({ type, description }: (typeof rows)[number]): string =>
    `${type.padEnd(indent)}${wrap(firstSentence(description), width - indent).replaceAll('\n', `\n${' '.repeat(indent)}`)}\n`;
  return rows.map(line).join('');
}

function firstSentence(text: string): string {
  return /^.*?\.(?=\s|$)/.exec(text)?.[0] ?? text;
}

/** A layer type as data. */
function explained(schema: LayerSchema) {
  const required = new Set(schema.required);
  return {
    type: schema.title,
    description: schema.description,
    aliases: schema['x-aliases'] ?? [],
    width: schema['x-width'] ?? null,
    keras: schema['x-keras'] ?? null,
    arguments: Object.entries(schema.properties).map(([name, argument]) => ({
      name,
      required: required.has(name),
      type: describeType(argument),
      ...(argument.default !== undefined && { default: argument.default }),
      description: argument.description,
    })),
  };
}

function explanation(schema: LayerSchema, width: number): string {
  const { type, description, aliases, width: widthArgument, keras } = explained(schema);
  const required = new Set(schema.required);
  const facts = [
    ...(aliases.length === 0 ? [] : [`also called: ${aliases.join(', ')}`]),
    ...(widthArgument === null ? [] : [`width: ${widthArgument}`]),
    ...(keras === null ? [] : [`Keras: ${keras}`]),
  ];
  const entries = Object.entries(schema.properties);
  const blocks = entries.map(([name, argument]) => argumentText(name, argument, required.has(name), width));
  return [type, '', wrap(description, width), '', ...facts, '', ...blocks].join('\n');
}

function argumentText(name: string, argument: ArgumentSchema, required: boolean, width: number): string {
  const fallback = argument.default === undefined ? '' : `, default ${short(argument.default)}`;
  const head = `${name}: ${describeType(argument)}${required ? ', required' : fallback}`;
  return `${head}\n    ${wrap(argument.description, width, '    ')}\n`;
}

function short(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
