import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codes, formatDiagnostics, loadSpec, type Diagnostic, type Sources } from '../../src/index.ts';
import { expectGolden } from '../support/golden.ts';

/**
 * One folder for each code. It holds either a spec (`overlay.yaml` or `model.yaml`, with `options.json` for overlays
 * and sets), or a `provoke.ts` for errors that come after compiling; and `expected.txt`, the exact text printed.
 */
const root = import.meta.dirname;
const folders = readdirSync(root).filter((name) => statSync(join(root, name)).isDirectory());

interface Provoked {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources?: Sources;
}

interface Options {
  readonly scale?: string;
  readonly fixTies?: boolean;
  readonly overlays?: readonly string[];
  readonly set?: readonly string[];
}

async function provoke(folder: string): Promise<Provoked> {
  const module = join(folder, 'provoke.ts');
  if (existsSync(module)) {
    const loaded = (await import(module)) as { provoke: (folder: string) => Promise<Provoked> };
    return loaded.provoke(folder);
  }
  const optionsFile = join(folder, 'options.json');
  const options = existsSync(optionsFile) ? (JSON.parse(readFileSync(optionsFile, 'utf8')) as Options) : {};
  const entry = existsSync(join(folder, 'overlay.yaml')) ? 'overlay.yaml' : 'model.yaml';
  const fs = { readFile: (path: string) => readFile(join(folder, path), 'utf8') };
  return loadSpec(entry, { ...options, fs });
}

describe('every code', () => {
  test('has a folder, and every folder a code', () => {
    expect(folders.sort()).toEqual(Object.keys(codes).sort());
  });

  test.each(folders)('%s', async (code) => {
    const folder = join(root, code);
    const { diagnostics, sources = new Map<string, string>() } = await provoke(folder);
    expect(diagnostics.map((d) => d.code)).toContain(code);
    expectGolden(formatDiagnostics(diagnostics, sources), join(folder, 'expected.txt'));
  });
});
