import { readFileSync } from 'node:fs';
import { needsWidthwise } from '../../../src/layers/index.ts';
import type { LayerCall } from '../../../src/layers/call.ts';
import type { Activation } from '../../../src/spec/generated/classes.ts';
import type { TensorSpec } from '../../../src/spec/tensor.ts';
import { artifactsOf, example, modelFor, savedCalls } from '../saved-model.ts';
import { callOf, tf } from '../support.ts';
import type { ElsewhereCase } from './check.ts';

interface Source {
  readonly title: string;
  readonly call: LayerCall;
  readonly inputs: readonly TensorSpec[];
  readonly ports?: readonly string[] | undefined;
}

/** The whole table of layers, and Dense with each class that an argument can name, saved, with what they predict. */
export async function elsewhereCases(): Promise<readonly ElsewhereCase[]> {
  const made: ElsewhereCase[] = [];
  for (const source of [...savedCalls, ...dense()]) made.push(await saved(source));
  return made;
}

function dense(): readonly Source[] {
  const inputs = [{ shape: [null, 6], dtype: 'float32' }] as const;
  const dense = (argument: string, value: unknown): Source => ({
    title: `Dense ${argument} ${JSON.stringify(value)}`,
    call: callOf('Dense', { units: 6, [argument]: value }),
    inputs,
  });
  const classes = ['initializer', 'regularizer', 'constraint'].flatMap((role) =>
    // stft makes kernels of a Conv1D alone.
    classesOf(`${role}s`)
      .filter((value) => Reflect.get(value, 'type') !== 'stft')
      .map((value) => dense(`kernel${role[0]?.toUpperCase() ?? ''}${role.slice(1)}`, value)),
  );
  // glu halves what it reads, so that it is an activation of the layer Activation alone.
  const names = definitions('activations').filter((name) => name !== 'glu');
  return [...classes, ...names.map((name) => dense('activation', name as Activation))];
}

/** Each class of schema/<role>.json, complete. */
function classesOf(role: string): readonly object[] {
  const schema = read(role) as {
    $defs: Record<string, { properties: Record<string, { default?: unknown }> }>;
  };
  return Object.entries(schema.$defs).map(([type, { properties }]) => {
    const given = Object.entries(properties).filter(([, property]) => 'default' in property);
    return { type, ...Object.fromEntries(given.map(([key, property]) => [key, property.default])) };
  });
}

function definitions(role: string): readonly string[] {
  return Object.keys((read(role) as { $defs: object }).$defs);
}

function read(role: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../schema/${role}.json`, import.meta.url), 'utf8'));
}

async function saved({ title, call, inputs, ports }: Source): Promise<ElsewhereCase> {
  const model = modelFor(call, inputs, ports);
  const { modelTopology, weightSpecs, weightData } = await artifactsOf(model);
  const examples = inputs.map(({ shape, dtype }, i) => example(shape, dtype, i));
  const outputs = [model.predict(examples)].flat();
  return {
    title,
    needsWidthwise: needsWidthwise(call, inputs),
    topology: modelTopology as object,
    weightSpecs: weightSpecs ?? [],
    weights: Buffer.from(tf.io.CompositeArrayBuffer.join(weightData)).toString('base64'),
    inputs: examples.map(values),
    outputs: outputs.map(values),
  };
}

function values(tensor: tf.Tensor) {
  return { shape: tensor.shape, dtype: tensor.dtype, values: Array.from(tensor.dataSync()) };
}
