import type { Dataset, LoadedData, NdArray } from '../data/index.ts';
import { fail } from '../diagnostics/fail.ts';
import type { FitSection } from '../spec/generated/sections.ts';
import type { ValidSpec } from '../spec/spec.ts';
import { referenceText } from '../spec/references.ts';
import { didYouMean } from '../util/suggest.ts';

/**
 * The data with each training example weighed by its class, as Keras does (`class_weight_to_sample_weights`): the class is
 * the largest target of several, or the number that stands there. What is kept to validate on counts as before.
 *
 * @throws WidthwiseError `bad-class-weight`
 */
export function withClassWeights(
  valid: ValidSpec,
  { classWeight }: FitSection,
  data: LoadedData,
): LoadedData {
  if (classWeight === null) return data;
  const [ref] = valid.graph.outputs;
  const name = ref === undefined ? '' : referenceText(ref);
  if (data.train.weights !== undefined) throw refused(valid, 'the data weigh their examples already');
  const target = data.train.targets[name];
  if (target === undefined) throw refused(valid, `there are no targets of ${name}`);
  const classes = classNumbers(target);
  if (classes === undefined)
    throw refused(valid, `the targets of ${name} are not one class for each example`);
  const odd = noClass(target);
  if (odd !== undefined)
    throw refused(valid, `the targets of ${name} have ${odd}, which is the number of no class`);
  const weights = weightsByNumber(valid, classWeight, data, name);
  const values = Float32Array.from(classes, (number) => weights.get(number) ?? 1);
  const array: NdArray = { shape: [values.length], dtype: 'float32', values };
  const train: Dataset = { ...data.train, weights: { [name]: array } };
  return { ...data, train };
}

/** The class of each example; undefined where it has several targets of several classes. */
function classNumbers({ shape, values }: NdArray): readonly number[] | undefined {
  const [size = 0, width = 1, ...further] = shape;
  if (further.length > 0) return undefined;
  return Array.from({ length: size }, (_, i) => {
    const row = values.subarray(i * width, (i + 1) * width);
    return width === 1 ? Math.round(row[0] ?? 0) : largest(row);
  });
}

/** A target that is no class; what is between 0 and 1 is the chance of the second of two, and rounded as in Keras. */
function noClass({ shape, values }: NdArray): number | undefined {
  const [, width = 1] = shape;
  const isClass = (value: number) => (value >= 0 && value <= 1) || (Number.isInteger(value) && value > 0);
  return width === 1 ? Array.from(values).find((value) => !isClass(value)) : undefined;
}

function largest(row: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < row.length; i++) if ((row[i] ?? 0) > (row[best] ?? 0)) best = i;
  return best;
}

/** A key is the number of a class, or its label in the data. */
function weightsByNumber(
  valid: ValidSpec,
  classWeight: NonNullable<FitSection['classWeight']>,
  { preprocessing }: LoadedData,
  name: string,
): ReadonlyMap<number, number> {
  const classes = preprocessing.targets[name]?.classes ?? [];
  const labels = classes.filter((label) => typeof label === 'string');
  return new Map(
    Object.entries(classWeight).map(([key, weight]) => {
      const label = classes.indexOf(key);
      if (label !== -1) return [label, weight];
      if (/^\d+$/.test(key)) return [Number(key), weight];
      throw refused(valid, `there is no class "${key}"`, didYouMean(key, labels) ?? classesText(labels));
    }),
  );
}

function classesText(labels: readonly string[]): string {
  return labels.length === 0 ? 'name classes by their numbers, from 0' : `there are ${labels.join(', ')}`;
}

function refused({ spec }: ValidSpec, why: string, suggestion?: string) {
  const span = spec.spans.get('fit.classWeight') ?? spec.spans.get('fit');
  return fail({
    code: 'bad-class-weight',
    message: `fit.classWeight cannot be used: ${why}`,
    span,
    suggestion,
  });
}
