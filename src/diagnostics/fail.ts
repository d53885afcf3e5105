import { codes } from './codes.ts';
import type { Diagnostic, Report } from './diagnostic.ts';
import { WidthwiseError } from './error.ts';

/** A report completed with the severity of its code. */
export function toDiagnostic(report: Report): Diagnostic {
  return {
    code: report.code,
    severity: codes[report.code].severity,
    message: report.message,
    notes: report.notes ?? [],
    ...(report.span && { span: report.span }),
    ...(report.suggestion !== undefined && { suggestion: report.suggestion }),
  };
}

/** The error to throw where an asynchronous step cannot go on because of its input. */
export function fail(...reports: readonly Report[]): WidthwiseError {
  const text = reports.map((r) => (r.suggestion === undefined ? r.message : `${r.message}\n${r.suggestion}`));
  return new WidthwiseError(text.join('\n'), reports.map(toDiagnostic));
}
