import { describe, expect, test } from 'vitest';
import { compileSpec, formatDiagnostics, importKeras, type ShapedNode } from '../../src/index.ts';
import { architectures, readArchitecture, type Architecture } from './support/zoo.ts';

/** Path, output shapes, parameters. */
type Row = readonly [path: string, shapes: unknown, params: number];

describe('keras.applications', () => {
  test.each(architectures)('%s', (name) => {
    const architecture = readArchitecture(name);
    const { text, diagnostics, sources } = importKeras(architecture.model);
    expect(formatDiagnostics(diagnostics.filter((d) => d.severity === 'error').slice(0, 5), sources)).toBe(
      '',
    );
    const { graph } = compileSpec(text ?? '');
    const nodes = graph?.nodes ?? [];
    expect(rowsOf(nodes, architecture)).toEqual(expectedRows(architecture));
    expect(nodes.reduce((sum, node) => sum + node.params, 0)).toBe(architecture.params);
  });
});

/** Keras's rows for what are layers in a spec: nested models are the layers inside them, without their inputs. */
function expectedRows({ layers }: Architecture): readonly Row[] {
  const models = new Set(layers.flatMap(([path]) => (path.includes('/') ? [path.split('/')[0]] : [])));
  const inner = layers.filter(([path, , params]) => path.includes('/') && params === 0 && isInput(path));
  const left = layers.filter((row) => !models.has(row[0]) && !inner.includes(row));
  return left.map(([path, shape, params]) => [path.replaceAll('/', '.'), shape, params]);
}

function isInput(path: string): boolean {
  return /\/input_layer(_\d+)?$/.test(path);
}

function rowsOf(nodes: readonly ShapedNode[], architecture: Architecture): readonly Row[] {
  const byName = new Map(nodes.map((node) => [node.name, node]));
  return expectedRows(architecture).map(([path]): Row => {
    const node = byName.get(path);
    const shapes = node?.outputSpecs.map(({ shape }) => shape) ?? [];
    return [path, shapes.length === 1 ? shapes[0] : shapes, node?.params ?? NaN];
  });
}
