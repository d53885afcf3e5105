import { writeProject } from '../../../src/cli/init/write-project.ts';
import { diagnosticsOf, type Provoked } from '../../support/provoke.ts';

export function provoke(folder: string): Promise<Provoked> {
  return diagnosticsOf(() => writeProject(folder, [{ name: 'model.yaml', text: '' }]), folder);
}
