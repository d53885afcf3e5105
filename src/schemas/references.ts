import type { ListedRole, Role, SectionName } from '../spec/vocabulary.ts';
import type { JsonSchema } from './json-schema.ts';

/** The role files, by role: what each class-valued argument may hold. */
export const roleFiles = {
  activation: 'activations.json',
  initializer: 'initializers.json',
  regularizer: 'regularizers.json',
  constraint: 'constraints.json',
  optimizer: 'optimizers.json',
  schedule: 'schedules.json',
  loss: 'losses.json',
  metric: 'metrics.json',
  cell: 'cells.json',
  layer: 'inner-layers.json',
} as const;

/** Roles whose classes stand in their own file. */
export const listedRoles: readonly ListedRole[] = keysOf(roleFiles).filter((role) => role !== 'layer');

/** The files of the sections, by the section's name in code. */
export const sectionFiles = {
  model: 'model.json',
  widthOverlay: 'width-overlay.json',
  overlay: 'overlay.json',
  component: 'component.json',
  layerPatch: 'layer-patch.json',
  input: 'input.json',
  param: 'param.json',
  block: 'block.json',
  layer: 'layer.json',
  instance: 'instance.json',
  call: 'call.json',
  nestedModel: 'nested-model.json',
  scale: 'scale.json',
  plugin: 'plugin.json',
  pluginLayer: 'plugin-layer.json',
  pluginWeight: 'plugin-weight.json',
  weights: 'weights.json',
  compile: 'compile.json',
  data: 'data.json',
  fit: 'fit.json',
} as const;

export function keysOf<T extends object>(object: T): readonly (keyof T & string)[] {
  return Object.keys(object) as (keyof T & string)[];
}

/** What the schema for editors calls a role or section: an entry of `layers` and a layer inside another are two things. */
export function definitionOf(target: { role: Role } | { section: SectionName }): string {
  if ('section' in target) return target.section;
  return target.role === 'layer' ? 'innerLayer' : target.role;
}

/** What a `$ref` to another file points at, when it does. */
export function referenceOf(schema: JsonSchema): { role: Role } | { section: SectionName } | undefined {
  if (schema.$ref === undefined || schema.$ref.startsWith('#')) return undefined;
  const file = schema.$ref.split('/').at(-1);
  const role = keysOf(roleFiles).find((key) => roleFiles[key] === file);
  if (role !== undefined) return { role };
  const section = keysOf(sectionFiles).find((key) => sectionFiles[key] === file);
  if (section !== undefined) return { section };
  throw new Error(`$ref to an unknown file: ${schema.$ref}`);
}
