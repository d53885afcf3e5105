import { canonicalLayerType } from '../spec/names.ts';
import { invariant } from '../util/invariant.ts';
import type { ExtraType } from '../spec/extra-type.ts';
import type { LayerType } from '../spec/generated/layers.ts';
import type { Role, SectionName } from '../spec/vocabulary.ts';
import { describeError } from './describe-error.ts';
import type { SchemaProblem } from './describe-error.ts';
import { cellValidators } from './generated/cell-validators.ts';
import { constraintValidators } from './generated/constraint-validators.ts';
import { classExpectations, layerExpectations, sectionExpectations } from './generated/expectations.ts';
import { initializerValidators } from './generated/initializer-validators.ts';
import { layerValidators } from './generated/layers-validators.ts';
import { lossValidators } from './generated/loss-validators.ts';
import { metricValidators } from './generated/metric-validators.ts';
import { optimizerValidators } from './generated/optimizer-validators.ts';
import { regularizerValidators } from './generated/regularizer-validators.ts';
import { scheduleValidators } from './generated/schedule-validators.ts';
import { sectionValidators } from './generated/sections-validators.ts';
import type { Expectations, Validator } from '../spec/schema-tables.ts';

export type { ProblemKind, SchemaProblem } from './describe-error.ts';

/** Roles whose members take arguments; an activation is only a name. */
export type ClassRole = Exclude<Role, 'activation'>;

const classValidators: Readonly<Record<Exclude<ClassRole, 'layer'>, Readonly<Record<string, Validator>>>> = {
  initializer: initializerValidators,
  regularizer: regularizerValidators,
  constraint: constraintValidators,
  optimizer: optimizerValidators,
  schedule: scheduleValidators,
  loss: lossValidators,
  metric: metricValidators,
  cell: cellValidators,
};

/**
 * Everything wrong with a layer's own arguments: canonical keys, short forms expanded; without `name`, `type`,
 * `inputs` and `trainable`, which are in the section `layer`. A class-valued argument is only known to be there: check
 * it with {@link checkClass}.
 */
export function checkLayer(type: LayerType, value: unknown, extra?: ExtraType): readonly SchemaProblem[] {
  const { validator, expectations } = extra ?? {
    validator: layerValidators[type],
    expectations: layerExpectations[type],
  };
  return check(validator, expectations, type, value);
}

/** Everything wrong with a class `{type, …arguments}` whose canonical name is `type`. */
export function checkClass(role: ClassRole, type: string, value: unknown): readonly SchemaProblem[] {
  if (role === 'layer') return checkInnerLayer(type, value);
  const validator = classValidators[role][type];
  const expectations = classExpectations[role][type];
  invariant(validator !== undefined && expectations !== undefined, `${type} is no ${role}`);
  return check(validator, expectations, type, value);
}

/** A layer inside another, `{type, …arguments}`. */
function checkInnerLayer(type: string, value: unknown): readonly SchemaProblem[] {
  const known = canonicalLayerType(type);
  invariant(known !== undefined && typeof value === 'object', `${type} is no layer`);
  const { type: _, trainable = true, ...args } = { type, trainable: undefined, ...value };
  const expectations = {
    ...layerExpectations[known],
    trainable: sectionExpectations.layer['trainable'] ?? { expected: 'true or false' },
  };
  return [
    ...checkSection('layer', { name: type, type, trainable }),
    ...check(layerValidators[known], expectations, type, args),
  ];
}

/**
 * Everything wrong with a section. What has a schema of its own (`compile` in a model, an entry of `layers`, an
 * optimizer) is only known to be there.
 */
export function checkSection(section: SectionName, value: unknown): readonly SchemaProblem[] {
  return check(sectionValidators[section], sectionExpectations[section], sectionTitles[section], value);
}

const sectionTitles: Readonly<Record<SectionName, string>> = {
  model: 'a Model',
  widthOverlay: 'a WidthOverlay',
  overlay: 'an Overlay',
  component: 'a Component',
  layerPatch: 'this change of layers',
  input: 'an input',
  param: 'a param',
  block: 'a block',
  layer: 'a layer',
  instance: 'the instance of a block',
  call: 'a call',
  nestedModel: 'a nested model',
  scale: 'a scale',
  plugin: 'a Plugin',
  pluginLayer: 'a layer type',
  pluginWeight: 'a weight',
  weights: 'weights',
  compile: 'compile',
  data: 'data',
  fit: 'fit',
};

function check(
  validator: Validator,
  keys: Expectations,
  owner: string,
  value: unknown,
): readonly SchemaProblem[] {
  if (validator(value)) return [];
  const errors = validator.errors ?? [];
  const root = { expected: 'a map', keys };
  const problems = errors.flatMap((error) => describeError(error, { owner, value, root }) ?? []);
  return withoutRepeats(problems);
}

/** A list described as a whole, such as a kernel size, has an error for each wrong element. */
function withoutRepeats(problems: readonly SchemaProblem[]): readonly SchemaProblem[] {
  const byText = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...byText.values()];
}
