import { useBackend } from '../../../src/index.ts';
import { diagnosticsOf, type Provoked } from '../../support/provoke.ts';

export function provoke(folder: string): Promise<Provoked> {
  return diagnosticsOf(() => useBackend(undefined, { env: { WIDTHWISE_BACKEND: 'wsm' } }), folder);
}
