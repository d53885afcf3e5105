import type { Loss, Metric } from './generated/classes.ts';
import type { CompileSection } from './generated/sections.ts';
import type { TensorRef } from './graph.ts';
import { sectionVocabulary } from './names.ts';
import { forOne, outputForm } from './per-output.ts';
import { referenceText } from './references.ts';
import type { Json } from './vocabulary.ts';

/** What one output of a network is trained by, and what is measured of it. */
export interface OutputObjective {
  /** Of the output: `main`, and `rnn:1` for the second output of a layer. */
  readonly name: string;
  /** Undefined when the output is not trained. */
  readonly loss: Loss | undefined;
  /** How much the loss counts in the sum over all outputs. */
  readonly weight: number;
  readonly metrics: readonly Metric[];
}

/** The objective of each output, in the order of the outputs, whichever way `compile` gives them. */
export function objectivesOf(
  { loss, lossWeights, metrics }: CompileSection,
  outputs: readonly TensorRef[],
): readonly OutputObjective[] {
  const names = outputs.map(referenceText);
  const losses = perOutput<Loss>('loss', loss, names);
  const weights = perOutput<number>('lossWeights', lossWeights, names);
  const measured = perOutput<readonly Metric[]>('metrics', metrics, names);
  return names.map((name, i) => ({
    name,
    loss: losses[i],
    weight: weights[i] ?? 1,
    metrics: measured[i] ?? [],
  }));
}

/** The keys of `compile` that may be given for each output. */
export const outputKeys = ['loss', 'lossWeights', 'metrics'] as const;

type OutputKey = (typeof outputKeys)[number];
type PerOutput<T> = T | readonly (T | null)[] | { readonly [output: string]: T | null };

/** What is given for the outputs, by name or in order: `['main', 'aux']`, or a number of them; undefined for one value for all. */
export function givenOutputs(
  section: CompileSection,
  key: OutputKey,
): readonly string[] | number | undefined {
  const value = section[key];
  if (value === undefined) return undefined;
  switch (formOf(key, value)) {
    case 'one':
      return undefined;
    case 'list':
      return (value as readonly unknown[]).length;
    case 'map':
      return Object.keys(value);
  }
}

function perOutput<T>(
  key: OutputKey,
  value: PerOutput<T> | undefined,
  names: readonly string[],
): readonly (T | undefined)[] {
  if (value === undefined) return names.map(() => undefined);
  // The schema has accepted the value, and the form says which of the union it is.
  switch (formOf(key, value)) {
    case 'one':
      return names.map(() => value as T);
    case 'list':
      return names.map((_, i) => (value as readonly (T | null)[])[i] ?? undefined);
    case 'map':
      return names.map((name) => memberOf(value as { readonly [output: string]: T | null }, name));
  }
}

function memberOf<T>(map: { readonly [output: string]: T | null }, name: string): T | undefined {
  return Object.hasOwn(map, name) ? (map[name] ?? undefined) : undefined;
}

function formOf(key: OutputKey, value: unknown) {
  const vocabulary = sectionVocabulary('compile').properties[key];
  return outputForm(vocabulary === undefined ? {} : forOne(vocabulary), value as Json);
}
