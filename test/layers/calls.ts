import { readdirSync, readFileSync } from 'node:fs';
import type { LayerCall } from '../../src/layers/call.ts';
import type { LayerProblem } from '../../src/layers/row.ts';
import type { LayerType } from '../../src/spec/generated/layers.ts';
import type { DType, Shape, TensorSpec } from '../../src/spec/tensor.ts';
import { callOf } from './support.ts';

/** A call of calls/<family>.json: arguments beyond the defaults, inputs, and what analysis says when Keras refuses. */
interface Written {
  readonly type: LayerType;
  readonly args: object;
  readonly inputs: readonly { readonly shape: Shape; readonly dtype?: DType }[];
  /** Names of the inputs, where they have names. */
  readonly ports?: readonly string[];
  /** Multiply-adds and FLOPs, derived by hand from the formula in the row's docstring. */
  readonly costs?: readonly [number | null, number | null];
  readonly problem?: LayerProblem;
  /** For a problem that Keras does not see: what it asks for cannot be had here. */
  readonly kerasAccepts?: true;
}

/** What real Keras says of the call, by keras-shapes.py; null when it refuses. */
export interface KerasLayer {
  readonly outputs: readonly Shape[];
  readonly weights: readonly (readonly [string, readonly number[], boolean])[];
  readonly params: number;
}

export interface Call {
  readonly title: string;
  readonly type: LayerType;
  readonly call: LayerCall;
  readonly inputs: readonly TensorSpec[];
  readonly ports: readonly string[] | undefined;
  readonly costs: readonly [number | null, number | null] | undefined;
  readonly problem: LayerProblem | undefined;
  readonly kerasAccepts: boolean;
  readonly keras: KerasLayer | null;
}

const families = readdirSync(new URL('./calls/', import.meta.url)).sort();

/** Every call of calls/<family>.json with what Keras says of it. */
export const calls: readonly Call[] = families.flatMap((file) => {
  const written = read(`./calls/${file}`) as readonly Written[];
  const keras = read(`./keras-shapes/${file}`) as readonly (KerasLayer | null)[];
  return written.map(({ type, args, inputs, ports, costs, problem, kerasAccepts }, i) => ({
    title: `${type} ${JSON.stringify(args)} on ${JSON.stringify(inputs.map((input) => input.shape))}`,
    type,
    call: callOf(type, args),
    inputs: inputs.map(({ shape, dtype = 'float32' }) => ({ shape, dtype })),
    ports,
    costs,
    problem,
    kerasAccepts: kerasAccepts === true,
    keras: keras[i] ?? null,
  }));
});

function read(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
}
