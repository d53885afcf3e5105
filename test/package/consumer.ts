import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const repository = join(import.meta.dirname, '../..');

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Packs the package as `npm publish` would. */
export function pack(): string {
  const folder = mkdtempSync(join(tmpdir(), 'widthwise-pack-'));
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {
    cwd: repository,
    stdio: 'pipe',
  });
  const [tarball] = readdirSync(folder);
  if (tarball === undefined) throw new Error('npm pack wrote nothing');
  return join(folder, tarball);
}

/** An empty project that has installed the tarball and nothing else. */
export class Consumer {
  readonly folder: string;

  constructor(tarball: string, scripts: 'on' | 'off') {
    this.folder = mkdtempSync(join(tmpdir(), `widthwise-consumer-${scripts}-`));
    this.write('package.json', JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
    const flags = ['--no-audit', '--no-fund', `--ignore-scripts=${scripts === 'off'}`];
    execFileSync('npm', ['install', ...flags, tarball], { cwd: this.folder, stdio: 'pipe', env: cleanEnv() });
  }

  write(file: string, text: string): void {
    mkdirSync(join(this.folder, file, '..'), { recursive: true });
    writeFileSync(join(this.folder, file), text);
  }

  run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Ran {
    const options = { cwd: this.folder, encoding: 'utf8', env: { ...cleanEnv(), ...env } } as const;
    const { status, stdout, stderr } = spawnSync(command, args, options);
    return { status, stdout, stderr };
  }
}

/** The environment of a fresh shell: nothing of this repository's npm run, no backend chosen. */
function cleanEnv(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([key]) => !/^(npm_|WIDTHWISE_|VITEST|NODE_)/i.test(key));
  return { ...Object.fromEntries(kept), NO_COLOR: '1' };
}
