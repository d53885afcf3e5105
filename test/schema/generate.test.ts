import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generatedFiles, staleFiles, writeFiles } from '../../scripts/generate/files.ts';
import type { Files } from '../../scripts/generate/files.ts';

const root = join(import.meta.dirname, '../..');
let files: Files;

beforeAll(async () => {
  files = await generatedFiles(root);
}, 30_000);

test('everything generated is what the schemas say', () => {
  expect([...staleFiles(files, root).keys()]).toEqual([]);
});

test('no validator needs a library', () => {
  const imports = [...files.values()].flatMap((text) => [...text.matchAll(/from '([^.'][^']*)'/g)]);
  expect(imports.map(([, name]) => name)).toEqual([]);
  expect([...files].filter(([, text]) => text.includes('require('))).toEqual([]);
});

describe('in another folder', () => {
  const copy = mkdtempSync(join(tmpdir(), 'widthwise-generate-'));
  afterAll(() => rmSync(copy, { recursive: true }));

  test('a missing file is stale, a written one is not, an edited one is again', () => {
    expect([...staleFiles(files, copy).keys()]).toEqual([...files.keys()]);
    writeFiles(files, copy);
    expect([...staleFiles(files, copy).keys()]).toEqual([]);
    writeFileSync(join(copy, 'src/spec/generated/layers.ts'), '// edited\n');
    expect([...staleFiles(files, copy).keys()]).toEqual(['src/spec/generated/layers.ts']);
  });

  test('an argument added to a schema reaches the types, the names, the checks and the editor', async () => {
    cpSync(join(root, 'schema'), join(copy, 'schema'), { recursive: true });
    cpSync(join(root, '.prettierrc.json'), join(copy, '.prettierrc.json'));
    const file = join(copy, 'schema/layers/Flatten.json');
    const schema = await import(join(root, 'schema/layers/Flatten.json'), { with: { type: 'json' } });
    const properties = {
      ...schema.default.properties,
      newOne: { description: 'New.', type: 'integer', default: 7 },
    };
    writeFileSync(file, JSON.stringify({ ...schema.default, properties }));
    const changed = staleFiles(await generatedFiles(copy), root);
    expect([...changed.keys()].sort()).toEqual([
      'schema/widthwise.json',
      'src/spec/generated/layers.ts',
      'src/spec/generated/vocabulary.ts',
      'src/validate/generated/expectations.ts',
      'src/validate/generated/layers-validators.ts',
    ]);
    expect(changed.get('src/spec/generated/layers.ts')).toContain('readonly newOne: number;');
  }, 30_000);
});
