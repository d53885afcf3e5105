import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { importKeras, importKerasWeights, kerasModelJson, WidthwiseError } from '../../src/index.ts';

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');
const saved = (name: string): Buffer =>
  gunzipSync(readFileSync(join(import.meta.dirname, 'weights', `${name}.gz`)));
const unit = '"class_name": "Dense", "config": {"name": "a", "units": 3}';
const json = `{"class_name": "Sequential", "config": {"name": "net", "build_input_shape": [null, 4], "layers": [{${unit}}]}}`;

/** An archive with one empty file in it. */
function archiveOf(name: string): Buffer {
  const [local, central, end] = [Buffer.alloc(30), Buffer.alloc(46), Buffer.alloc(22)];
  local.write('PK\u0003\u0004', 'latin1');
  local.writeUInt16LE(name.length, 26);
  central.write('PK\u0001\u0002', 'latin1');
  central.writeUInt16LE(name.length, 28);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(local.length + name.length, 16);
  return Buffer.concat([local, utf8(name), central, utf8(name), end]);
}

async function saidOfModel(path: string, bytes: Buffer): Promise<string> {
  try {
    const { diagnostics } = importKeras(await kerasModelJson(bytes, path), { path });
    return diagnostics.map(({ message }) => message).join('; ');
  } catch (error) {
    return messageOf(error);
  }
}

async function saidOfWeights(path: string, bytes: Buffer): Promise<string> {
  return importKerasWeights(json, bytes, path).then(() => '', messageOf);
}

function messageOf(error: unknown): string {
  if (!(error instanceof WidthwiseError)) throw error;
  return error.diagnostics.map(({ message }) => message).join('; ');
}

const WEIGHTS = 'a .keras, .weights.h5 or .h5 file of Keras';

describe('files that are not what import reads say what they are', () => {
  const files: readonly (readonly [string, Buffer, string])[] = [
    ['m.json', utf8(''), 'this is empty, and should be the JSON of a model'],
    ['m.keras', utf8('<!DOCTYPE html>\n'), 'this is an HTML page, not the archive that model.save() writes'],
    ['m.h5', utf8('<?xml version="1.0"?>'), 'this is an XML document, not an HDF5 file of Keras'],
    [
      'm.keras',
      utf8('version https://git-lfs.github.com/spec/v1\noid sha256:0'),
      'this is what Git LFS keeps in place of a file, not the archive that model.save() writes',
    ],
    ['m.json', utf8('<bound method Model.to_json of'), 'this is a method, printed, not the JSON of a model'],
    ['m.json', utf8("{'name': 'net'}"), 'this is a value as Python prints it, not the JSON of a model'],
    ['m.py', utf8('import keras\n'), 'this is Python code, not the JSON of a model'],
    ['m.yaml', utf8('apiVersion: widthwise/v1\n'), 'this is a spec already, not the JSON of a model'],
    ['m.txt', utf8('Model: "net"\n'), 'this is what model.summary() prints, not the JSON of a model'],
    ['m.txt', utf8('some words'), 'this is text, not the JSON of a model'],
    ['m.json', utf8('{"loss": [1]}'), 'no network of layers stands in this JSON: it has "loss"'],
    ['m.json', utf8('[1]'), 'no network of layers stands in this JSON: it is a list'],
    ['m.json', utf8(`{${unit}}`), 'this is one layer of type Dense, not a network of layers'],
    ['m.json', utf8(json.slice(0, 90)), 'the JSON ends too early'],
    ['m.json', utf8(json.replace('3', 'Infinity')), 'Infinity is no JSON, though Python writes it'],
    ['m.json.gz', gzipSync(json), 'm.json.gz is compressed by gzip, not the JSON of a model'],
    ['m.npy', latin1('\x93NUMPY\x01\0'), 'm.npy is an array of NumPy, not the JSON of a model'],
    ['m.pkl', latin1('\x80\x04\x95\0'), 'm.pkl is a pickle of Python, not the JSON of a model'],
    ['m.tflite', latin1('\x1c\0\0\0TFL3'), 'm.tflite is a model of TensorFlow Lite, not the JSON of a model'],
    [
      'saved_model.pb',
      latin1('\x08\x01\0'),
      'saved_model.pb is a graph of TensorFlow, not the JSON of a model',
    ],
    [
      'm.keras',
      latin1('\x8d\x3f\0\xff'),
      'm.keras is no archive, no HDF5 file and no text: it begins with the bytes 8d 3f 00 ff',
    ],
    [
      'm.pt',
      archiveOf('archive/data.pkl'),
      'm.pt is a file of PyTorch, not of Keras: it has archive/data.pkl, and no config.json',
    ],
    [
      'm.keras',
      archiveOf('notes.txt'),
      'm.keras is an archive, but not what model.save() writes: it has notes.txt, and no config.json',
    ],
    [
      'm.keras',
      saved('keras3.keras').subarray(0, 900),
      'm.keras is an archive that is cut off: the list of what it holds, at its end, is missing',
    ],
    ['m.h5', saved('keras3.h5').subarray(0, 900), 'm.h5 is cut off: it has 900 of the 148040 bytes'],
    ['m.h5', saved('keras3.weights.h5'), 'm.h5 has weights but no model'],
  ];

  test.each(files.map(([path, bytes, message]) => ({ path, bytes, message })))(
    '$message',
    async ({ path, bytes, message }) => {
      expect(await saidOfModel(path, bytes)).toContain(message);
    },
  );

  test.each([
    ['empty', utf8(''), `w.h5 is empty, and should be ${WEIGHTS}`],
    ['a page', utf8('<html>'), `w.h5 is an HTML page, not ${WEIGHTS}`],
    ['JSON', utf8(json), `w.h5 is text, not ${WEIGHTS}`],
    [
      'safetensors',
      latin1('\x40\0\0\0\0\0\0\0{"a":{}}'),
      'w.h5 is a safetensors file, which has weights alone',
    ],
    ['no kind', latin1('\x8d\x3f\0\xff'), 'w.h5 is no archive, no HDF5 file and no text'],
    ['another archive', archiveOf('notes.txt'), 'it has notes.txt, and no model.weights.h5'],
  ])('as weights: %s', async (_kind, bytes, message) => {
    expect(await saidOfWeights('w.h5', bytes)).toContain(message);
  });
});

test('JSON as Windows writes it, and as a text in JSON, is read as it is meant', async () => {
  const { text } = importKeras(json);
  const utf16 = Buffer.from(`\uFEFF${json}`, 'utf16le');
  expect(importKeras(await kerasModelJson(utf16)).text).toBe(text);
  expect(importKeras(JSON.stringify(json)).text).toBe(text);
});
