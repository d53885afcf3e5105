import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { WidthwiseError } from '../../src/diagnostics/error.ts';
import { realFiles } from '../../src/export/files.ts';
import { loadModel, saveModel } from '../../src/export/index.ts';
import { cpu } from '../train/support.ts';
import { scratch, untrained } from './support.ts';

const tf = await cpu();

async function kernel(directory: string): Promise<readonly number[]> {
  const { model } = await loadModel(directory, { tf });
  return [...(model.getWeights()[0]?.dataSync() ?? [])];
}

test('replaces a model of ours, and leaves other files alone', async () => {
  const directory = join(scratch(), 'model');
  const [one, two] = [await untrained(tf, 1), await untrained(tf, 2)];
  await saveModel(one, directory, { tf, spec: 'one' });
  writeFileSync(join(directory, 'notes.txt'), 'mine');
  await saveModel(two, directory, { tf, spec: 'two' });
  expect((await loadModel(directory, { tf })).spec).toBe('two');
  expect(await kernel(directory)).toEqual([...(two.getWeights()[0]?.dataSync() ?? [])]);
  const files = readdirSync(directory);
  expect(files.filter((name) => name.endsWith('.bin'))).toHaveLength(1);
  expect(files).toContain('notes.txt');
  expect(readdirSync(dirname(directory))).toEqual(['model']);
});

function failing(code: string, allowed: number): typeof realFiles {
  let written = 0;
  return {
    ...realFiles,
    write: async (path, content) => {
      written += 1;
      if (written > allowed) throw Object.assign(new Error(code), { code });
      await realFiles.write(path, content);
    },
  };
}

test.each([
  ['ENOSPC', /cannot save the model in .*: the disk is full\nfree some space/],
  ['EROFS', /the file system is read-only/],
  ['EACCES', /no permission to write there/],
  ['EFBIG', /a file would be larger than allowed/],
  ['EIO', /the file system says EIO/],
])('%s at any file leaves the old model and nothing else', async (code, message) => {
  const directory = join(scratch(), 'model');
  const [one, two] = [await untrained(tf, 1), await untrained(tf, 2)];
  await saveModel(one, directory, { tf, spec: 'one' });
  const before = await kernel(directory);
  for (const allowed of [0, 1, 2]) {
    const files = failing(code, allowed);
    const error = await saveModel(two, directory, { tf, spec: 'two', files }).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(WidthwiseError);
    expect((error as WidthwiseError).diagnostics.map((d) => d.code)).toEqual(['save-failed']);
    expect((error as WidthwiseError).message).toMatch(message);
    expect(await kernel(directory)).toEqual(before);
    expect(readdirSync(dirname(directory))).toEqual(['model']);
  }
});

test('a place where no directory can be made is a clear error', async () => {
  const model = await untrained(tf, 1);
  await expect(saveModel(model, '/proc/widthwise/model', { tf })).rejects.toThrow(
    /^cannot save the model in \/proc\/widthwise\/model: /,
  );
});

test('a file above the directory is not said to be the directory', async () => {
  const model = await untrained(tf, 1);
  const file = join(scratch(), 'notes.txt');
  writeFileSync(file, 'words');
  await expect(saveModel(model, file, { tf })).rejects.toThrow(`${file} is a file, not a directory`);
  await expect(saveModel(model, join(file, 'model'), { tf })).rejects.toThrow(
    'a part of the path is a file, not a directory',
  );
});

test('killed at any moment, the directory holds a whole model, and the next save cleans up', async () => {
  const directory = join(scratch(), 'model');
  const kernels = await Promise.all(
    [1, 2].map(async (seed) => [...((await untrained(tf, seed)).getWeights()[0]?.dataSync() ?? [])]),
  );
  const child = saver(directory);
  await once(child, 'message');
  // Read while it is being replaced, over and over, as fast as both can.
  for (let i = 0; i < 20; i += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    child.kill('SIGSTOP');
    expect(kernels).toContainEqual(await kernel(directory));
    child.kill('SIGCONT');
  }
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(kernels).toContainEqual(await kernel(directory));
  await saveModel(await untrained(tf, 1), directory, { tf });
  expect(await kernel(directory)).toEqual(kernels[0]);
  expect(readdirSync(dirname(directory))).toEqual([basename(directory)]);
});

/** A process that saves two models in turn, for ever. */
function saver(directory: string): ChildProcess {
  const script = new URL('./save-for-ever.ts', import.meta.url).pathname;
  return spawn(process.execPath, ['--import', 'tsx', script, directory], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}
