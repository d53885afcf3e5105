import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importKeras, type ImportResult } from '../../src/index.ts';

/** Imports the `model.json` of a folder of test/errors. */
export function provokeImport(folder: string): ImportResult {
  return importKeras(readFileSync(join(folder, 'model.json'), 'utf8'));
}
