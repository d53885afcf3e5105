import { isCancel, select, text } from '@clack/prompts';
import { templateNames, templates, type TemplateName } from './templates.ts';

/** Asks for a directory; undefined when the user gives up. */
export async function askDirectory(): Promise<string | undefined> {
  const answer = await text({ message: 'Where?', placeholder: '.', defaultValue: '.' });
  return isCancel(answer) ? undefined : answer;
}

/** Asks for a template; undefined when the user gives up. */
export async function askTemplate(): Promise<TemplateName | undefined> {
  const options = templateNames.map((value) => ({ value, label: value, hint: templates[value] }));
  const answer = await select({ message: 'Which template?', options });
  return isCancel(answer) ? undefined : answer;
}
