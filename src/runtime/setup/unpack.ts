import { invariant } from '../../util/invariant.ts';
import { headerFolders, libraries } from '../pins.ts';
import type { Env } from '../types.ts';
import { downloadFailure } from './failures.ts';
import { run } from './run.ts';

/**
 * Takes only the wanted files out of a wheel: libraries to `lib/`, headers to `include/`. Python reads the archive, since
 * it is there when pip is and `unzip` need not be.
 */
const script = `
import os, shutil, sys, zipfile
wheel, target = sys.argv[1:3]
libraries, headers = sys.argv[3].split(","), tuple(sys.argv[4].split(","))
found = set()
with zipfile.ZipFile(wheel) as archive:
    for name in archive.namelist():
        inner = name.removeprefix("tensorflow/")
        if inner in libraries:
            found.add(inner)
            path = os.path.join(target, "lib", inner)
        elif inner.startswith(headers) and inner.endswith((".h", ".inc")) and ".." not in inner:
            path = os.path.join(target, inner)
        else:
            continue
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with archive.open(name) as source, open(path, "wb") as copy:
            shutil.copyfileobj(source, copy, 1 << 20)
missing = [name for name in libraries if name not in found]
if missing:
    sys.exit("the wheel has no " + " and no ".join(missing))
`;

/** Unpacks the two libraries and the headers of `wheel` into `deps`. */
export async function unpack(python: string, env: Env, wheel: string, deps: string): Promise<void> {
  const args = ['-I', '-c', script, wheel, deps, libraries.join(','), headerFolders.join(',')];
  const outcome = await run(python, args, env);
  invariant(outcome, 'python was found a moment ago');
  if (outcome.code !== 0) throw downloadFailure('the TensorFlow libraries out of their wheel', outcome, deps);
}
