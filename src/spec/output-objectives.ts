import type { Loss, Metric } from './generated/classes.ts';
import type { CompileSection } from './generated/sections.ts';
import type { TensorRef } from './graph.ts';
import { sectionVocabulary } from './names.ts';
import { givenFor, outputValues } from './output-values.ts';
import { referenceText } from './references.ts';

/** What one output of a network is trained by, and what is measured of it. */
export interface OutputObjective {
  /** Of the output: `main`, and `rnn:1` for the second output of a layer. */
  readonly name: string;
  /** Undefined when the output is not trained. */
  readonly loss: Loss | undefined;
  /** How much the loss counts in the sum over all outputs. */
  readonly weight: number;
  readonly metrics: readonly Metric[];
  /** Measured with the weights of the examples. */
  readonly weightedMetrics: readonly Metric[];
}

/** The objective of each output, in the order of the outputs, whichever way `compile` gives them. */
export function objectivesOf(
  { loss, lossWeights, metrics, weightedMetrics }: CompileSection,
  outputs: readonly TensorRef[],
): readonly OutputObjective[] {
  const names = outputs.map(referenceText);
  const { properties } = sectionVocabulary('compile');
  const losses = outputValues<Loss>(properties['loss'], loss, names);
  const weights = outputValues<number>(properties['lossWeights'], lossWeights, names);
  const measured = outputValues<readonly Metric[]>(properties['metrics'], metrics, names);
  const weighted = outputValues<readonly Metric[]>(properties['weightedMetrics'], weightedMetrics, names);
  return names.map((name, i) => ({
    name,
    loss: losses[i],
    weight: weights[i] ?? 1,
    metrics: measured[i] ?? [],
    weightedMetrics: weighted[i] ?? [],
  }));
}

/** The keys of `compile` that may be given for each output. */
export const outputKeys = ['loss', 'lossWeights', 'metrics', 'weightedMetrics'] as const;

/** What a key of `compile` is given for: see `givenFor`. */
export function givenOutputs(
  section: CompileSection,
  key: (typeof outputKeys)[number],
): readonly string[] | number | undefined {
  return givenFor(sectionVocabulary('compile').properties[key], section[key]);
}
