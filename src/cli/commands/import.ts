import type { Command } from 'commander';
import { importKeras } from '../../import/index.ts';
import { attempt } from '../attempt.ts';
import type { Context } from '../context.ts';
import { addExamples } from '../examples.ts';
import { exitCodes } from '../exit-code.ts';
import { jsonDiagnostics, printDiagnostics } from '../print-diagnostics.ts';
import { readTextFile } from '../read-text-file.ts';
import { formatOption } from '../spec-options.ts';
import { writeOutput } from '../write-file.ts';

interface Options {
  readonly output?: string;
  readonly compile: boolean;
  readonly format: 'text' | 'json';
}

export function define(command: Command, context: Context): void {
  command
    .description('turn a network of Keras or TensorFlow.js into a spec; its layers keep their names')
    .argument('<file>', 'JSON of Keras 3 or 2, or a model.json of TensorFlow.js; `-` reads standard input')
    .option('-o, --output <file>', 'write the spec to a file')
    .option('--no-compile', 'leave optimizer, loss and metrics out')
    .addOption(formatOption('text', 'json'));
  addExamples(command, 'import model.json -o model.yaml', 'import resnet.json --no-compile | less');
  command.action((file: string, options: Options) => importFile(file, options, context));
}

async function importFile(file: string, options: Options, context: Context): Promise<void> {
  const { output, compile, format } = options;
  await attempt(context, format, async () => {
    const { path, text: json } = await readTextFile(file, context);
    const { text, diagnostics, sources } = importKeras(json, { path, compile });
    if (format === 'json') {
      const data = { version: 1, ok: text !== undefined, diagnostics: jsonDiagnostics(diagnostics, sources) };
      context.out.line(JSON.stringify({ ...data, ...(output === undefined && { text }) }, null, 2));
    } else printDiagnostics(diagnostics, sources, context.err);
    if (text === undefined) return context.finish(exitCodes.failed);
    if (output !== undefined) await writeOutput(output, text);
    else if (format === 'text') context.out.write(text);
  });
}
