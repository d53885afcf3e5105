import type { Report } from '../diagnostics/diagnostic.ts';
import type { Spec } from '../spec/spec.ts';

/** A schedule and `reduceLROnPlateau` would both set the learning rate. */
export function checkRates({ compile, fit, spans }: Spec): readonly Report[] {
  const rate = compile?.optimizer.learningRate;
  if (typeof rate !== 'object' || fit === undefined || fit.reduceLROnPlateau === null) return [];
  const schedule = spans.get('compile.optimizer.learningRate') ?? spans.get('compile');
  return [
    {
      code: 'bad-combination',
      message: 'reduceLROnPlateau lowers a learning rate that is a number, but here a schedule sets it',
      span: spans.get('fit.reduceLROnPlateau') ?? spans.get('fit'),
      ...(schedule && { notes: [{ message: `the schedule is ${rate.type}`, span: schedule }] }),
      suggestion: 'remove one of them',
    },
  ];
}
