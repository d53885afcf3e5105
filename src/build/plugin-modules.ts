import { checkArgument, shapedGraph } from '../diagnostics/arguments/index.ts';
import type { layers } from '@tensorflow/tfjs';
import { importProjectModule, type ModuleCodes } from '../data/index.ts';
import type { Span } from '../diagnostics/diagnostic.ts';
import { fail } from '../diagnostics/fail.ts';
import { located } from '../diagnostics/located.ts';
import type { Tf } from '../runtime/index.ts';
import type { ShapedGraph, ShapedNode } from '../spec/graph.ts';
import type { ValidSpec } from '../spec/spec.ts';
import { relativePath } from '../util/paths.ts';

type LayerClass = typeof layers.Layer & { className?: string };

const codes: ModuleCodes = { outside: 'plugin-module', failed: 'plugin-module' };

/** The modules of the plugins that a network's layers are from. */
export function pluginModules(graph: ShapedGraph): readonly string[] {
  checkArgument('pluginModules', 'graph', graph, shapedGraph);
  return [...new Set(graph.nodes.flatMap(({ extra }) => (extra === undefined ? [] : [extra.module])))];
}

/**
 * Runs the modules of the plugins that a spec's layers are from, and registers their classes with TensorFlow.js. Only
 * modules inside the project's folder run.
 *
 * @throws WidthwiseError `plugin-module`.
 */
export async function loadPlugins(tf: Tf, { spec, graph }: ValidSpec): Promise<void> {
  for (const module of pluginModules(graph)) {
    const used = graph.nodes.filter(({ extra }) => extra?.module === module);
    // A module has no place in the spec of its own: what needs it has.
    const classes = await located(used[0]?.span, () =>
      runModule(tf, relativePath(spec.directory, module), spec.directory),
    );
    for (const { type, span } of used)
      if (!Object.hasOwn(classes, type)) throw without(module, { type, span }, classes);
  }
}

/** The same for a saved model, which names the modules by their paths from its directory. */
export async function loadPluginsFrom(tf: Tf, modules: readonly string[], directory: string): Promise<void> {
  for (const module of modules) await runModule(tf, module, directory);
}

async function runModule(
  tf: Tf,
  path: string,
  directory: string,
): Promise<Readonly<Record<string, LayerClass>>> {
  const { exports } = await importProjectModule(path, directory, {}, undefined, codes);
  const make: unknown = isObject(exports) ? exports['default'] : undefined;
  if (typeof make !== 'function') throw failed(path, 'it has no function as its default export');
  const classes = made(path, make as (tf: Tf) => unknown, tf);
  if (!isObject(classes)) throw failed(path, 'its function gave no object of classes');
  const known = Object.entries(classes).map(([type, value]) => [type, asLayerClass(tf, path, type, value)]);
  for (const [, layerClass] of known as [string, LayerClass][])
    tf.serialization.registerClass(layerClass as never);
  return Object.fromEntries(known) as Record<string, LayerClass>;
}

function made(path: string, make: (tf: Tf) => unknown, tf: Tf): unknown {
  try {
    return make(tf);
  } catch (error) {
    throw failed(path, error instanceof Error ? error.message : String(error));
  }
}

function asLayerClass(tf: Tf, path: string, type: string, value: unknown): LayerClass {
  const isLayer = typeof value === 'function' && value.prototype instanceof tf.layers.Layer;
  if (!isLayer) throw failed(path, `${type} is no subclass of tf.layers.Layer`);
  const layerClass = value as unknown as LayerClass;
  // TensorFlow.js finds classes by this name, in specs and in saved models.
  if (!Object.hasOwn(layerClass, 'className')) layerClass.className = type;
  if (layerClass.className !== type)
    throw failed(path, `the className of ${type} is ${JSON.stringify(layerClass.className)}`);
  return layerClass;
}

function without(path: string, { type, span }: Pick<ShapedNode, 'type' | 'span'>, classes: object) {
  const names = Object.keys(classes).join(', ');
  return failed(path, `it makes no ${type}; it makes ${names === '' ? 'nothing' : names}`, span);
}

function failed(path: string, why: string, span?: Span) {
  return fail({
    code: 'plugin-module',
    message: `the module ${path} cannot be used: ${why}`,
    span,
    suggestion: 'write: export default (tf) => ({ Scale: class Scale extends tf.layers.Layer {…} });',
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
