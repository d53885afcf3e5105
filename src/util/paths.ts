/**
 * Paths with forward slashes, so that the compiler needs no file system and no Node module.
 * Windows separators are accepted and turned around.
 */
export function toPosix(path: string): string {
  return path.replace(/\\/g, '/');
}

/** The directory of a file; `.` for a bare name. */
export function directoryOf(file: string): string {
  const path = toPosix(file);
  const cut = path.lastIndexOf('/');
  return cut === -1 ? '.' : cut === 0 ? '/' : path.slice(0, cut);
}

/** What a path names, without the directories that lead there. */
export function baseName(path: string): string {
  return toPosix(path).split('/').at(-1) ?? path;
}

/** `path` as seen from `directory`, with `.` and `..` resolved as far as they can be. */
export function joinPath(directory: string, path: string): string {
  const target = toPosix(path);
  return normalize(isAbsolute(target) ? target : `${directory}/${target}`);
}

export function isAbsolute(path: string): boolean {
  return path.startsWith('/') || /^[A-Za-z]:\//.test(toPosix(path));
}

/** Without `.`, doubled slashes and the `..` that can be resolved. */
export function normalize(path: string): string {
  const rooted = path.startsWith('/');
  const parts: string[] = [];
  for (const part of toPosix(path).split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '..' || !rooted) parts.push(part);
  }
  const joined = parts.join('/');
  return rooted ? `/${joined}` : joined === '' ? '.' : joined;
}

/** The path that leads from a directory to a target; both seen from the same place. */
export function relativePath(directory: string, target: string): string {
  const from = normalize(directory)
    .split('/')
    .filter((part) => part !== '.' && part !== '');
  const to = normalize(target)
    .split('/')
    .filter((part) => part !== '');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  const up = from.slice(shared).map(() => '..');
  const path = [...up, ...to.slice(shared)].join('/');
  return up.length === 0 ? `./${path}` : path;
}
