import pc from 'picocolors';

export type Colors = ReturnType<typeof pc.createColors>;

interface Circumstances {
  readonly terminal: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly args: readonly string[];
}

/**
 * Colours where a person looks at a terminal that has them; https://no-color.org and `FORCE_COLOR` are heeded.
 * (picocolors' own guess also colours the logs of CI, which are files.)
 */
export function createColors(circumstances: Circumstances): Colors {
  return pc.createColors(wanted(circumstances));
}

function wanted({ terminal, env, args }: Circumstances): boolean {
  const own = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  if (own.includes('--no-color') || env['NO_COLOR']) return false;
  if (env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '') return env['FORCE_COLOR'] !== '0';
  return terminal && env['TERM'] !== 'dumb';
}
