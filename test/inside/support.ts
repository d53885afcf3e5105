import { compileSpec, formatDiagnostics, type ShapedNode } from '../../src/index.ts';

export type Compiled = ReturnType<typeof compileSpec>;

/** The model under an overlay that says `body`. */
export function overlaid(
  model: string,
  body: string,
  kind = 'WidthOverlay',
  set: readonly string[] = [],
): Compiled {
  const overlay = `apiVersion: widthwise/v1\nkind: ${kind}\nbase: ./model.yaml\n${body}\n`;
  return compileSpec(overlay, { path: 'wide.yaml', files: { 'model.yaml': model }, set });
}

export function said({ diagnostics, sources }: Compiled): string {
  return formatDiagnostics(diagnostics, sources);
}

export function node(compiled: Compiled, name: string): ShapedNode | undefined {
  return compiled.graph?.nodes.find((each) => each.name === name);
}
