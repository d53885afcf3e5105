import { readdirSync, readFileSync } from 'node:fs';
import { packageFile } from '../package.ts';

/** The projects that `init` can start. */
export const templates = {
  dense: 'a table: species of penguins from four measurements',
  conv: 'images: circles and squares',
  lstm: "a series: tomorrow's temperature from the last 14 days",
} as const;

export type TemplateName = keyof typeof templates;

export const templateNames = Object.keys(templates) as readonly TemplateName[];

export interface TemplateFile {
  readonly name: string;
  readonly text: string;
}

/** The files of a template. `schemaPath` leads from the new project to the schema that editors read. */
export function templateFiles(template: TemplateName, schemaPath: string): readonly TemplateFile[] {
  const folder = packageFile('templates', template);
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const text = readFileSync(`${folder}/${name}`, 'utf8');
      return { name, text: text.replace('$schema=../../schema/widthwise.json', `$schema=${schemaPath}`) };
    });
}
