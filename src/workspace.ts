import type { Diagnostic, Reporter } from './diagnostics/diagnostic.ts';
import { toDiagnostic } from './diagnostics/fail.ts';
import { filesBelow } from './overlay/index.ts';
import { nestedFiles, type NamedFile } from './spec/model-tree.ts';
import { parse } from './parse/index.ts';
import type { PluginDocument, SpecDocument } from './spec/document.ts';

/** The files of one compilation, each read and parsed once. */
export interface Workspace {
  readonly documents: Map<string, SpecDocument | undefined>;
  readonly plugins: Map<string, PluginDocument>;
  readonly sources: Map<string, string>;
  readonly diagnostics: Diagnostic[];
  readonly report: Reporter;
}

export function newWorkspace(): Workspace {
  const diagnostics: Diagnostic[] = [];
  const report: Reporter = (r) => void diagnostics.push(toDiagnostic(r));
  return { documents: new Map(), plugins: new Map(), sources: new Map(), diagnostics, report };
}

/** Parses a text into the workspace and returns the files that it refers to. */
export function addFile(workspace: Workspace, path: string, text: string): readonly NamedFile[] {
  // Without the byte order mark that some editors write: it takes no column.
  const source = text.replace(/^\ufeff/, '');
  workspace.sources.set(path, source);
  const document = parse(source, path, workspace.report);
  if (document?.kind === 'Plugin') {
    workspace.plugins.set(path, document);
    return [];
  }
  workspace.documents.set(path, document);
  if (document === undefined) return [];
  const files = [...filesBelow(document), ...nestedFiles(document.root)];
  return files.filter((named) => !workspace.documents.has(named.path));
}
