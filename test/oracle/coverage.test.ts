import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readSchemas } from '../../scripts/generate/schemas.ts';
import type { OracleSpec } from './support/cases.ts';
import { LAYER_AREAS, readCases, readDraws, readInitializers, readTexts } from './support/cases.ts';

interface Schema {
  readonly title?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly $defs?: Readonly<Record<string, unknown>>;
}

const SCHEMAS = new URL('../../schema/', import.meta.url);

function schema(path: string): Schema {
  return JSON.parse(readFileSync(new URL(path, SCHEMAS), 'utf8')) as Schema;
}

/** Arguments that no case can set, and why. */
const BEYOND_THE_ORACLE: Readonly<Record<string, string>> = {
  // An InputLayer is written under `inputs`; its shape and dtype are in every case.
  'InputLayer.shape': 'part of `inputs`',
  'InputLayer.dtype': 'part of `inputs`',
  'InputLayer.batchSize': 'changes no number',
  'Equalization.activityRegularizer': 'Keras finds a cycle in a model of it, which hands its input itself on',
  'TextVectorization.activityRegularizer': 'a case has no text; test/layers/activity.test.ts',
};

const specs: readonly OracleSpec[] = [...LAYER_AREAS.flatMap(readCases), ...readInitializers()].map(
  (c) => c.spec,
);
const entries = [
  ...specs.flatMap((spec) => spec.layers),
  ...[...readDraws(), ...readTexts()].map((c) => c.layer),
];

function mentioned(area: string): string {
  return JSON.stringify(readCases(area).map((c) => c.spec.compile));
}

describe('every argument of every layer has a case', () => {
  const { layers } = readSchemas(fileURLToPath(SCHEMAS));
  for (const { title = '', properties = {} } of Object.values(layers)) {
    const ofType = entries.filter((entry) => entry.type === title);
    for (const argument of Object.keys(properties))
      test(`${title}.${argument}`, () => {
        const covered = ofType.some((entry) => argument in entry);
        expect(covered || `${title}.${argument}` in BEYOND_THE_ORACLE).toBe(true);
      });
  }
});

describe('every argument of every cell has a case', () => {
  const cells = entries.flatMap((entry) => cellsIn(entry));
  for (const [type, def] of Object.entries(schema('cells.json').$defs ?? {})) {
    const ofType = cells.filter((cell) => cell['type'] === type);
    for (const argument of Object.keys((def as Schema).properties ?? {})) {
      // A cell starts as the layer of its kind does, which test/inside/cells.test.ts shows.
      if (argument.endsWith('Initializer')) continue;
      test(`${type}.${argument}`, () => expect(ofType.some((cell) => argument in cell)).toBe(true));
    }
  }
});

/** The cells anywhere in an entry of `layers`. */
function cellsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof value !== 'object' || value === null) return [];
  const map = value as Readonly<Record<string, unknown>>;
  const inside = Object.values(map).flatMap(cellsIn);
  return /Cells?$/.test(String(map['type'])) ? [map, ...inside] : inside;
}

describe('every class has a case', () => {
  const text = JSON.stringify(specs);
  for (const role of ['activations', 'initializers', 'regularizers', 'constraints'])
    for (const name of Object.keys(schema(`${role}.json`).$defs ?? {}))
      test(`${role}: ${name}`, () => expect(text.includes(`"${name}"`)).toBe(true));
  for (const [role, area] of [
    ['losses', 'loss'],
    ['metrics', 'metric'],
    ['optimizers', 'optimizer'],
  ] as const)
    for (const name of Object.keys(schema(`${role}.json`).$defs ?? {}))
      test(`${role}: ${name}`, () => expect(mentioned(area).includes(`"${name}"`)).toBe(true));
});
