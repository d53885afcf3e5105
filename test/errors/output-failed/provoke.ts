import { writeOutput } from '../../../src/cli/write-file.ts';
import { diagnosticsOf, type Provoked } from '../../support/provoke.ts';

export function provoke(folder: string): Promise<Provoked> {
  return diagnosticsOf(() => writeOutput(`${folder}/missing/rendered.yaml`, ''), folder);
}
