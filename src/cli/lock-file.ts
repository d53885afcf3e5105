import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Option } from 'commander';
import type { Note } from '../diagnostics/diagnostic.ts';
import { fail } from '../diagnostics/fail.ts';
import { isIntact, lockSpec } from '../edit/index.ts';
import type { Spec } from '../spec/spec.ts';

/** `--frozen` of the commands that use a spec. */
export function frozenOption(): Option {
  return new Option('--frozen', "fail when the spec's lock file would differ (see `widthwise lock`)");
}

/** Where the lock of a spec stands: `wide.lock.yaml` beside `wide.yaml`. */
export function lockFileOf(spec: string): string {
  return `${spec === '-' ? 'model' : spec.replace(/\.ya?ml$/, '')}.lock.yaml`;
}

/** The text of a lock file that stands at `file`. */
export function lockTo(file: string, spec: Spec): string {
  // Both absolute: two relative paths may not know of the folders between them.
  return lockSpec({ ...spec, directory: resolve(spec.directory) }, { directory: resolve(dirname(file)) });
}

/**
 * With `--frozen`, that a spec still resolves to what its lock file holds.
 * @throws WidthwiseError `lock-differs`
 */
export async function checkFrozen(path: string, spec: Spec, frozen: boolean | undefined): Promise<void> {
  const file = lockFileOf(path);
  if (frozen === true) await compareLock(file, lockTo(file, spec));
}

/** Throws `lock-differs` unless the file holds the text. */
export async function compareLock(file: string, text: string): Promise<void> {
  const present = await readFile(file, 'utf8').catch(() => undefined);
  if (present === text) return;
  const why =
    present === undefined
      ? 'there is no lock file'
      : isIntact(present)
        ? 'the spec resolves to another model than the lock file'
        : 'the lock file was changed after it was written';
  throw fail({
    code: 'lock-differs',
    message: `${file}: ${why}`,
    notes: present === undefined ? [] : firstDifference(present, text),
    suggestion: 'run `widthwise lock` without --frozen if that is meant',
  });
}

/** The first line that differs, the digest aside. */
function firstDifference(present: string, text: string): readonly Note[] {
  const [before, after] = [present.split('\n'), text.split('\n')];
  const at = before.findIndex((line, i) => i > 0 && line !== after[i]);
  if (at < 0) return [];
  return [
    { message: `line ${at + 1} is  ${before[at]?.trim()}` },
    { message: `it would be  ${after[at]?.trim() ?? '(nothing)'}` },
  ];
}
