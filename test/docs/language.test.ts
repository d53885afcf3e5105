import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatDiagnostics, loadSpec, render, type CompiledSpec } from '../../src/index.ts';

/** The examples of docs/language.md: the files under a heading, and what the last of them renders to. */
const text = readFileSync(join(import.meta.dirname, '../../docs/language.md'), 'utf8');

interface Example {
  readonly heading: string;
  readonly files: ReadonlyMap<string, string>;
  readonly rendered: string | undefined;
}

function examples(): readonly Example[] {
  return text.split(/^## /m).flatMap((section) => {
    const heading = section.slice(0, section.indexOf('\n'));
    const fences = [...section.matchAll(/^```yaml (\S+)\n(.*?)^```$/gms)];
    const named = fences.map(([, name = '', body = '']) => [name, body] as const);
    const files = new Map(named.filter(([name]) => name !== 'rendered'));
    const rendered = named.find(([name]) => name === 'rendered')?.[1];
    return files.size === 0 ? [] : [{ heading, files, rendered }];
  });
}

function load({ files }: Example): Promise<CompiledSpec> {
  const readFile = (path: string) => Promise.resolve(files.get(path) ?? '');
  return loadSpec([...files.keys()].at(-1) ?? '', { fs: { readFile } });
}

test('every fence is an example that is run', () => {
  expect(text.match(/^```yaml/gm)?.length).toBe(text.match(/^```yaml \S+$/gm)?.length);
  expect(examples().length).toBeGreaterThan(8);
});

test.each(examples())('$heading', async (example) => {
  const compiled = await load(example);
  const errors = compiled.diagnostics.filter(({ severity }) => severity === 'error');
  expect(formatDiagnostics(errors, compiled.sources)).toBe('');
  if (example.rendered !== undefined && compiled.ok) expect(render(compiled.spec)).toBe(example.rendered);
});
