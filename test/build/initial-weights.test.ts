import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LayersModel } from '@tensorflow/tfjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildModel, loadSpec, render, saveModel } from '../../src/index.ts';
import { useBackend, type Tf } from '../../src/runtime/index.ts';
import { requireValid } from '../../src/spec/require-valid.ts';
import { temporaryDirectory } from '../cli/support/program.ts';

const encoder = `apiVersion: widthwise/v1
kind: Model
name: encoder
inputs: {x: {shape: [3]}}
layers:
  - {name: first, type: Dense, units: 4}
  - {name: code, type: Dense, units: 2}
`;

/** The encoder inside another network, with a head of its own. */
const outer = `apiVersion: widthwise/v1
kind: Model
name: outer
inputs: {x: {shape: [3]}}
layers:
  - {name: encoder, type: Model, from: ./parts/encoder.yaml, trainable: false}
  - {name: head, type: Dense, units: 1}
`;

describe('initial weights', () => {
  let tf: Tf;
  let folder: string;
  beforeAll(async () => {
    tf = await useBackend('cpu');
    folder = await temporaryDirectory();
    mkdirSync(join(folder, 'parts'));
    write('parts/encoder.yaml', encoder);
    write('outer.yaml', outer);
    const trained = await build('parts/encoder.yaml', { seed: 9 });
    await saveModel(trained, join(folder, 'runs/encoder'), { tf });
    expected = valuesOf(trained, 'first', 'code');
  });
  let expected: readonly (readonly number[])[];

  const write = (file: string, text: string): void => {
    writeFileSync(join(folder, file), text);
  };
  const notices: string[] = [];
  async function build(file: string, { seed = 0, set = [] }: { seed?: number; set?: string[] } = {}) {
    notices.length = 0;
    const compiled = await loadSpec(join(folder, file), { set });
    return buildModel(compiled, { tf, seed, notify: (message) => notices.push(message) });
  }
  const valuesOf = (model: LayersModel, ...names: string[]): readonly (readonly number[])[] =>
    names.flatMap((name) =>
      model
        .getLayer(name)
        .getWeights()
        .map((weight) => [...weight.dataSync()]),
    );

  test.each(['../runs/encoder', '../runs/encoder/model.json'])(
    'are those of a saved model: %s',
    async (path) => {
      const model = await build('parts/encoder.yaml', { set: [`weights=${path}`] });
      expect(valuesOf(model, 'first', 'code')).toEqual(expected);
    },
  );

  test('of another shape are refused, all together', async () => {
    const set = ['first.units=5', 'weights=../runs/encoder'];
    await expect(build('parts/encoder.yaml', { set })).rejects.toThrow(
      `${join(folder, 'runs/encoder')} does not fit the network: first/kernel is [3, 4] there and [3, 5] here; first/bias is [4] there and [5] here; code/kernel is [4, 2] there and [5, 2] here`,
    );
  });

  test('of another shape are left out where that is allowed, which is said', async () => {
    const set = ['code.units=3', 'weights={from: ../runs/encoder, skipMismatch: true}'];
    const model = await build('parts/encoder.yaml', { set });
    expect(valuesOf(model, 'first')).toEqual(expected.slice(0, 2));
    const anew = await build('parts/encoder.yaml', { set: ['code.units=3'] });
    expect(valuesOf(model, 'code')).toEqual(valuesOf(anew, 'code'));
    await build('parts/encoder.yaml', { set });
    expect(notices).toEqual([
      `widthwise: not started from ${join(folder, 'runs/encoder')}: code (code/kernel is [4, 2] there and [4, 3] here; code/bias is [2] there and [3] here)`,
    ]);
  });

  test('are for the layers of a prefix alone', async () => {
    const model = await build('outer.yaml', { set: ['weights={from: ./runs/encoder, prefix: encoder.}'] });
    expect(valuesOf(model, 'encoder.first', 'encoder.code')).toEqual(expected);
    expect(valuesOf(model, 'head')).toEqual(valuesOf(await build('outer.yaml'), 'head'));
  });

  test('of a nested model come along, and what the outer one says has the last word', async () => {
    write('parts/encoder.yaml', `${encoder}weights: ../runs/encoder\n`);
    const model = await build('outer.yaml', { seed: 3 });
    expect(valuesOf(model, 'encoder.first', 'encoder.code')).toEqual(expected);
    await saveModel(
      await build('outer.yaml', { seed: 4, set: ['encoder.first.units=4'] }),
      join(folder, 'runs/outer'),
      { tf },
    );
    const text = render(requireValid(await loadSpec(join(folder, 'outer.yaml'))).spec);
    expect(text).toContain('weights:\n  from: ./runs/encoder\n  prefix: encoder.\n');
    write('flat.yaml', text);
    expect(valuesOf(await build('flat.yaml', { seed: 3 }), 'encoder.first', 'head')).toEqual(
      valuesOf(model, 'encoder.first', 'head'),
    );
    const last = await build('outer.yaml', { set: ['weights=./runs/outer'] });
    expect(valuesOf(last, 'head')).toEqual(valuesOf(await build('outer.yaml', { seed: 4 }), 'head'));
    write('parts/encoder.yaml', encoder);
  });

  test('are what an overlay says, from where it stands', async () => {
    mkdirSync(join(folder, 'overlays'));
    write(
      'overlays/tuned.yaml',
      'apiVersion: widthwise/v1\nkind: Overlay\nbase: ../parts/encoder.yaml\nweights: ../runs/encoder\n',
    );
    expect(valuesOf(await build('overlays/tuned.yaml'), 'first', 'code')).toEqual(expected);
  });

  test.each([
    ['./runs/nothing', 'there is no runs/nothing'],
    ['./parts', 'there is no parts/model.json'],
    ['./outer.yaml', 'outer.yaml is no safetensors file of float32 numbers, or is cut off'],
  ])('%s is refused', async (path, message) => {
    await expect(build('outer.yaml', { set: [`weights=${path}`] })).rejects.toThrow(
      message.replace(/(\S*\/\S*|outer\.yaml)/, (name) => join(folder, name)),
    );
  });

  test('a prefix that no layer has is refused before anything is built', async () => {
    const { diagnostics } = await loadSpec(join(folder, 'outer.yaml'), {
      set: ['weights={from: ./runs/encoder, prefix: encodr.}'],
    });
    expect(diagnostics.map(({ code, message, suggestion }) => ({ code, message, suggestion }))).toEqual([
      {
        code: 'initial-weights',
        message: 'no layer has a name that begins with "encodr."',
        suggestion: 'did you mean "encoder."?',
      },
    ]);
  });

  test('files that a saved model no longer has are named', async () => {
    const file = join(folder, 'runs/encoder/model.json');
    const text = readFileSync(file, 'utf8');
    mkdirSync(join(folder, 'runs/broken'));
    write('runs/broken/model.json', text);
    await expect(build('parts/encoder.yaml', { set: ['weights=../runs/broken'] })).rejects.toThrow(
      /there is no .*runs\/broken\/weights-[0-9a-f]+-1of1\.bin/,
    );
  });
});
