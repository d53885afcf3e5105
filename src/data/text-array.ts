import { WidthwiseError } from '../diagnostics/error.ts';
import { fail } from '../diagnostics/fail.ts';
import { textFormOf, type LayerCall } from '../layers/index.ts';
import { invariant } from '../util/invariant.ts';
import { widthOf, type Raw } from './raw.ts';
import type { NdArray, TextReader, Window } from './types.ts';

/** The whole numbers that the texts of the examples which start at `starts` become. */
export function textArray(raw: Raw, reader: TextReader, starts: Uint32Array, { length }: Window): NdArray {
  // What was saved beside a model is what the compiler made of its spec.
  const form = textFormOf({ type: reader.type, args: reader.args } as LayerCall, reader.shape);
  invariant(form !== undefined, `${reader.type} reads no text`);
  const width = widthOf(raw.shape);
  const texts: string[] = [];
  for (const start of starts)
    for (let i = start * width; i < (start + length) * width; i++) texts.push(String(raw.values[i]));
  try {
    const { shape, values } = form.encode(texts, starts.length);
    return { shape: [starts.length, ...shape], dtype: 'int32', values };
  } catch (error) {
    const each = length * width;
    const refused = (text: string): boolean => throws(() => form.encode(Array(each).fill(text), 1));
    const index = texts.findIndex(refused);
    throw index === -1
      ? error
      : placed(error, raw, (starts[Math.floor(index / each)] ?? 0) * width + (index % each));
  }
}

function throws(run: () => unknown): boolean {
  try {
    run();
    return false;
  } catch {
    return true;
  }
}

/** The same error, with the cell of the text that is at fault. */
function placed(error: unknown, raw: Raw, index: number): unknown {
  if (!(error instanceof WidthwiseError)) return error;
  const width = widthOf(raw.shape);
  const { span, label } = raw.place(Math.floor(index / width), index % width);
  return fail(
    ...error.diagnostics.map((diagnostic) => ({
      ...diagnostic,
      message: `${diagnostic.message} (${label})`,
      span,
    })),
  );
}
