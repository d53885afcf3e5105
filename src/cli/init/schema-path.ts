import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/**
 * How a file in `directory` names the schema inside the installed package: where npm has put it, or will put it when
 * widthwise is installed into the project (the nearest `package.json` above).
 */
export function schemaPath(directory: string): string {
  const start = resolve(directory);
  const project =
    nearest(start, join('node_modules', 'widthwise')) ?? nearest(start, 'package.json') ?? start;
  const path = relative(start, join(project, 'node_modules', 'widthwise', 'schema', 'widthwise.json'));
  const posix = path.split(sep).join('/');
  return posix.startsWith('.') ? posix : `./${posix}`;
}

/** The nearest folder, from `start` upward, that has `entry` in it. */
function nearest(start: string, entry: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, entry))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}
