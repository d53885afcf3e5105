import { provokeData, type Provoked } from '../../support/provoke.ts';

export function provoke(folder: string): Promise<Provoked> {
  return provokeData(folder);
}
