import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Shape } from '../../../src/index.ts';

/** What scripts/zoo/write.py has written of an architecture. */
export interface Architecture {
  /** The JSON of the model. */
  readonly model: object;
  /** Path (`model/layer` for a layer of a nested model), output shape or shapes, parameters. */
  readonly layers: readonly (readonly [path: string, shape: Shape | readonly Shape[], params: number])[];
  readonly params: number;
}

const directory = join(import.meta.dirname, '..', 'zoo');

export const architectures: readonly string[] = readdirSync(directory)
  .map((file) => file.replace('.json.gz', ''))
  .sort();

export function readArchitecture(name: string): Architecture {
  const text = gunzipSync(readFileSync(join(directory, `${name}.json.gz`))).toString('utf8');
  return JSON.parse(text) as Architecture;
}
