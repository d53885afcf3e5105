#!/usr/bin/env node
import { exitCodes } from './exit-code.ts';
import { processIo } from './io.ts';
import { reportBug } from './report-bug.ts';
import { run } from './run.ts';

const args = process.argv.slice(2);
const io = processIo(args);
// Thrown outside of a command, by a timer or a stream: still a bug of ours.
process.on('uncaughtException', (error) => {
  reportBug(error, io);
  process.exit(exitCodes.bug);
});
process.exitCode = await run(args, io);
