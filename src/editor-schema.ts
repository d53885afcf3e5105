import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { toDiagnostic } from './diagnostics/fail.ts';
import type { Sources } from './diagnostics/source.ts';
import { parse } from './parse/index.ts';
import { withLayerTypes } from './plugins/editor-schema.ts';
import { pluginSchemas } from './plugins/index.ts';
import type { JsonSchema } from './schemas/json-schema.ts';
import { valueAt } from './spec/tree.ts';

export interface EditorSchema {
  /** The schema; undefined when a plugin has errors. */
  readonly schema: object | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** The texts that the diagnostics point into. */
  readonly sources: Sources;
}

/**
 * The JSON Schema of specs, for editors, with the layer types of plugins in it.
 *
 * @param base `widthwise/schema.json`, parsed.
 * @param common `widthwise/schema/layer.json`, parsed.
 * @param plugins Texts of files of kind Plugin, by path.
 */
export function editorSchema(
  base: object,
  common: object,
  plugins: Readonly<Record<string, string>>,
): EditorSchema {
  const diagnostics: Diagnostic[] = [];
  const sources = new Map(Object.entries(plugins));
  const types = new Map<string, JsonSchema>();
  for (const [path, text] of sources) {
    const report = (r: Parameters<typeof toDiagnostic>[0]): void => void diagnostics.push(toDiagnostic(r));
    const document = parse(text, path, report);
    if (document === undefined) continue;
    if (document.kind !== 'Plugin') {
      const message = `"${path}" is of kind ${document.kind}, not Plugin`;
      report({ code: 'not-a-plugin', message, span: valueAt(document.root, 'kind')?.span });
      continue;
    }
    for (const [type, schema] of pluginSchemas(document, report)) types.set(type, schema);
  }
  const sound = diagnostics.every(({ severity }) => severity !== 'error');
  return { schema: sound ? withLayerTypes(base, common, types) : undefined, diagnostics, sources };
}
