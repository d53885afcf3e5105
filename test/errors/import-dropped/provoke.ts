import type { ImportResult } from '../../../src/index.ts';
import { provokeImport } from '../../support/provoke-import.ts';

export function provoke(folder: string): ImportResult {
  return provokeImport(folder);
}
