import type { Report, Span } from '../diagnostics/diagnostic.ts';
import type { WidthPatch } from '../overlay/index.ts';
import { setHere, type Run, type Step } from './run.ts';
import type { WidthSite } from './sites.ts';

/** A file above this one has set the argument itself: its word counts. */
export function passOver(patch: WidthPatch, site: WidthSite, { merged, report }: Run): 'changed' {
  const later = merged.files[site.set];
  const own = merged.files[patch.order];
  if (later === undefined || own === undefined || site.node === undefined) return 'changed';
  if (later.group !== undefined && later.group === own.group && !patch.override) {
    report(conflict(patch, site, site.node, later.document.file));
  } else if (later.level > own.level) {
    report({
      code: 'shadowed-value',
      message: `this width of ${site.name} has no effect: "${later.document.file}" sets it to ${site.node.text}`,
      span: patch.valueSpan,
      notes: setHere(site.node, site),
    });
  }
  return 'changed';
}

/** A plain number over the plain number of an overlay below: the lower one has no effect. */
export function warnShadowed(
  patch: WidthPatch,
  site: WidthSite,
  width: number,
  below: Step | undefined,
  { merged, report }: Run,
): void {
  if (patch.form.kind !== 'absolute' || below === undefined || below.width === width) return;
  const own = merged.files[patch.order];
  const lower = merged.files[below.patch.order];
  // What is set on the command line is meant to win.
  if (own === undefined || lower === undefined || lower.level >= own.level) return;
  report({
    code: 'shadowed-value',
    message: `this width of ${site.name} has no effect: "${patch.file}" sets it to ${width}`,
    span: below.patch.valueSpan,
    notes: [{ message: 'where that is', span: patch.valueSpan }],
    suggestion: `if "${patch.file}" builds on it, let it say so: ${below.width} -> ${width}`,
  });
}

/** Components of one list may set the same width only to the same number; a relative one never agrees. */
export function checkComponents(
  patch: WidthPatch,
  site: WidthSite,
  width: number,
  steps: readonly Step[],
  { report }: Run,
): void {
  if (patch.group === undefined || patch.override) return;
  const other = steps.find(
    (step) =>
      step.patch.group === patch.group &&
      step.patch.file !== patch.file &&
      (isRelative(step.patch) || isRelative(patch) || step.width !== width),
  );
  if (other !== undefined) {
    report(conflict(patch, site, { span: other.patch.valueSpan }, other.patch.file));
  }
}

function isRelative({ form }: WidthPatch): boolean {
  return form.kind === 'multiply' || form.kind === 'factor';
}

function conflict(patch: WidthPatch, site: WidthSite, other: { readonly span: Span }, file: string): Report {
  return {
    code: 'component-conflict',
    message: `"${patch.file}" and "${file}" both set the width of ${site.name}`,
    span: patch.valueSpan,
    notes: [{ message: `"${file}" sets it here`, span: other.span }],
    suggestion: `if "${patch.file}" is meant to win, write $override: true in it`,
  };
}
