import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { Consumer, pack } from './consumer.ts';

const model = `
apiVersion: widthwise/v1
kind: Model
name: tiny
inputs: {x: {shape: [2]}}
layers:
  - {name: hidden, type: Dense, units: 4, activation: relu}
  - {name: y, type: Dense, units: 1}
compile: {optimizer: adam, loss: mse}
data: {json: ./rows.json, inputs: {x: {columns: [a, b]}}, targets: {y: {column: c}}}
fit: {epochs: 2, batchSize: 4}
`;
const wide = `
apiVersion: widthwise/v1
kind: WidthOverlay
base: ./model.yaml
widths: {hidden: 4 -> 8}
`;
const rows = Array.from({ length: 10 }, (_, i) => ({ a: i, b: i % 3, c: i / 10 }));

/** What a user would write from the README. */
const program = `
import { buildModel, compileSpec, loadSpec, summarize, trainModel, useBackend } from 'widthwise';
const compiled = await loadSpec('wide.yaml', { set: ['fit.epochs=3'] });
const tf = await useBackend();
const model = await buildModel(compiled);
const trained = await trainModel(compiled);
const fixed = compileSpec('apiVersion: widthwise/v1\\nkind: WidthOverlay\\nbase: m.yaml\\nwidths: {y: x2}', {
  files: { 'm.yaml': ${JSON.stringify(model)} },
});
console.log(JSON.stringify({
  total: summarize(compiled).totalParams,
  counted: model.countParams(),
  optimizer: model.optimizer.getClassName(),
  predicted: model.predict(tf.ones([3, 2])).shape,
  epochs: trained.history.epochs?.length ?? trained.history.length,
  backend: trained.backend,
  fixed: summarize(fixed).totalParams,
}));
`;

const typed = `
import { compileSpec, summarize, type CompiledSpec, type Summary } from 'widthwise';
const compiled: CompiledSpec = compileSpec('');
export const summary: Summary = summarize(compiled);
if (compiled.ok) for (const node of compiled.graph.nodes) if (node.type === 'Dense') console.log(node.args.units.toFixed());
// @ts-expect-error a Dense has no filters
if (compiled.ok) for (const node of compiled.graph.nodes) if (node.type === 'Dense') console.log(node.args.filters);
`;

let tarball: string;
beforeAll(() => {
  tarball = pack();
});

describe.each(['off', 'on'] as const)(
  'a project that installed the package with install scripts %s',
  (scripts) => {
    let consumer: Consumer;
    const emptyCache = mkdtempSync(join(tmpdir(), 'widthwise-empty-cache-'));

    beforeAll(() => {
      consumer = new Consumer(tarball, scripts);
      consumer.write('model.yaml', model);
      consumer.write('wide.yaml', wide);
      consumer.write('rows.json', JSON.stringify(rows));
      consumer.write('main.js', program);
    }, 240_000);

    test('works at once, on a fallback that is announced once', () => {
      const { status, stdout, stderr } = consumer.run('node', ['main.js'], { WIDTHWISE_CACHE: emptyCache });
      expect({ status, stderr: stderr.split('\n').filter((line) => line !== '').length }).toEqual({
        status: 0,
        stderr: 1,
      });
      expect(stderr).toContain('widthwise setup');
      // 2·8 + 8 + 8·1 + 1 = 33; for y doubled: (2·4 + 4) + (4·2 + 2) = 22.
      expect(JSON.parse(stdout)).toMatchObject({
        total: 33,
        counted: 33,
        predicted: [3, 1],
        backend: 'wasm',
        fixed: 22,
      });
    });

    test('is native after setup', () => {
      const setup = consumer.run('npx', ['widthwise', 'setup']);
      expect(setup.stderr).not.toMatch(/error/i);
      expect(setup.status).toBe(0);
      const { status, stdout, stderr } = consumer.run('node', ['main.js']);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(JSON.parse(stdout)).toMatchObject({ total: 33, counted: 33, backend: 'native' });
    });

    test('has the command, which trains and saves', () => {
      const trained = consumer.run('npx', [
        'widthwise',
        'train',
        'wide.yaml',
        '-o',
        'run',
        '--format',
        'json',
      ]);
      expect(trained.status).toBe(0);
      const last = JSON.parse(trained.stdout.trim().split('\n').at(-1) ?? '') as unknown;
      expect(last).toMatchObject({ event: 'end', backend: 'native' });
      expect(readdirSync(join(consumer.folder, 'run'))).toContain('model.json');
    });
  },
);

test('the types serve a strict TypeScript project', () => {
  const consumer = new Consumer(tarball, 'off');
  consumer.write('main.ts', typed);
  const flags = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--target', 'es2022'];
  const tsc = join(import.meta.dirname, '../../node_modules/typescript/bin/tsc');
  const { status, stdout } = consumer.run('node', [tsc, ...flags, 'main.ts']);
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
}, 240_000);
