import { fail } from '../diagnostics/fail.ts';
import { isProblem, learnedFrom, type Examples, type LayerCall, type Learned } from '../layers/index.ts';
import { invariant } from '../util/invariant.ts';
import { widthOf, type Raw } from './raw.ts';
import type { Dataset, Learner, ModelPorts, TextReader, Window } from './types.ts';

/** What a layer learns of examples of its input. Throws what it cannot make of them, at its line. */
export function learn({ layer, type, args, span, argSpans }: Learner, examples: Examples): Learned {
  // Type and arguments belong together: they are those of a node.
  const learned = learnedFrom({ type, args } as LayerCall, examples);
  invariant(learned !== undefined, `${type} learns nothing`);
  if (!isProblem(learned)) return learned;
  const { message, arg, suggestion } = learned;
  throw fail({
    code: 'not-adapted',
    message: `${layer}: ${message}`,
    span: (arg === undefined ? undefined : argSpans.get(arg)) ?? span,
    suggestion,
  });
}

/** What the layers that read numbers learn of the training part; those that read text have learned before. */
export function learnAll(
  { learners = [], inputs }: ModelPorts,
  train: Dataset,
): Readonly<Record<string, Learned>> {
  const texts = new Set(inputs.flatMap(({ name, text }) => (text === undefined ? [] : [name])));
  const numeric = learners.filter(({ input }) => !texts.has(input));
  const all = numeric.map((learner) => {
    const examples = train.inputs[learner.input];
    invariant(examples !== undefined, `the data have nothing for the input ${learner.input}`);
    return [learner.layer, learn(learner, examples)] as const;
  });
  return Object.fromEntries(all);
}

/** The layer that reads an input of text, with what it learns of the texts of the training examples. */
export function learnedReader(
  reader: TextReader,
  learner: Learner | undefined,
  raw: Raw,
  { starts, window }: { readonly starts: Uint32Array; readonly window: Window },
): TextReader {
  if (learner === undefined) return reader;
  const width = widthOf(raw.shape);
  const texts = [...starts].flatMap((start) =>
    Array.from(raw.values.slice(start * width, (start + window.length) * width), String),
  );
  const learned = learn(learner, { shape: [starts.length, window.length * width], values: texts });
  return 'args' in learned ? { ...reader, args: learned.args } : reader;
}
