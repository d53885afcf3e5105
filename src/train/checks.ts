import type { Report } from '../diagnostics/diagnostic.ts';
import { fail } from '../diagnostics/fail.ts';
import type { ValidSpec } from '../spec/spec.ts';

/** What is wrong with training this spec, as far as can be told before any data are read. */
export function checkTrainable(valid: ValidSpec): readonly Report[] {
  const { spec, graph } = valid;
  const at = { span: spec.spans.get('compile') };
  if (spec.compile === undefined) {
    return [
      {
        code: 'no-compile-section',
        message: `spec "${spec.name}" has no compile section, so there is no loss to train by`,
        suggestion: 'add e.g. compile: {optimizer: adam, loss: mse}',
      },
    ];
  }
  if (graph.nodes.some((node) => node.trainableParams > 0)) return [];
  return [
    {
      code: 'nothing-to-train',
      message: `no layer of "${spec.name}" has weights that can be trained`,
      ...at,
    },
  ];
}

/** Throws the reports as one error, if there are any. */
export function throwIfAny(reports: readonly Report[]): void {
  if (reports.length > 0) throw fail(...reports);
}
