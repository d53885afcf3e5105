import { readFile } from 'node:fs/promises';
import { InvalidArgumentError, type Command } from 'commander';
import { WidthwiseError } from '../../diagnostics/error.ts';
import { editWidths, type WidthEdit } from '../../edit/index.ts';
import { compileSpec } from '../../compile.ts';
import { attempt } from '../attempt.ts';
import type { Context } from '../context.ts';
import { printDiagnostics } from '../print-diagnostics.ts';
import { addExamples } from '../examples.ts';
import { usageError } from '../usage-error.ts';
import { writeOutput } from '../write-file.ts';
import { normalize } from '../../util/paths.ts';

export function define(command: Command, context: Context): void {
  command
    .description(
      'change widths where they are written; comments, order and style stay. In an overlay it changes `widths`',
    )
    .argument('<what>', 'what to change: width', onlyWidth)
    .argument('<file>', 'a Model or an overlay')
    .argument('<layer=width...>', 'such as conv=64, conv=x2 or "stage*=48"');
  addExamples(command, 'edit width model.yaml conv=64', "edit width wide.yaml 'stage*=x2' head=256");
  command.action((_: string, file: string, edits: readonly string[]) =>
    edit(
      file,
      edits.map((text) => readEdit(text, command)),
      context,
    ),
  );
}

function onlyWidth(text: string): string {
  if (text === 'width') return text;
  throw new InvalidArgumentError('Only widths can be edited.');
}

async function edit(path: string, edits: readonly WidthEdit[], context: Context): Promise<void> {
  await attempt(context, 'text', async (_, inspect) => {
    const compiled = await inspect(path, {});
    const file = normalize(path);
    if (!compiled.sources.has(file))
      throw new WidthwiseError('the file cannot be read', compiled.diagnostics);
    const text = editWidths(compiled, file, edits);
    if (text === compiled.sources.get(file)) {
      if (!compiled.ok) throw new WidthwiseError('the spec has errors', compiled.diagnostics);
      return context.out.line(`${path}: nothing to change`);
    }
    // Never a file that is broken: the new text is compiled first.
    const after = compileSpec(text, { path, files: Object.fromEntries(compiled.sources) });
    if (!after.ok) throw new WidthwiseError('the spec has errors after the edit', after.diagnostics);
    printDiagnostics(after.diagnostics, after.sources, context.err);
    const mark = (await readFile(path, 'utf8')).startsWith('\ufeff') ? '\ufeff' : '';
    await writeOutput(path, mark + text);
    context.out.line(`${path}: changed`);
  });
}

function readEdit(text: string, command: Command): WidthEdit {
  const [, layer = '', times, width] = /^(.+)=(?:(\d+)|x(\d*\.?\d+))$/.exec(text) ?? [];
  if (times !== undefined) return { layer, width: Number(times) };
  if (width !== undefined) return { layer, width: { times: Number(width) } };
  return usageError(command, `${JSON.stringify(text)} is not layer=width, such as conv=64 or conv=x2`);
}
