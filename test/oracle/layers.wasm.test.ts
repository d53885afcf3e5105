import { LAYER_AREAS } from './support/cases.ts';
import { describeCases } from './support/describe-cases.ts';

for (const area of LAYER_AREAS) describeCases(area, 'wasm');
