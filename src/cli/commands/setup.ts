import type { Command } from 'commander';
import type { SetupProgress } from '../../runtime/index.ts';
import { attempt } from '../attempt.ts';
import type { Context } from '../context.ts';
import { addExamples } from '../examples.ts';
import type { Sink } from '../io.ts';
import { bar, createLiveLine } from '../live-line.ts';
import { formatOption } from '../spec-options.ts';

interface Options {
  readonly force?: boolean;
  readonly format: 'text' | 'json';
}

export function define(command: Command, context: Context): void {
  command
    .description('build the native runtime (TensorFlow in C++) into a cache; once for each machine')
    .option('--force', 'build it again even when it is there')
    .addOption(formatOption('text', 'json'));
  command.addHelpText('after', note);
  addExamples(command, 'setup', 'setup --force --format json');
  command.action((options: Options) => setup(options, context));
}

const note = `
Downloads about 275 MB with npm and pip, compiles one file, and keeps 0.9 GB in
$WIDTHWISE_CACHE (default ~/.cache/widthwise). Nothing is installed into the
project. Needs python3 with pip, and g++.`;

async function setup({ force = false, format }: Options, context: Context): Promise<void> {
  const { out, err } = context;
  await attempt(context, format, async () => {
    const { setupNative } = await import('../../index.ts');
    const runtime = await setupNative({ force, onProgress: progressOn(err) });
    if (format === 'json') return out.line(JSON.stringify({ version: 1, ...runtime }, null, 2));
    const { tfjsNode, tensorflow, folder, reused } = runtime;
    const what = `the native runtime (tfjs-node ${tfjsNode} on TensorFlow ${tensorflow})`;
    out.line(`${what} ${reused ? 'was ready already' : 'is ready'}: ${folder}`);
  });
}

/** Each step once; on a terminal the download's bar below it. */
function progressOn(sink: Sink): (progress: SetupProgress) => void {
  const live = createLiveLine(sink);
  let told = '';
  return ({ step, message, fraction }) => {
    if (step === 'done') return live.clear();
    if (fraction === undefined || step !== told) {
      live.clear();
      sink.line(message);
      told = step;
    }
    if (fraction !== undefined) {
      live.draw(() => `  ${bar(fraction, 30)} ${String(Math.round(fraction * 100)).padStart(3)} %`);
    }
  };
}
