import { dirname, resolve } from 'node:path';
import { render, type RenderOptions } from '../render/index.ts';
import type { Spec } from '../spec/spec.ts';

/** The text of a model that will stand in `directory`: relative paths in it start there. */
export function renderInto(directory: string, spec: Spec, options: RenderOptions = {}): string {
  // Both absolute: two relative paths may not know of the folders between them.
  const moved = { ...spec, directory: resolve(spec.directory) };
  return render(moved, { ...options, directory: resolve(directory) });
}

/** The same for a model that will be the file `path`. */
export function renderTo(path: string, spec: Spec, options: RenderOptions = {}): string {
  return renderInto(dirname(path), spec, options);
}
