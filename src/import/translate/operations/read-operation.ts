import { lookUp } from '../look-up.ts';
import { textAt } from '../../../spec/model-tree.ts';
import { toPlain, type PlainValue } from '../../../spec/tree.ts';
import { tensorsIn, type Argument, type Call, type SourceLayer } from '../../read/source.ts';
import type { Operand, Operation } from './operation.ts';
import { tensorflowNames } from './tensorflow-names.ts';

/** Reads a layer that is an operation; undefined when it is a proper layer. */
export function operationOf(layer: SourceLayer, call: Call): Operation | undefined {
  const name = operationName(layer);
  if (name === undefined) return undefined;
  const config = toPlain(layer.config) as { readonly [key: string]: PlainValue };
  const named = [...call.named].filter(([key]) => key !== 'name');
  return {
    name,
    operands: [...call.positional, ...operandsAmong(call)].flatMap(toOperand),
    tensors: tensorsIn([...call.positional, ...named.map(([, arg]) => arg)]),
    values: call.positional.flatMap((arg) => (arg.kind === 'value' ? [toPlain(arg.node)] : [])),
    setting: (...keys) => {
      for (const key of keys) {
        const given = call.named.get(key);
        if (given?.kind === 'value') return plainList(toPlain(given.node));
        if (config[key] !== undefined) return plainList(config[key]);
      }
      return undefined;
    },
  };
}

/** A tuple of Python, where Keras writes it down as such. */
function plainList(value: PlainValue): PlainValue {
  if (typeof value !== 'object' || value === null || !('items' in value)) return value;
  return value.class_name === '__tuple__' ? (value.items ?? value) : value;
}

/** The name that Keras 3 gives to the operation that a layer is; undefined for a proper layer. */
export function operationName({ className, isOperation, config }: SourceLayer): string | undefined {
  if (isOperation) return className.text;
  if (className.text !== 'TFOpLambda' && className.text !== 'SlicingOpLambda') return undefined;
  const text = textAt(config, 'function') ?? '';
  return lookUp(tensorflowNames, text) ?? text;
}

function operandsAmong({ named }: Call): readonly Argument[] {
  return ['y', 'x2', 'b'].flatMap((key) => named.get(key) ?? []);
}

function toOperand(arg: Argument): readonly Operand[] {
  if (arg.kind === 'tensor') return [{ tensor: arg }];
  if (arg.kind === 'list') return arg.items.flatMap(toOperand);
  const value = numbersIn(toPlain(arg.node));
  return value === undefined ? [] : [{ constant: value }];
}

/** A number, or a list of them: as such, or as Keras 3 writes an array. */
function numbersIn(value: PlainValue): number | readonly number[] | undefined {
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) return value.every((v): v is number => typeof v === 'number') ? value : undefined;
  if (typeof value !== 'object' || value === null || !('config' in value)) return undefined;
  const { config } = value;
  return typeof config === 'object' && config !== null && 'value' in config && config.value !== undefined
    ? numbersIn(config.value)
    : undefined;
}
