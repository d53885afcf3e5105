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
// A module of data or of a plugin is code of the user's, and may wait for what never comes.
const stuck = (): void => {
  io.err.line(
    'widthwise: there is nothing left to wait for: a module that was run gave a promise that is never settled',
  );
  process.exit(exitCodes.failed);
};
process.once('beforeExit', stuck);
process.exitCode = await run(args, io);
process.off('beforeExit', stuck);
