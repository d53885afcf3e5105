import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { authoringSchema } from './authoring.ts';
import { expectationsModule } from './expectations.ts';
import { readSchemas } from './schemas.ts';
import type { Schemas } from './schemas.ts';
import { classTypes, layerTypes, sectionTypes } from './types.ts';
import { validatorModules } from './validators.ts';
import { vocabularyModule } from './vocabulary.ts';

/** Texts by their paths, relative to the project. */
export type Files = ReadonlyMap<string, string>;

const header = '// Generated from schema/: do not edit; run `make schema`.\n\n';

/** Every file that is made from the schemas of the project at `root`, as it should be. */
export async function generatedFiles(root: string): Promise<Files> {
  const schemas = readSchemas(join(root, 'schema'));
  return new Map([
    ['schema/widthwise.json', `${JSON.stringify(authoringSchema(schemas), null, 2)}\n`],
    ...(await formatted(await readable(schemas), root)),
    // Machine code in all but name; formatting it would take longer than everything else together.
    ...Object.entries(validatorModules(schemas)).map(
      ([name, text]) => [`src/validate/generated/${name}-validators.ts`, `${header}${text}\n`] as const,
    ),
  ]);
}

async function readable(schemas: Schemas): Promise<Files> {
  return new Map([
    ['src/spec/generated/classes.ts', await classTypes(schemas)],
    ['src/spec/generated/layers.ts', await layerTypes(schemas)],
    ['src/spec/generated/sections.ts', await sectionTypes(schemas)],
    ['src/spec/generated/vocabulary.ts', vocabularyModule(schemas)],
    ['src/validate/generated/expectations.ts', expectationsModule(schemas)],
  ]);
}

async function formatted(files: Files, root: string): Promise<Files> {
  const options = (await resolveConfig(join(root, 'src/index.ts'))) ?? {};
  const texts = [...files].map(
    async ([path, text]) => [path, await format(header + text, { ...options, filepath: path })] as const,
  );
  return new Map(await Promise.all(texts));
}

/** The files that are missing below `root`, or are not as they should be. */
export function staleFiles(files: Files, root: string): Files {
  const isStale = ([path, text]: readonly [string, string]): boolean => {
    const file = join(root, path);
    return !existsSync(file) || readFileSync(file, 'utf8') !== text;
  };
  return new Map([...files].filter(isStale));
}

export function writeFiles(files: Files, root: string): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
