import { describeEvaluations } from './support/describe-evaluations.ts';

for (const area of ['loss', 'metric']) describeEvaluations(area, 'cpu');
