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
  const { shape, values } = form.encode(texts, starts.length);
  return { shape: [starts.length, ...shape], dtype: 'int32', values };
}
