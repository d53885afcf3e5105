import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Tensor } from '@tensorflow/tfjs';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { exportSavedModel, useBackend, type Tf } from '../../../src/index.ts';
import { realFiles, type SaveFiles } from '../../../src/export/files.ts';
import { untrained } from '../support.ts';

let tf: Tf;
let directory = '';
beforeAll(async () => {
  tf = await useBackend('native');
});
beforeEach(() => {
  directory = join(mkdtempSync(join(tmpdir(), 'widthwise-export-')), 'model');
});

const data = () => readFileSync(join(directory, 'variables/variables.data-00000-of-00001'));
const beside = () => readdirSync(dirname(directory));

async function write(seed: number, files: SaveFiles = realFiles): Promise<void> {
  const model = await untrained(tf, seed);
  await exportSavedModel(model, directory, { tf, files }).finally(() => model.dispose());
}

const refusal = (code: string) => Promise.reject(Object.assign(new Error(code), { code }));

describe('writing over a SavedModel', () => {
  test('replaces all of it, and leaves no tensors', async () => {
    await write(1);
    const old = data();
    const tensors = tf.memory().numTensors;
    await write(2);
    expect(data().equals(old)).toBe(false);
    expect(beside()).toEqual(['model']);
    expect(tf.memory().numTensors).toBe(tensors);
  });

  test.each([0, 1, 2, 3])('a full disk at file %i leaves the old one and nothing else', async (allowed) => {
    await write(1);
    const old = data();
    let written = 0;
    const full: SaveFiles = {
      ...realFiles,
      write: (path, content) => (written++ < allowed ? realFiles.write(path, content) : refusal('ENOSPC')),
    };
    await expect(write(2, full)).rejects.toThrow(/the disk is full/);
    expect(data().equals(old)).toBe(true);
    expect(beside()).toEqual(['model']);
  });

  test('the old one comes back when the new one cannot take its place', async () => {
    await write(1);
    const old = data();
    const files: SaveFiles = {
      ...realFiles,
      rename: (from, to) => (from.includes('.saving-') ? refusal('EIO') : realFiles.rename(from, to)),
    };
    await expect(write(2, files)).rejects.toThrow(/EIO/);
    expect(data().equals(old)).toBe(true);
    expect(beside()).toEqual(['model']);
  });

  test('what a killed process had moved away is put back, and its half-written one removed', async () => {
    await write(1);
    const old = data();
    const gone = 2 ** 22 + 1;
    renameSync(directory, join(dirname(directory), `.model.replaced-${gone}-ab`));
    mkdirSync(join(dirname(directory), `.model.saving-${gone}-ab`));
    await expect(write(2, { ...realFiles, write: () => refusal('ENOSPC') })).rejects.toThrow();
    expect(data().equals(old)).toBe(true);
    expect(beside()).toEqual(['model']);
  });
});

test('a directory of something else is left alone', async () => {
  mkdirSync(directory);
  writeFileSync(join(directory, 'notes.txt'), 'mine');
  await expect(write(1)).rejects.toThrow(/holds no SavedModel written by widthwise/);
  expect(readdirSync(directory)).toEqual(['notes.txt']);
});

test('a model that decides by reading a value back is refused', async () => {
  const model = await untrained(tf, 1);
  const layer = model.layers.at(-1);
  const call = layer?.call.bind(layer);
  Reflect.set(layer ?? {}, 'call', (inputs: Tensor[], kwargs: object) => {
    const positive = (inputs[0]?.dataSync()[0] ?? 0) > 0;
    const output = call?.(inputs, kwargs) as Tensor;
    return positive ? tf.mul(output, 2) : output;
  });
  await expect(exportSavedModel(model, directory, { tf })).rejects.toThrow(/read back/);
  expect(existsSync(directory)).toBe(false);
  model.dispose();
});
