import { apiCodes } from './codes/api.ts';
import { buildCodes } from './codes/build.ts';
import { cliCodes } from './codes/cli.ts';
import { dataCodes } from './codes/data.ts';
import { graphCodes } from './codes/graph.ts';
import { importCodes } from './codes/import.ts';
import { overlayCodes } from './codes/overlay.ts';
import { parseCodes } from './codes/parse.ts';
import { pluginCodes } from './codes/plugin.ts';
import type { CodeTable } from './codes/row.ts';
import { runtimeCodes } from './codes/runtime.ts';
import { trainCodes } from './codes/train.ts';
import { validateCodes } from './codes/validate.ts';

/**
 * Every diagnostic widthwise can print. A code never changes its meaning and is never used again for another.
 * Each has a folder `test/errors/<code>/` with an input and the exact text it prints.
 */
export const codes = {
  ...parseCodes,
  ...overlayCodes,
  ...validateCodes,
  ...graphCodes,
  ...pluginCodes,
  ...dataCodes,
  ...runtimeCodes,
  ...buildCodes,
  ...trainCodes,
  ...importCodes,
  ...cliCodes,
  ...apiCodes,
} as const satisfies CodeTable;

export type DiagnosticCode = keyof typeof codes;
