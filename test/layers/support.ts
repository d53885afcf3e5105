import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as tf from '@tensorflow/tfjs';
import { readSchemas } from '../../scripts/generate/schemas.ts';
import { buildContext } from '../../src/build/context.ts';
import { buildLayer, type LayerCall } from '../../src/layers/call.ts';
import type { StepRandom } from '../../src/layers/build-context.ts';
import type { Cell } from '../../src/spec/generated/classes.ts';
import type { InnerLayer, LayerArgs, LayerType } from '../../src/spec/generated/layers.ts';

export { tf };

interface Property {
  readonly default?: unknown;
  readonly $ref?: string;
  readonly anyOf?: readonly { readonly $ref?: string }[];
}

/** What the tests read of a file such as schema/initializers.json. */
interface RoleSchema {
  readonly $defs: Readonly<Record<string, { readonly properties?: Readonly<Record<string, Property>> }>>;
}

/** What the tests read of a file in schema/layers. */
export interface LayerSchema {
  readonly title: LayerType;
  readonly properties?: Readonly<Record<string, Property>>;
  readonly 'x-width'?: string;
}

const folder = new URL('../../schema/layers/', import.meta.url);

/** Every type in schema/layers, with what all layers have. */
export const schemas = Object.values(
  readSchemas(fileURLToPath(new URL('..', folder))).layers,
) as readonly unknown[] as readonly LayerSchema[];

/** Arguments completed with the schema's defaults, as the compiler hands them to a row. */
export function argsOf<T extends LayerType>(type: T, given: Partial<LayerArgs[T]> = {}): LayerArgs[T] {
  const properties = schemas.find((schema) => schema.title === type)?.properties ?? {};
  const defaults = Object.entries(properties).map(([key, property]) => [key, defaultOf(property)] as const);
  const own = Object.entries(given).map(
    ([key, value]) => [key, completeInner(value, properties[key])] as const,
  );
  const completed: object = { ...Object.fromEntries(defaults), ...Object.fromEntries(own) };
  return completed as LayerArgs[T];
}

/** A layer inside another has its defaults, too. */
function completeInner(value: unknown, property: Property | undefined): unknown {
  const { $ref = property?.anyOf?.[0]?.$ref } = property ?? {};
  if (typeof value !== 'object' || value === null) return value;
  if ($ref?.endsWith('cells.json') === true) return completeCell(value);
  if ($ref?.endsWith('inner-layers.json') !== true) return value;
  const { type, ...args } = value as InnerLayer;
  return { type, trainable: true, ...argsOf(type, args as Partial<LayerArgs[typeof type]>) };
}

/** And so has a cell, and each of several. */
function completeCell(value: object): unknown {
  const cell = value as Cell;
  if (cell.type === 'StackedRNNCells')
    return {
      ...cell,
      trainable: (cell.trainable as boolean | undefined) ?? true,
      cells: cell.cells.map(completeCell),
    };
  const { properties = {} } = readRole('../cells.json').$defs[cell.type] ?? {};
  const rows = Object.entries(properties).map(([key, property]) => [key, defaultOf(property)] as const);
  return { ...Object.fromEntries(rows), ...cell };
}

function readRole(file: string): RoleSchema {
  return JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as RoleSchema;
}

/** Class-valued defaults are written by name in the schema and are complete objects in a spec; activations stay names. */
function defaultOf(property: Property): unknown {
  const { default: value, $ref = property.anyOf?.[0]?.$ref } = property;
  if (typeof value !== 'string' || $ref === undefined || $ref.includes('activations')) return value;
  const file = $ref.startsWith('..') ? $ref : `../${$ref}`;
  const entries = Object.entries(readRole(file).$defs[value]?.properties ?? {}).filter(
    ([, p]) => 'default' in p,
  );
  return { type: value, ...Object.fromEntries(entries.map(([key, { default: given }]) => [key, given])) };
}

/** A layer type with completed arguments. */
export function callOf<T extends LayerType>(type: T, given: Partial<LayerArgs[T]> = {}): LayerCall {
  return { type, args: argsOf(type, given) } as LayerCall;
}

interface BuildOptions {
  readonly name?: string;
  readonly trainable?: boolean;
  readonly random?: StepRandom;
  readonly ports?: readonly string[] | undefined;
}

/** The layer that a spec would get. */
export function build(call: LayerCall, options: BuildOptions = {}): tf.layers.Layer {
  const { name = 'layer', trainable = true, random = { seed: 0, step: 0 }, ports = [] } = options;
  return buildLayer(tf, call, buildContext(tf, { name, trainable, ports }, random));
}

/** Whether numbers below 0 have no result. */
export function wantsPositive({ type }: LayerCall): boolean {
  return type === 'Sqrt' || type === 'Log' || type === 'Power';
}

/** The largest difference between two lists of numbers; infinite when their lengths differ or a value is not finite. */
export function difference(actual: ArrayLike<number>, expected: readonly number[]): number {
  if (actual.length !== expected.length) return Infinity;
  const gaps = expected.map((value, i) => Math.abs((actual[i] ?? NaN) - value));
  return gaps.every(Number.isFinite) ? Math.max(0, ...gaps) : Infinity;
}
