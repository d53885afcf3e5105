import { describeCases } from './support/describe-cases.ts';

for (const area of ['loss', 'optimizer']) describeCases(area, 'wasm');
