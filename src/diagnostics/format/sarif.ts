import { codes } from '../codes.ts';
import type { Diagnostic, Span } from '../diagnostic.ts';
import type { Sources } from '../source.ts';
import { placeOf } from './json.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/** A SARIF 2.1.0 log of one run, for code-scanning services. */
export function toSarif(diagnostics: readonly Diagnostic[], sources: Sources, version: string): object {
  const ids = [...new Set(diagnostics.map((d) => d.code))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'widthwise', version, rules: ids.map(ruleOf) } },
        results: diagnostics.map((d) => resultOf(d, sources)),
      },
    ],
  };
}

function ruleOf(id: Diagnostic['code']): object {
  return {
    id,
    shortDescription: { text: codes[id].title },
    fullDescription: { text: codes[id].explanation },
  };
}

function resultOf(diagnostic: Diagnostic, sources: Sources): object {
  const { code, severity, message, span, suggestion, notes } = diagnostic;
  const text = suggestion === undefined ? message : `${message}\n${suggestion}`;
  const related = notes.flatMap((note) => {
    const found = locationOf(note.span, sources);
    return found === undefined ? [] : [{ ...found, message: { text: note.message } }];
  });
  const found = locationOf(span, sources);
  return {
    ruleId: code,
    level: levels[severity],
    message: { text },
    ...(found && { locations: [found] }),
    ...(related.length > 0 && { relatedLocations: related }),
  };
}

function locationOf(span: Span | undefined, sources: Sources): object | undefined {
  const place = span && placeOf(span, sources);
  if (place === undefined) return undefined;
  const { file, line, column, endLine, endColumn } = place;
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  return { physicalLocation: { artifactLocation: { uri: file }, region } };
}
