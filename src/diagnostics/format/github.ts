import type { Diagnostic } from '../diagnostic.ts';
import type { Sources } from '../source.ts';
import { placeOf } from './json.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** A GitHub Actions workflow command, which annotates the line in a pull request. */
export function formatGithub(diagnostic: Diagnostic, sources: Sources): string {
  const place = diagnostic.span && placeOf(diagnostic.span, sources);
  const at =
    place === undefined
      ? []
      : [
          `file=${property(place.file)}`,
          `line=${place.line}`,
          `endLine=${place.endLine}`,
          `col=${place.column}`,
        ];
  const properties = [...at, `title=${property(`widthwise ${diagnostic.code}`)}`].join(',');
  const text = [
    diagnostic.message,
    diagnostic.suggestion,
    ...diagnostic.notes.map((n) => `note: ${n.message}`),
  ];
  return `::${commands[diagnostic.severity]} ${properties}::${data(text.filter((t) => t !== undefined).join('\n'))}`;
}

function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
