import { compileSpec, explain, WidthwiseError, type Diagnostic } from '../../../src/index.ts';

const model = `apiVersion: widthwise/v1
kind: Model
name: net
inputs: {x: {shape: [4]}}
layers:
  - {name: hidden, type: Dense, units: 8}
`;

/** A layer, an argument and a section that there are not. */
export function provoke(): Promise<{ diagnostics: readonly Diagnostic[] }> {
  const compiled = compileSpec(model);
  const diagnostics = ['hiden.units', 'hidden.unit', 'compile.optimizer.lr', 'nothing'].flatMap((path) => {
    try {
      explain(compiled, path);
      return [];
    } catch (error) {
      if (error instanceof WidthwiseError) return error.diagnostics;
      throw error;
    }
  });
  return Promise.resolve({ diagnostics });
}
