#!/usr/bin/env node
import { processIo } from './io.ts';
import { run } from './run.ts';

const args = process.argv.slice(2);
process.exitCode = await run(args, processIo(args));
