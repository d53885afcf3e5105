import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem, type } from 'node:os';

/** What the numbers depend on, without what would tell one machine from another of its kind. */
export interface Machine {
  readonly date: string;
  readonly processor: string;
  readonly system: string;
  /** Processes that wanted to run, on average over a quarter of an hour. */
  readonly load: number;
  /** Name and version of what was measured. */
  readonly versions: readonly string[];
}

const PACKAGES = ['keras', 'tensorflow', 'jax', 'optax', 'numpy'];

const VERSIONS = `
import importlib.metadata as m, platform, sys
def version(name):
    for candidate in (name, name + "-cpu", name + "_cpu"):
        try: return m.version(candidate)
        except m.PackageNotFoundError: pass
    return "?"
print("Python", platform.python_version())
for name in sys.argv[1:]: print(name, version(name))
`;

export function machine(python: string): Machine {
  const [cpu] = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const python3 = execFileSync(python, ['-c', VERSIONS, ...PACKAGES], { encoding: 'utf8' });
  return {
    date: new Date().toISOString().slice(0, 10),
    processor: `${cpu?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores`,
    system: `${type()}, ${gigabytes} GB of memory`,
    load: loadavg()[2] ?? NaN,
    versions: [`Node ${process.versions.node}`, ...python3.trim().split('\n')],
  };
}
