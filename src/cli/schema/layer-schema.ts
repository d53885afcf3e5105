import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { packageFile } from '../package.ts';

/** The part of a layer's JSON Schema that is shown. */
export interface LayerSchema {
  readonly title: string;
  readonly description: string;
  readonly properties: Readonly<Record<string, ArgumentSchema>>;
  readonly required?: readonly string[];
  readonly 'x-keras'?: string;
  readonly 'x-aliases'?: readonly string[];
  readonly 'x-width'?: string;
}

export interface ArgumentSchema {
  readonly description: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly $ref?: string;
  readonly anyOf?: readonly ArgumentSchema[];
  readonly items?: ArgumentSchema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** The schema of specs, for editors: YAML language servers, SchemaStore. */
export function authoringSchema(): string {
  return readFileSync(packageFile('schema', 'widthwise.json'), 'utf8');
}

/** What every layer has, whatever its type. */
export function commonSchema(): object {
  return JSON.parse(readFileSync(packageFile('schema', 'layer.json'), 'utf8')) as object;
}

/** Every layer type's schema, by name. */
export function layerSchemas(): readonly LayerSchema[] {
  const names = readdirSync(packageFile('schema', 'layers')).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => layerSchema(basename(name, '.json')));
}

function layerSchema(type: string): LayerSchema {
  return JSON.parse(readFileSync(packageFile('schema', 'layers', `${type}.json`), 'utf8')) as LayerSchema;
}
