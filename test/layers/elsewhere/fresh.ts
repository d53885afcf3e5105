/** A fresh process: TensorFlow.js, the modules that it is told to import, and a file of cases. Prints what came out. */
import { readFileSync } from 'node:fs';
import { check, type ElsewhereCase } from './check.ts';

const [file = '', ...modules] = process.argv.slice(2);
for (const module of modules) await import(module);
const cases = JSON.parse(readFileSync(file, 'utf8')) as readonly ElsewhereCase[];
console.log(JSON.stringify(await check(cases)));
