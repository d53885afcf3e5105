import type { Io } from './io.ts';
import { ownManifest } from './package.ts';

/** What is printed when we are at fault, not the input. */
export function reportBug(error: unknown, { err, env }: Pick<Io, 'err' | 'env'>): void {
  const { version, bugs } = ownManifest();
  const where = bugs?.url === undefined ? '' : ` at ${bugs.url}`;
  err.line(`${err.colors.red('widthwise: internal error')}: ${messageOf(error)}`);
  err.line(`this is a bug of widthwise ${version} (Node ${process.version}), not of your spec`);
  err.line(`please report it${where} with this text, the command, and the spec if you can share it`);
  if (env['WIDTHWISE_DEBUG'] === '1') err.line(stackOf(error));
  else err.line('WIDTHWISE_DEBUG=1 prints where it happened');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
