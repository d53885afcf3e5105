import { checkArgument, having, list, oneOf } from '../arguments/index.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Sources } from '../source.ts';
import { formatGithub } from './github.ts';
import { toJsonDiagnostic } from './json.ts';
import { toSarif } from './sarif.ts';
import { formatAllText, type Palette } from './text.ts';

const formats = ['text', 'json', 'github', 'sarif'] as const;

export type DiagnosticFormat = (typeof formats)[number];

export interface FormatOptions {
  /** Version of widthwise, for SARIF. */
  readonly version?: string;
  /** Colours, for text. */
  readonly palette?: Palette;
}

/** Diagnostics in one of the forms that people, scripts, GitHub Actions and code scanners read. */
export function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: Sources,
  format: DiagnosticFormat = 'text',
  options: FormatOptions = {},
): string {
  checkArgument('formatDiagnostics', 'diagnostics', diagnostics, list);
  checkArgument('formatDiagnostics', 'sources', sources, having('a Map of texts by path', ['get']));
  checkArgument('formatDiagnostics', 'format', format, oneOf(formats));
  switch (format) {
    case 'text':
      return formatAllText(diagnostics, sources, options.palette);
    case 'json':
      return JSON.stringify(
        diagnostics.map((d) => toJsonDiagnostic(d, sources)),
        null,
        2,
      );
    case 'github':
      return diagnostics.map((d) => formatGithub(d, sources)).join('\n');
    case 'sarif':
      return JSON.stringify(toSarif(diagnostics, sources, options.version ?? '0.0.0'), null, 2);
  }
}
