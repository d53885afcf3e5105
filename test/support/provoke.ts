import { basename, relative } from 'node:path';
import { loadData } from '../../src/data/index.ts';
import { loadSpec, WidthwiseError, type Diagnostic, type Sources, type Span } from '../../src/index.ts';
import { requireValid, type ValidSpec } from '../../src/index.ts';
import { portsOf } from '../../src/data/ports.ts';

/** What a `provoke.ts` in a folder of test/errors hands back. */
export interface Provoked {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources?: Sources;
}

/** The folder's model.yaml, which has no errors of its own. */
export async function specOf(folder: string): Promise<ValidSpec> {
  return requireValid(await loadSpec(`${folder}/model.yaml`));
}

/** The diagnostics that a call ends with; paths of the folder are shortened. */
export async function diagnosticsOf(
  call: () => unknown,
  folder: string,
  sources: Sources = new Map(),
  name?: string,
): Promise<Provoked> {
  try {
    await call();
  } catch (error) {
    if (!(error instanceof WidthwiseError)) throw error;
    return withoutPaths({ diagnostics: error.diagnostics, sources }, folder, name);
  }
  throw new Error('this was to fail');
}

/** What reading the data of the folder's model.yaml ends with. */
export async function provokeData(folder: string): Promise<Provoked> {
  const valid = await specOf(folder);
  const { data, directory } = valid.spec;
  if (data === undefined) throw new Error('model.yaml has no data section');
  const sources = new Map(valid.sources);
  const onText = (file: string, text: string) => void sources.set(file, text);
  const call = () => loadData(data, { ...portsOf(valid.spec, valid.graph), directory, seed: 7, onText });
  return diagnosticsOf(call, folder, sources);
}

/** The same, with a folder of this machine left out of every text and every place; itself it is called `name`. */
export function withoutPaths(
  { diagnostics, sources = new Map() }: Provoked,
  folder: string,
  name = basename(folder),
): Provoked {
  const inside = [`${folder}/`, `${relative(process.cwd(), folder)}/`];
  const clean = (text: string) =>
    inside.reduce((t, path) => t.replaceAll(path, ''), text).replaceAll(folder, name);
  const place = (span: Span) => ({ ...span, file: clean(span.file) });
  return {
    diagnostics: diagnostics.map(({ span, suggestion, notes, ...rest }) => ({
      ...rest,
      message: clean(rest.message),
      notes: notes.map((note) => ({
        message: clean(note.message),
        ...(note.span && { span: place(note.span) }),
      })),
      ...(span && { span: place(span) }),
      ...(suggestion !== undefined && { suggestion: clean(suggestion) }),
    })),
    sources: new Map([...sources].map(([file, text]) => [clean(file), text])),
  };
}
