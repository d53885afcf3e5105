import { provokeData, withoutPaths, type Provoked } from '../../support/provoke.ts';

/** The project is the folder with the package.json; the module lies beside it. */
export async function provoke(folder: string): Promise<Provoked> {
  return withoutPaths(await provokeData(`${folder}/project`), folder);
}
