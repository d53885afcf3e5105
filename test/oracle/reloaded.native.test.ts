import { LAYER_AREAS } from './support/cases.ts';
import { describeReloaded } from './support/describe-cases.ts';

for (const area of LAYER_AREAS) describeReloaded(area);
