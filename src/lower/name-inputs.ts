import type { Reporter } from '../diagnostics/diagnostic.ts';
import { rowOf, type LayerRow, type Ports } from '../layers/index.ts';
import type { BrokenLayer, CheckedLayer } from '../spec/checked.ts';
import type { LayerType } from '../spec/generated/layers.ts';
import type { TensorRef } from '../spec/graph.ts';
import { camelCase } from '../spec/names.ts';
import { didYouMean } from '../util/suggest.ts';

interface Named {
  readonly inputs: readonly TensorRef[];
  readonly ports?: readonly string[];
}

/** The name of an input that is a first state. */
const STATE = 'initialState';

/**
 * The inputs of a layer with their names, where they have names, in the order of its row: those of a map by its keys,
 * those of a list by their places. Undefined, and reported, when one is unknown or missing.
 */
export function nameInputs(
  layer: CheckedLayer | BrokenLayer,
  inputs: readonly TensorRef[],
  states: readonly TensorRef[],
  report: Reporter,
): Named | undefined {
  if (layer.type === undefined) return undefined;
  // A plugin's layers have neither first states nor inputs with names.
  const row: Pick<LayerRow<LayerType>, 'states' | 'ports'> = layer.extra === undefined
    ? rowOf(layer.type)
    : {};
  if (states.length > 0) {
    if (row.states !== true) return refuseStates(layer, report);
    return { inputs: [...inputs, ...states], ports: ['input', ...states.map(() => STATE)] };
  }
  if (row.ports === undefined) return refuseNames(layer, report) ? undefined : { inputs };
  return orderPorts(layer, row.ports, inputs, report);
}

function refuseStates(layer: CheckedLayer, report: Reporter): undefined {
  report({
    code: 'unknown-key',
    message: `${layer.name} (${layer.type}) has no state: initialState is for recurrent layers`,
    span: layer.states[0]?.span ?? layer.nameSpan,
  });
}

/** True, and reported, when the inputs of a layer whose inputs have no names are given names. */
function refuseNames(layer: CheckedLayer, report: Reporter): boolean {
  const port = layer.inputs?.find((input) => input.port !== undefined)?.port;
  if (port === undefined) return false;
  report({
    code: 'unknown-key',
    message: `the inputs of ${layer.name} (${layer.type}) have no names`,
    span: port.span,
    suggestion: 'write a name, or a list of names: inputs: [a, b]',
  });
  return true;
}

function orderPorts(
  layer: CheckedLayer,
  { required, optional }: Ports,
  inputs: readonly TensorRef[],
  report: Reporter,
): Named | undefined {
  const order = [...required, ...optional];
  const given = new Map<string, TensorRef>();
  for (const [i, ref] of inputs.entries()) {
    const port = layer.inputs?.[i]?.port;
    const name = port === undefined ? order[i] : camelCase(port.name);
    if (name === undefined || !order.includes(name)) return refusePort(layer, name, i, order, report);
    given.set(name, ref);
  }
  const missing = required.filter((name) => !given.has(name));
  if (missing.length > 0) return refuseMissing(layer, missing, required, report);
  const ports = order.filter((name) => given.has(name));
  return { inputs: ports.flatMap((name) => given.get(name) ?? []), ports };
}

function refusePort(
  layer: CheckedLayer,
  name: string | undefined,
  at: number,
  order: readonly string[],
  report: Reporter,
): undefined {
  const reference = layer.inputs?.[at];
  const all = `its inputs are ${order.join(', ')}`;
  report({
    code: name === undefined ? 'wrong-arity' : 'unknown-key',
    message:
      name === undefined
        ? `${layer.name} (${layer.type}) reads at most ${order.length} tensors, not ${layer.inputs?.length ?? 0}`
        : `${layer.name} (${layer.type}) has no input "${name}"`,
    span: reference?.port?.span ?? reference?.span ?? layer.nameSpan,
    suggestion: name === undefined ? all : (didYouMean(name, order) ?? all),
  });
}

function refuseMissing(
  layer: CheckedLayer,
  missing: readonly string[],
  required: readonly string[],
  report: Reporter,
): undefined {
  report({
    code: 'wrong-arity',
    message: `${layer.name} (${layer.type}) needs ${missing.join(' and ')} among its inputs`,
    span: layer.inputs?.[0]?.span ?? layer.nameSpan,
    suggestion: `name them: inputs: {${required.map((name, i) => `${name}: ${'abc'[i] ?? 'd'}`).join(', ')}}`,
  });
}
