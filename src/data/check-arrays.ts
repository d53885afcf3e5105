import { isObject, shown } from '../diagnostics/arguments/index.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { WidthwiseError } from '../diagnostics/error.ts';
import { fail } from '../diagnostics/fail.ts';
import { widthOf } from './raw.ts';
import { shapeFault } from './shapes.ts';
import type { Dataset, ModelPort, ModelPorts, NdArray } from './types.ts';

/**
 * Checks inputs that a caller has made ready for a model; `where` begins the messages: `predictModel: inputs`.
 * @returns how many examples there are
 * @throws WidthwiseError `bad-argument`, `data-missing-port`, `data-shape`
 */
export function checkInputs(where: string, inputs: unknown, ports: readonly ModelPort[]): number {
  const arrays = ports.map(({ name, shape }) => {
    const array = arrayOf(where, inputs, name);
    throwFault(
      shapeFault({
        port: `input ${name}`,
        found: array.shape.slice(1),
        expected: shape.slice(1),
        span: undefined,
      }),
    );
    return [name, array] as const;
  });
  return sizeOf(where, arrays);
}

/**
 * Checks examples that a caller has made ready for a model; `where` begins the messages: `trainModel: data.train`.
 * @throws WidthwiseError `bad-argument`, `data-missing-port`, `data-shape`, `data-no-examples`
 */
export function checkDataset(where: string, data: unknown, ports: ModelPorts): asserts data is Dataset {
  if (!isObject(data)) throw bad(`${where} must be {inputs, targets, size}, not ${shown(data)}`);
  const { inputs, targets, weights, size } = data;
  const examples = checkInputs(`${where}.inputs`, inputs, ports.inputs);
  const arrays = ports.outputs.map((port) => [`targets.${port.name}`, target(where, targets, port)] as const);
  const weighed = isObject(weights) ? Object.keys(weights) : [];
  const counts = weighed.map(
    (name) => [`weights.${name}`, arrayOf(`${where}.weights`, weights, name)] as const,
  );
  sizeOf(where, [['inputs', { shape: [examples] }], ...arrays, ...counts]);
  if (size !== examples) throw bad(`${where}.size is ${shown(size)}, but there are ${examples} examples`);
  if (examples === 0) throw fail({ code: 'data-no-examples', message: `${where} has no examples` });
}

/** A number for each unit, or for each class number in place of the units. */
function target(
  where: string,
  targets: unknown,
  { name, shape, targets: kind = 'units' }: ModelPort,
): NdArray {
  const array = arrayOf(`${where}.targets`, targets, name);
  const [found, expected] = [array.shape.slice(1), shape.slice(1)];
  const known = expected.filter((dim) => dim !== null);
  if (kind !== 'units' || known.length < expected.length || widthOf(found) === widthOf(known)) return array;
  throwFault(shapeFault({ port: `target ${name}`, found, expected, span: undefined }));
  return array;
}

function arrayOf(where: string, arrays: unknown, name: string): NdArray {
  if (!isObject(arrays))
    throw bad(`${where} must be an object with an array for each name, not ${shown(arrays)}`);
  const array = arrays[name];
  if (array === undefined) throw missing(where, name, Object.keys(arrays));
  if (!isNdArray(array)) throw bad(`${where}.${name} must be an array, not ${shown(array)}`, FORM);
  const { shape, dtype, values } = array;
  if (!(values instanceof (dtype === 'int32' ? Int32Array : Float32Array)))
    throw bad(
      `${where}.${name}.values must be a ${dtype === 'int32' ? 'Int32Array' : 'Float32Array'}, not ${shown(values)}`,
      FORM,
    );
  if (values.length !== widthOf(shape))
    throw bad(
      `${where}.${name} has ${values.length} values, its shape [${shape.join(', ')}] asks for ${widthOf(shape)}`,
    );
  return array;
}

const FORM =
  "an array is {shape: [examples, …], dtype: 'float32', values: Float32Array}, or 'int32' with an Int32Array";

function isNdArray(value: unknown): value is NdArray {
  if (!isObject(value)) return false;
  const { shape, dtype } = value;
  const sized =
    Array.isArray(shape) && shape.length > 0 && shape.every((n) => Number.isSafeInteger(n) && Number(n) >= 0);
  return sized && (dtype === 'float32' || dtype === 'int32');
}

/** How many examples all arrays have. */
function sizeOf(where: string, arrays: readonly (readonly [string, Pick<NdArray, 'shape'>])[]): number {
  const [first, ...others] = arrays;
  const size = first?.[1].shape[0] ?? 0;
  const other = others.find(([, { shape }]) => shape[0] !== size);
  if (other === undefined) return size;
  throw bad(
    `${where} has ${size} examples of ${first?.[0] ?? ''} and ${other[1].shape[0] ?? 0} of ${other[0]}`,
  );
}

function missing(where: string, name: string, names: readonly string[]): WidthwiseError {
  return fail({
    code: 'data-missing-port',
    message: `${where} has no array for "${name}"`,
    suggestion: names.length === 0 ? undefined : `there are ${names.join(', ')}`,
  });
}

function bad(message: string, suggestion?: string): WidthwiseError {
  return fail({ code: 'bad-argument', message, suggestion });
}

function throwFault(fault: Report | undefined): void {
  if (fault !== undefined) throw fail({ ...fault, suggestion: undefined });
}
