import { readSource } from '../../../src/cli/read-source.ts';
import { diagnosticsOf, type Provoked } from '../../support/provoke.ts';

export function provoke(folder: string): Promise<Provoked> {
  const readStdin = () => Promise.resolve('');
  return diagnosticsOf(() => readSource(`${folder}/new-rows.csv`, { readStdin }), folder);
}
