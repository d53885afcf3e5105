import type { Report } from '../diagnostics/diagnostic.ts';
import type { CompileSection } from '../spec/generated/sections.ts';
import type { TensorRef } from '../spec/graph.ts';
import { givenOutputs, objectivesOf, outputKeys } from '../spec/output-objectives.ts';
import { referenceText } from '../spec/references.ts';
import type { Spec } from '../spec/spec.ts';
import { didYouMean } from '../util/suggest.ts';

/** Whether what `compile` says of single outputs is said of outputs that there are, and some output is trained. */
export function checkOutputs(
  spec: Spec,
  compile: CompileSection,
  outputs: readonly TensorRef[],
): readonly Report[] {
  const names = outputs.map(referenceText);
  const wrong = outputKeys.flatMap((key) => {
    const given = givenOutputs(compile, key);
    if (given === undefined) return [];
    return typeof given === 'number' ? countFault(spec, key, given, names) : unknown(spec, key, given, names);
  });
  if (wrong.length > 0) return wrong;
  return [...untrained(spec, compile, outputs), ...idleWeights(spec, compile, outputs)];
}

function countFault(spec: Spec, key: string, given: number, names: readonly string[]): readonly Report[] {
  if (given === names.length) return [];
  const [entries, outputs] = [count(given, 'entry', 'entries'), count(names.length, 'output', 'outputs')];
  return [
    {
      code: 'wrong-outputs',
      message: `compile.${key} has ${entries}, but the model has ${outputs}`,
      span: spec.spans.get(`compile.${key}`),
      suggestion: `give one for each, in this order: ${names.join(', ')}`,
    },
  ];
}

function unknown(
  spec: Spec,
  key: string,
  given: readonly string[],
  names: readonly string[],
): readonly Report[] {
  return given
    .filter((name) => !names.includes(name))
    .map((name) => ({
      code: 'wrong-outputs',
      message: `compile.${key} names "${name}", but the model has no such output`,
      span: spec.spans.get(`compile.${key}.${name}:`) ?? spec.spans.get(`compile.${key}`),
      suggestion: didYouMean(name, names) ?? `its outputs are ${names.join(', ')}`,
    }));
}

function untrained(spec: Spec, compile: CompileSection, outputs: readonly TensorRef[]): readonly Report[] {
  if (objectivesOf(compile, outputs).some(({ loss }) => loss !== undefined)) return [];
  return [
    {
      code: 'wrong-outputs',
      message: 'compile.loss gives no output a loss, so there is nothing to train by',
      span: spec.spans.get('compile.loss'),
      suggestion: 'give one loss for all outputs, or {type: …} with its arguments',
    },
  ];
}

/** A weight that would be without effect. */
function idleWeights(spec: Spec, compile: CompileSection, outputs: readonly TensorRef[]): readonly Report[] {
  const given = givenOutputs(compile, 'lossWeights');
  if (typeof given === 'number' || given === undefined) return [];
  const idle = objectivesOf(compile, outputs).filter((o) => o.loss === undefined && given.includes(o.name));
  return idle.map(({ name }) => ({
    code: 'wrong-outputs',
    message: `compile.lossWeights weighs "${name}", which has no loss`,
    span: spec.spans.get(`compile.lossWeights.${name}:`) ?? spec.spans.get('compile.lossWeights'),
    suggestion: `give it a loss, or leave the weight out`,
  }));
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
