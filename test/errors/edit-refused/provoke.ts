import { compileSpec, editWidths, requireValid } from '../../../src/index.ts';
import { diagnosticsOf, type Provoked } from '../../support/provoke.ts';

const model = `apiVersion: widthwise/v1
kind: Model
name: net
params: {width: 8}
inputs: {x: {shape: [4]}}
layers:
  - {name: hidden, type: Dense, units: $width}
  - {name: y, type: Dense, units: 3}
`;

/** A width that comes from a param, and a layer that there is not. */
export async function provoke(folder: string): Promise<Provoked> {
  const compiled = requireValid(compileSpec(model));
  const edits = [
    { layer: 'hidden', width: 16 },
    { layer: 'hiden', width: 16 },
  ];
  const { diagnostics } = await diagnosticsOf(
    () => Promise.resolve().then(() => editWidths(compiled, 'model.yaml', edits)),
    folder,
  );
  return { diagnostics, sources: compiled.sources };
}
