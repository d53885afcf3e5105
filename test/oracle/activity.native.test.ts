import { describeEager } from './support/describe-cases.ts';
import { describeEvaluations } from './support/describe-evaluations.ts';

// In compiled steps, and saved and loaded, these cases are judged with those of all other areas.
for (const area of ['activity-penalty', 'activity-everywhere']) {
  describeEager(area);
  describeEvaluations(area, 'native');
}
