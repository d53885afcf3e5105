import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { elsewhereCases } from '../layers/elsewhere/cases.ts';
import { Consumer, pack } from './consumer.ts';

/** The least of a browser: what TensorFlow.js looks for, and nothing of Node. */
const browser = `
const window = { console, atob, performance, TextEncoder, TextDecoder, setTimeout, fetch, document: {}, navigator: {} };
window.addEventListener = () => undefined;
window.window = window;
require('node:vm').runInNewContext(require('node:fs').readFileSync(process.argv[2], 'utf8'), window);
`;

let consumer: Consumer;
beforeAll(() => {
  consumer = new Consumer(pack(), 'off');
  consumer.write('browser.cjs', browser);
}, 240_000);

/** Bundles a page as esbuild does for browsers, and gives the packages that our files import. */
async function bundle(page: string, outfile: string): Promise<readonly string[]> {
  const { metafile, warnings } = await build({
    absWorkingDir: consumer.folder,
    entryPoints: [page],
    outfile,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    metafile: true,
    logLevel: 'silent',
  });
  expect(warnings).toEqual([]);
  const ours = Object.entries(metafile.inputs).filter(([path]) => path.includes('node_modules/widthwise/'));
  const imported = ours.flatMap(([, { imports }]) => imports.map(({ path }) => path));
  const packages = imported.map((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? path);
  return [...new Set(packages)].sort();
}

/** What the page prints as its last line, as JSON. */
function printed(script: string): unknown {
  const { status, stdout, stderr } = consumer.run('node', ['browser.cjs', script]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}

const layersPage = `
import '@tensorflow/tfjs';
import 'widthwise/layers';
import { check } from './check.ts';
import cases from './cases.json';
check(cases).then((results) => console.log(JSON.stringify(results)));
`;

test('widthwise/layers is bundled for a browser, without modules of Node, and loads every layer', async () => {
  const cases = await elsewhereCases();
  consumer.write('layers-page.js', layersPage);
  consumer.write('cases.json', JSON.stringify(cases));
  copyFileSync(join(import.meta.dirname, '../layers/elsewhere/check.ts'), join(consumer.folder, 'check.ts'));
  expect(await bundle('layers-page.js', 'layers-bundle.js')).toEqual(['@tensorflow/tfjs', 'widthwise']);
  const results = printed('layers-bundle.js') as Record<string, number | string>;
  expect(Object.keys(results)).toHaveLength(cases.length);
  expect(Object.entries(results).filter(([, gap]) => typeof gap === 'string' || gap > 1e-6)).toEqual([]);
}, 240_000);

const model = `
apiVersion: widthwise/v1
kind: Model
name: tiny
inputs: {x: {shape: [2]}}
layers:
  - {name: hidden, type: Dense, units: 4}
  - {name: y, type: Dense, units: 1}
`;
const wide = `
apiVersion: widthwise/v1
kind: WidthOverlay
base: model.yaml
widths: {hidden: 4 -> 8}
`;

const plugin = readFileSync(join(import.meta.dirname, '../../specs/plugin/layers.yaml'), 'utf8');

/** A spec editor: text is checked, counted, explained, rendered, compared, edited and put into canonical form. */
const editorPage = `
import {
  compileSpec, diffOverlay, diffSpecs, editWidths, explain, fixSpec, formatDiagnostics, render, summarize,
} from 'widthwise/compiler';
const { model, wide, plugin } = ${JSON.stringify({ model, wide, plugin })};
const files = { 'model.yaml': model, 'layers.yaml': plugin };
const narrow = compileSpec(model);
const widened = compileSpec(wide, { path: 'wide.yaml', files });
const gated = 'plugins: [layers.yaml]' + model.replace('type: Dense', 'type: GatedDense');
const custom = compileSpec(gated, { files });
const wrong = [compileSpec(model.replace('units: 4', 'unit: 4')), compileSpec(gated.replace('units: 4', 'units: a'), { files })];
const [{ value, replaced }] = explain(widened, 'hidden.units');
console.log(JSON.stringify({
  params: [narrow, widened, custom].map((spec) => summarize(spec).totalParams),
  wrong: wrong.map(({ diagnostics, sources }) => formatDiagnostics(diagnostics, sources).split('\\n')[0]),
  history: [value, ...replaced.map((origin) => origin.value)],
  rendered: summarize(compileSpec(render(widened.spec))).totalParams,
  changed: diffSpecs(narrow, widened).layers.map(({ name }) => name),
  overlay: diffOverlay(narrow, widened, { base: 'model.yaml' }).split('\\n').at(-2),
  edited: editWidths(narrow, 'model.yaml', [{ layer: 'hidden', width: 16 }]).includes('units: 16'),
  fixed: fixSpec(model.replace('units: 4', 'units: 4, use_bias: true')).fixes.length,
}));
`;

// Weights: 2·4 + 4 + 4·1 + 1; 2·8 + 8 + 8·1 + 1; 2 · (2·4 + 4) + 4·1 + 1.
test('widthwise/compiler is bundled for a browser, without modules of Node, and compiles there', async () => {
  consumer.write('editor-page.js', editorPage);
  const packages = ['ajv', 'fastest-levenshtein', 'widthwise', 'yaml'];
  expect(await bundle('editor-page.js', 'editor-bundle.js')).toEqual(packages);
  expect(printed('editor-bundle.js')).toEqual({
    params: [17, 33, 29],
    wrong: [
      'model.yaml:7:33: error unknown-key: hidden (Dense) has no "unit"',
      'model.yaml:7:45: error wrong-type: units must be an integer of at least 1, not "a"',
    ],
    history: [8, 4],
    rendered: 33,
    changed: ['hidden', 'y'],
    overlay: '  hidden: 4 -> 8',
    edited: true,
    fixed: 1,
  });
}, 240_000);
