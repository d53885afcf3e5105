import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { SaveFiles } from './files.ts';
import { errorCode } from '../util/error-code.ts';
import type { ModelFile } from './shards.ts';
import { SHARD_NAME } from './shards.ts';

/** Weight files that no model.json names may belong to a save that is under way, unless they are this old. */
const ABANDONED_AFTER = 60 * 60 * 1000;

/**
 * Puts the files of a model into `directory`, all or nothing, at every moment: they are first written into a directory
 * beside it. A new directory then appears by one rename. In one that is there already the new model counts from the
 * rename of `model.json` on, the last of `files`; its weight files have names of their own, and the old ones go after it.
 * Files that are not ours stay.
 */
export async function putModel(
  files: SaveFiles,
  directory: string,
  model: readonly ModelFile[],
): Promise<void> {
  const aside = asideOf(directory);
  await files.mkdir(dirname(directory));
  await removeAbandoned(files, directory);
  try {
    await files.mkdir(aside);
    for (const { name, content } of model) await files.write(join(aside, name), content);
    await files.syncDirectory(aside);
    const present = await files.list(directory);
    if (present === undefined || present.length === 0) await appear(files, aside, directory);
    else await replace(files, aside, directory, model);
  } finally {
    await files.remove(aside);
  }
}

/** Fails where {@link putModel} would find no place. Leaves nothing behind. */
export async function probe(files: SaveFiles, directory: string): Promise<void> {
  const aside = asideOf(directory);
  await files.mkdir(dirname(directory));
  try {
    await files.mkdir(aside);
    await files.write(join(aside, 'model.json'), '');
  } finally {
    await files.remove(aside);
  }
}

/** A directory that is whole takes its place, where nothing is, or an empty directory. */
export async function appear(files: SaveFiles, aside: string, directory: string): Promise<void> {
  await files.rename(aside, directory);
  await files.syncDirectory(dirname(directory));
}

async function replace(
  files: SaveFiles,
  aside: string,
  directory: string,
  model: readonly ModelFile[],
): Promise<void> {
  const old = await shardsOf(files, directory);
  const names = model.map((file) => file.name);
  const [shards, others] = [
    names.filter((n) => SHARD_NAME.test(n)),
    names.filter((n) => !SHARD_NAME.test(n)),
  ];
  for (const name of shards) await files.rename(join(aside, name), join(directory, name));
  await files.syncDirectory(directory);
  await files.rename(join(aside, 'model.json'), join(directory, 'model.json'));
  for (const name of others) {
    if (name !== 'model.json') await files.rename(join(aside, name), join(directory, name));
  }
  await files.syncDirectory(directory);
  for (const name of await stale(files, directory, old, new Set(names)))
    await files.remove(join(directory, name));
}

/** The weight files that the model.json of a directory names. */
async function shardsOf(files: SaveFiles, directory: string): Promise<ReadonlySet<string>> {
  const text = await files.read(join(directory, 'model.json')).catch(() => '');
  return new Set(text.match(/weights-[0-9a-f]{16}-\d+of\d+\.bin/g) ?? []);
}

async function stale(
  files: SaveFiles,
  directory: string,
  old: ReadonlySet<string>,
  fresh: ReadonlySet<string>,
): Promise<readonly string[]> {
  const result: string[] = [];
  for (const name of (await files.list(directory)) ?? []) {
    if (!SHARD_NAME.test(name) || fresh.has(name)) continue;
    if (old.has(name) || Date.now() - (await files.changed(join(directory, name))) > ABANDONED_AFTER) {
      result.push(name);
    }
  }
  return result;
}

/** What a save that was killed has left beside the directory; a model that it had only moved away comes back. */
export async function removeAbandoned(files: SaveFiles, directory: string): Promise<void> {
  const beside = async (kind: AsideKind): Promise<readonly string[]> => {
    const names = (await files.list(dirname(directory))) ?? [];
    return names.filter((name) => isAbandoned(name, asidePrefix(directory, kind)));
  };
  for (const name of await beside('replaced')) {
    if ((await files.list(directory)) !== undefined) continue;
    await files.rename(join(dirname(directory), name), directory);
  }
  for (const name of [...(await beside('saving')), ...(await beside('replaced'))]) {
    await files.remove(join(dirname(directory), name));
  }
}

function isAbandoned(name: string, prefix: string): boolean {
  const pid = name.startsWith(prefix) ? Number.parseInt(name.slice(prefix.length), 10) : Number.NaN;
  return Number.isInteger(pid) && !isAlive(pid);
}

/** What stands beside a directory for a while: a model that is being written, or one that makes room. */
type AsideKind = 'saving' | 'replaced';

/** A directory of this save alone, on the same file system. */
export function asideOf(directory: string, kind: AsideKind = 'saving'): string {
  const unique = `${process.pid}-${randomBytes(4).toString('hex')}`;
  return join(dirname(directory), `${asidePrefix(directory, kind)}${unique}`);
}

function asidePrefix(directory: string, kind: AsideKind): string {
  return `.${basename(directory)}.${kind}-`;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
