/**
 * Writes the pages of docs/ that are made from code: docs/errors.md, docs/layers.md, docs/training.md and
 * docs/cli.md. With `--check` it writes nothing and fails, naming the pages that are not what they should be.
 *
 *     npx tsx scripts/generate-docs.ts [--check]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cliDocs } from './generate-cli-docs.ts';
import { errorsPage } from './generate/errors-page.ts';
import { layersPage } from './generate/layers-page.ts';
import { readSchemas } from './generate/schemas.ts';
import { trainingPage } from './generate/training-page.ts';

const root = dirname(import.meta.dirname);

function isStale(path: string, text: string): boolean {
  const file = join(root, path);
  return !existsSync(file) || readFileSync(file, 'utf8') !== text;
}

async function main(check: boolean): Promise<number> {
  const schemas = readSchemas(join(root, 'schema'));
  const pages = [
    ['docs/errors.md', errorsPage(join(root, 'test', 'errors'))],
    ['docs/layers.md', layersPage(schemas)],
    ['docs/training.md', trainingPage(schemas)],
    ['docs/cli.md', await cliDocs()],
  ] as const;
  const stale = pages.filter(([path, text]) => isStale(path, text));
  for (const [path, text] of stale) {
    console.log(`${check ? 'stale' : 'written'}: ${path}`);
    if (!check) writeFileSync(join(root, path), text);
  }
  if (check && stale.length > 0) console.error('run `make schema` to write these pages again');
  return check && stale.length > 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.includes('--check'));
