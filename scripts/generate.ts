/**
 * Writes every file that is made from the schemas in `schema/`. With `--check` it writes nothing and fails, naming
 * the files that are not what they should be.
 *
 *     npx tsx scripts/generate.ts [--check]
 */
import { dirname } from 'node:path';
import { generatedFiles, staleFiles, writeFiles } from './generate/files.ts';

const root = dirname(import.meta.dirname);
const check = process.argv.includes('--check');
const stale = staleFiles(await generatedFiles(root), root);
if (!check) writeFiles(stale, root);
for (const path of stale.keys()) console.log(`${check ? 'stale' : 'written'}: ${path}`);
if (check && stale.size > 0) {
  console.error('not what the schemas say; run `make schema`');
  process.exitCode = 1;
}
