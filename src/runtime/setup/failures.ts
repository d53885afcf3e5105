import type { Report } from '../../diagnostics/diagnostic.ts';
import { fail } from '../../diagnostics/fail.ts';
import type { WidthwiseError } from '../../diagnostics/error.ts';
import { lastWords } from './run.ts';
import type { Outcome } from './run.ts';

const NO_SPACE = /ENOSPC|no space left on device|disk quota exceeded|EDQUOT/i;
const NO_NETWORK =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|name resolution|NewConnectionError|ConnectTimeoutError|ReadTimeoutError|ProxyError|Max retries exceeded/i;
const NO_WHEEL = /No matching distribution found|is not a supported wheel/i;

/** What a failed download or installation means, read from what the program said. */
export function downloadFailure(what: string, outcome: Outcome, folder: string): WidthwiseError {
  return fail(downloadReport(what, outcome, folder));
}

function downloadReport(what: string, outcome: Outcome, folder: string): Report {
  const said = outcome.stderr + outcome.stdout;
  const notes = [{ message: lastWords(outcome) }];
  if (NO_SPACE.test(said)) return { ...diskFull(what, folder), notes };
  if (NO_NETWORK.test(said)) return { ...noNetwork(what), notes };
  if (NO_WHEEL.test(said)) return { ...noWheel(what), notes };
  return {
    code: 'runtime-download-failed',
    message: `could not get ${what}:\n${lastWords(outcome)}`,
    suggestion:
      'mend what it says and run `npx widthwise setup` again; meanwhile the wasm backend works without it',
  };
}

/** The report for a full disk. */
export function diskFull(what: string, folder: string): Report {
  return {
    code: 'runtime-disk-full',
    message: `no space left for ${what} in ${folder}`,
    suggestion:
      'free about 1.5 GB there, or set WIDTHWISE_CACHE to a folder on another disk, and run it again',
  };
}

function noNetwork(what: string): Report {
  return {
    code: 'runtime-no-network',
    message: `could not get ${what}: its registry cannot be reached`,
    suggestion:
      'check the network and the proxy (HTTPS_PROXY, npm config, pip config) and run `npx widthwise setup` again; meanwhile the wasm backend works without it',
  };
}

function noWheel(what: string): Report {
  return {
    code: 'runtime-no-wheel',
    message: `pip's index has no ${what} for ${process.platform}-${process.arch}`,
    suggestion:
      'check which index pip reads (`python3 -m pip config list`) and that it can be reached, or use the wasm backend',
  };
}

/** Turns an error of the file system into ours; anything else is passed on as it is. */
export function fileFailure(error: unknown, folder: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  if (NO_SPACE.test(String(error.code))) return fail(diskFull('the native runtime', folder));
  if (!/^(EACCES|EPERM|EROFS|ENOENT|ENOTDIR|EEXIST)$/.test(String(error.code))) return error;
  return fail({
    code: 'runtime-cache-unwritable',
    message: `cannot write to the cache folder ${folder}: ${error.message}`,
    suggestion: 'make it writable, or set WIDTHWISE_CACHE to a folder that is',
  });
}
