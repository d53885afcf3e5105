import type { Reporter } from '../diagnostics/diagnostic.ts';
import type { CheckedSpec, Reference } from '../spec/checked.ts';
import { formatShape } from '../spec/format-shape.ts';
import { referenceText } from '../spec/references.ts';
import type { Shape, TensorSpec } from '../spec/tensor.ts';
import type { DeclaredInput } from '../spec/tree.ts';

/** What layers read through inputs of nested models, by the layers' names. */
export type Declared = ReadonlyMap<string, readonly Reference[]>;

/** The references of a model that came through inputs of nested models. */
export function declaredOf({ layers }: Pick<CheckedSpec, 'layers'>): Declared {
  const found = new Map<string, readonly Reference[]>();
  for (const { name, inputs = [], states } of layers) {
    const through = [...inputs, ...states].filter((reference) => reference.through !== undefined);
    if (through.length > 0) found.set(name, through);
  }
  return found;
}

/** Whether what a layer reads has the shapes that the nested models around it declare; an input is reported once. */
export function fitsDeclared(
  references: readonly Reference[],
  specOf: (reference: Reference) => TensorSpec | undefined,
  said: Set<DeclaredInput>,
  report: Reporter,
): boolean {
  const wrong = references.flatMap((reference) => {
    const found = specOf(reference);
    if (found === undefined) return [];
    const unfit = reference.through?.find(
      (input) => !fits([null, ...input.shape], found.shape) || !isOfType(input, found.dtype),
    );
    return unfit === undefined ? [] : [{ reference, unfit, found }];
  });
  for (const { reference, unfit, found } of wrong) {
    if (!said.has(unfit)) reportUnfit(unfit, referenceText(reference.ref), found, report);
    said.add(unfit);
  }
  return wrong.length === 0;
}

function fits(declared: Shape, found: Shape): boolean {
  const same = (dim: number | null, i: number) => dim === null || found[i] === null || dim === found[i];
  return declared.length === found.length && declared.every(same);
}

/** Nothing is cast on the way in, as Keras would; a model that says no dtype reads numbers of any. */
function isOfType({ dtype }: DeclaredInput, found: string): boolean {
  return dtype === undefined ? found !== 'string' : dtype === found;
}

function reportUnfit(input: DeclaredInput, read: string, found: TensorSpec, report: Reporter): void {
  if (fits([null, ...input.shape], found.shape)) reportType(input, read, found, report);
  else reportShape(input, read, found.shape, report);
}

function reportType(
  { title, input, dtype = 'float32', span, at }: DeclaredInput,
  read: string,
  found: TensorSpec,
  report: Reporter,
): void {
  report({
    code: 'bad-shape',
    message: `${title} declares its input "${input}" to be ${dtype}, and ${read} is ${found.dtype}`,
    span: at,
    notes: [{ message: 'the input is declared here', span }],
    suggestion: `let it read something of that dtype, or declare dtype: ${found.dtype}`,
  });
}

function reportShape(
  { title, input, shape, span, at }: DeclaredInput,
  read: string,
  found: Shape,
  report: Reporter,
): void {
  const declared = formatShape([null, ...shape]);
  report({
    code: 'bad-shape',
    message: `${title} declares its input "${input}" as ${declared}, and ${read} is ${formatShape(found)}`,
    span: at,
    notes: [{ message: 'the input is declared here', span }],
    suggestion: 'let it read something of that shape, or declare another; null is a dimension of any size',
  });
}
