import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileSpec, loadSpec, render, requireValid, summarize, type LoadOptions } from '../../src/index.ts';
import { withoutPlaces } from '../property/support/compare.ts';
import { expectGolden } from '../support/golden.ts';

/**
 * What a spec becomes: the Model that `render` writes and the numbers of `summary`. The user-facing specs, and the
 * folders here that hold one (`overlay.yaml` or `model.yaml`, with `options.json` for overlays and sets).
 */
interface Case {
  readonly name: string;
  readonly folder: string;
  readonly entry: string;
  readonly options: LoadOptions;
}

const root = import.meta.dirname;
const specs = join(dirname(dirname(root)), 'specs');

const userFacing: readonly Case[] = readdirSync(specs).flatMap((spec) =>
  readdirSync(join(specs, spec))
    .filter((file) => file.endsWith('.yaml'))
    .filter((file) => !/^kind: (Plugin|Component)$/m.test(readFileSync(join(specs, spec, file), 'utf8')))
    .map((file) => ({
      name: `specs-${spec}-${basename(file, '.yaml')}`,
      folder: join(specs, spec),
      entry: file,
      options: {},
    })),
);

function ownCase(name: string): Case {
  const folder = join(root, name);
  const file = join(folder, 'options.json');
  const options = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as LoadOptions) : {};
  const entry = existsSync(join(folder, 'overlay.yaml')) ? 'overlay.yaml' : 'model.yaml';
  return { name, folder, entry, options };
}

const own = readdirSync(root)
  .filter((name) => !name.startsWith('specs-') && statSync(join(root, name)).isDirectory())
  .map(ownCase);

describe.each([...userFacing, ...own])('$name', ({ name, folder, entry, options }) => {
  const fs = { readFile: (path: string) => readFile(join(folder, path), 'utf8') };
  const load = async () => requireValid(await loadSpec(entry, { ...options, fs }));

  test('renders and summarizes as before', async () => {
    const compiled = await load();
    mkdirSync(join(root, name), { recursive: true });
    expectGolden(render(compiled.spec), join(root, name, 'rendered.yaml'));
    expectGolden(JSON.stringify(summarize(compiled), null, 2), join(root, name, 'summary.json'));
  });

  test('is read back as the same graph', async () => {
    const compiled = await load();
    // Only plugins are left to refer to; the rest is in the text.
    const again = compileSpec(render(compiled.spec), { files: Object.fromEntries(compiled.sources) });
    expect(withoutPlaces(again.graph)).toBe(withoutPlaces(compiled.graph));
  });
});

/** What Keras counts, by `model.count_params()` (test/oracle/data/networks.json.gz). */
const params = {
  'dense/model.yaml': 1_354,
  'dense/wide.yaml': 2_698,
  'conv/model.yaml': 54_410,
  'conv/wide.yaml': 108_810,
  'lstm/model.yaml': 4_385,
  'lstm/wide.yaml': 16_961,
};

test.each(Object.entries(params))('%s has %d parameters', async (file, count) => {
  expect(summarize(await loadSpec(join(specs, file)))).toMatchObject({ totalParams: count, trainableParams: count });
});

/** Written by keras-parameters.py: total and trainable. */
const counted = JSON.parse(readFileSync(join(root, 'keras-parameters.json'), 'utf8')) as Readonly<
  Record<string, readonly [number, number]>
>;

test.each(Object.entries(counted))('%s has the parameters that Keras counts', async (spec, [total, trainable]) => {
  const [file = '', scale] = spec.split(' --scale ');
  const summary = summarize(await loadSpec(join(specs, file), { scale }));
  expect([summary.totalParams, summary.trainableParams]).toEqual([total, trainable]);
});
