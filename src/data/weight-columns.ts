import type { DataSection } from '../spec/generated/sections.ts';
import { sectionVocabulary } from '../spec/names.ts';
import { outputValues } from '../spec/output-values.ts';
import type { ModelPorts } from './types.ts';

/** The column with the weights of the examples for each output that has one. */
export function weightColumns(
  { sampleWeight }: DataSection,
  { outputs }: Pick<ModelPorts, 'outputs'>,
): Readonly<Record<string, string>> {
  const names = outputs.map(({ name }) => name);
  const columns = outputValues<string>(
    sectionVocabulary('data').properties['sampleWeight'],
    sampleWeight,
    names,
  );
  return Object.fromEntries(
    names.flatMap((name, i): [string, string][] => {
      const column = columns[i];
      return column === undefined ? [] : [[name, column]];
    }),
  );
}
