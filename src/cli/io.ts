import { createColors, type Colors } from './colors.ts';

/** Where text goes: standard output or standard error. */
export interface Sink {
  /** Writes the text as it is. */
  readonly write: (text: string) => void;
  /** Writes the text and a line break. */
  readonly line: (text: string) => void;
  /** Whether a person is looking at it. */
  readonly terminal: boolean;
  /** Characters in a line; 80 when it is no terminal. */
  readonly columns: () => number;
  readonly colors: Colors;
}

/** What a command has to do with the world outside, apart from files. */
export interface Io {
  /** For results. */
  readonly out: Sink;
  /** For diagnostics, progress and notices. */
  readonly err: Sink;
  /** The whole of standard input, read once. */
  readonly readStdin: () => Promise<string>;
  /** Whether questions can be asked. */
  readonly interactive: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The streams of this process. `--no-color` anywhere among the arguments counts. */
export function processIo(args: readonly string[]): Io {
  const { stdin, stdout, stderr, env } = process;
  let text: Promise<string> | undefined;
  return {
    out: sinkOf(stdout, args),
    err: sinkOf(stderr, args),
    readStdin: () => (text ??= readAll(stdin)),
    interactive: stdin.isTTY === true && stdout.isTTY === true,
    env,
  };
}

function sinkOf(stream: NodeJS.WriteStream, args: readonly string[]): Sink {
  endQuietlyWhenClosed(stream);
  const terminal = stream.isTTY === true;
  return {
    write: (text) => void stream.write(text),
    line: (text) => void stream.write(`${text}\n`),
    terminal,
    // Some pseudo-terminals have a width of 0.
    columns: () => (terminal ? stream.columns || 80 : 80),
    colors: createColors({ terminal, env: process.env, args }),
  };
}

/** A reader that has seen enough, such as `head`, is no error. */
function endQuietlyWhenClosed(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

async function readAll(stream: NodeJS.ReadStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString('utf8');
}
