import { join, normalize } from 'node:path';
import { Option, type Command } from 'commander';
import { attempt } from '../attempt.ts';
import type { Context } from '../context.ts';
import { addExamples } from '../examples.ts';
import { exitCodes } from '../exit-code.ts';
import { schemaPath } from '../init/schema-path.ts';
import { templateFiles, templateNames, templates, type TemplateName } from '../init/templates.ts';
import { writeProject } from '../init/write-project.ts';

interface Options {
  readonly template?: TemplateName;
  readonly yes?: boolean;
}

export function define(command: Command, context: Context): void {
  command
    .description('start a project: a model, a wide variant of it, and data to train on')
    .argument('[dir]', 'the directory (default: the current one)')
    .addOption(
      new Option('--template <name>', 'what to start from (default: "dense")').choices(templateNames),
    )
    .option('-y, --yes', 'ask nothing');
  const list = templateNames.map((name) => `  ${name.padEnd(7)}${templates[name]}`);
  command.addHelpText('after', ['', 'Templates:', ...list].join('\n'));
  addExamples(command, 'init my-model', 'init my-model --template lstm --yes');
  command.action((directory: string | undefined, options: Options) => init(directory, options, context));
}

async function init(given: string | undefined, options: Options, context: Context): Promise<void> {
  await attempt(context, 'text', async () => {
    const choice = await choose(given, options, context);
    if (choice === undefined) return context.finish(exitCodes.failed);
    const { directory, template } = choice;
    const files = templateFiles(template, schemaPath(directory));
    await writeProject(directory, files);
    for (const { name } of files) context.out.line(`wrote ${join(directory, name)}`);
    for (const line of nextSteps(directory)) context.out.line(line);
  });
}

interface Choice {
  readonly directory: string;
  readonly template: TemplateName;
}

/** Asks a person for what is not given; undefined when they give up. */
async function choose(
  given: string | undefined,
  options: Options,
  context: Context,
): Promise<Choice | undefined> {
  if (options.yes === true || !context.interactive) {
    return { directory: given ?? '.', template: options.template ?? 'dense' };
  }
  const { askDirectory, askTemplate } = await import('../init/ask.ts');
  const directory = given ?? (await askDirectory());
  const template = directory === undefined ? undefined : (options.template ?? (await askTemplate()));
  return directory === undefined || template === undefined ? undefined : { directory, template };
}

function nextSteps(directory: string): readonly string[] {
  const here = normalize(directory) === '.';
  return [
    '',
    'next:',
    ...(here ? [] : [`  cd ${directory}`]),
    '  npx widthwise summary wide.yaml',
    '  npx widthwise train model.yaml -o runs/narrow',
  ];
}
