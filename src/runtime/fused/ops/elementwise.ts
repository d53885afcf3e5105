import type { Builder } from '../builder.ts';
import type { FunctionName } from '../functions.ts';
import { input, output, type Lower, type Node, type Rows } from '../node.ts';
import type { Kind, Value } from '../values.ts';

/** Ops that are one function of floats and truths; the same with int32 where the second name says so. */
const functions: Readonly<Record<string, readonly [FunctionName, FunctionName?]>> = {
  ...{ Neg: ['Neg'], Abs: ['Abs'], Sign: ['Sign'], Exp: ['Exp'], Log: ['Log'], Log1p: ['Log1p'] },
  ...{ Expm1: ['Expm1'], Sqrt: ['Sqrt'], Rsqrt: ['Rsqrt'], Reciprocal: ['Reciprocal'], Square: ['Square'] },
  ...{ Tanh: ['Tanh'], Sigmoid: ['Sigmoid'], Relu: ['Relu'], Relu6: ['Relu6'], Elu: ['Elu'], Selu: ['Selu'] },
  ...{ Softplus: ['Softplus'], Erf: ['Erf'], Sin: ['Sin'], Cos: ['Cos'], Floor: ['Floor'], Ceil: ['Ceil'] },
  ...{ Round: ['Round'], IsNan: ['IsNan'], IsFinite: ['IsFinite'], LogicalNot: ['Not'] },
  ...{ Add: ['Add', 'IntAdd'], AddV2: ['Add', 'IntAdd'], BiasAdd: ['Add'] },
  ...{ Sub: ['Sub', 'IntSub'], Mul: ['Mul', 'IntMul'], RealDiv: ['Div'], Div: ['Div'] },
  ...{ Maximum: ['Maximum'], Minimum: ['Minimum'], Pow: ['Pow'], SquaredDifference: ['SquaredDifference'] },
  ...{ FloorDiv: ['FloorDiv'], FloorMod: ['FloorMod'], DivNoNan: ['DivNoNan'], ReluGrad: ['ReluGrad'] },
  ...{ Equal: ['Equal', 'IntEqual'], NotEqual: ['NotEqual', 'IntNotEqual'], Less: ['Less', 'IntLess'] },
  ...{ LessEqual: ['LessEqual', 'IntLessEqual'], Greater: ['Greater', 'IntGreater'] },
  ...{ GreaterEqual: ['GreaterEqual', 'IntGreaterEqual'], LogicalAnd: ['And'], LogicalOr: ['Or'] },
};

const casts: Readonly<Record<Kind, Readonly<Record<Kind, FunctionName | undefined>>>> = {
  float: { float: undefined, int: 'ToInt', truth: 'ToTruth' },
  int: { float: 'ToFloat', int: undefined, truth: 'IntToTruth' },
  truth: { float: undefined, int: 'ToInt', truth: undefined },
};

/** Everything that is done number by number. */
export const elementwiseRows: Rows = {
  ...Object.fromEntries(Object.entries(functions).map(([op, names]) => [op, functionOf(names)])),
  Cast: (node, builder) => {
    const [value, { shape, kind }] = [input(node, 0), output(node)];
    const name = casts[value.kind][kind];
    return [name === undefined ? { ...value, kind } : builder.apply(name, [value], shape, kind)];
  },
  AddN: (node, builder) => {
    const { shape, kind } = output(node);
    if (kind !== 'float') return undefined;
    return [node.inputs.reduce((sum, value) => builder.apply('Add', [sum, value], shape, kind))];
  },
  Select: select,
  SelectV2: select,
  LeakyRelu: (node, builder) => {
    const { shape, kind } = output(node);
    const slope = builder.float(node.attr['alpha']?.f ?? 0.2);
    return [builder.apply('LeakyRelu', [input(node, 0), slope], shape, kind)];
  },
  FusedBatchNorm: batchNorm,
  Fill: (node) => {
    const { shape, kind } = output(node);
    return [{ ...input(node, 1), shape, kind, single: true }];
  },
  ZerosLike: (node, builder) => filled(node, builder, 0),
  OnesLike: (node, builder) => filled(node, builder, 1),
};

function functionOf([ofFloats, ofInts]: readonly [FunctionName, FunctionName?]): Lower {
  return (node, builder) => {
    const name = input(node, 0).kind === 'int' ? ofInts : ofFloats;
    if (name === undefined) return undefined;
    const { shape, kind } = output(node);
    return [builder.apply(name, node.inputs, shape, kind)];
  };
}

/** With moments that are given; of those of the batch TensorFlow.js makes smaller ops. */
function batchNorm(node: Node, builder: Builder): readonly Value[] | undefined {
  if (node.attr['is_training']?.b !== false) return undefined;
  const { shape, kind } = output(node);
  const [x, scale, offset, mean, variance] = [0, 1, 2, 3, 4].map((i) => input(node, i)) as Five;
  const channels = (name: FunctionName, ...values: Value[]) => builder.apply(name, values, mean.shape, kind);
  const all = (name: FunctionName, ...values: Value[]) => builder.apply(name, values, shape, kind);
  const epsilon = builder.float(node.attr['epsilon']?.f ?? 1e-4);
  const factor = channels('Mul', channels('Rsqrt', channels('Add', variance, epsilon)), scale);
  return [all('Add', all('Mul', all('Sub', x, mean), factor), offset), mean, variance, mean, variance];
}

type Five = [Value, Value, Value, Value, Value];

/** The condition of a Select may be one truth for each row. */
function select(node: Node, builder: Builder): readonly Value[] {
  const { shape, kind } = output(node);
  const [condition, ...branches] = node.inputs as [Value, ...Value[]];
  const rows = node.op === 'Select' && condition.shape.length === 1 && shape.length > 1;
  const shaped = rows ? { ...condition, shape: shape.map((size, i) => (i === 0 ? size : 1)) } : condition;
  return [builder.apply('Select', [shaped, ...branches], shape, kind)];
}

/** Truths are floats here. */
function filled(node: Node, builder: Builder, value: number): readonly Value[] {
  const { shape, kind } = output(node);
  if (kind === 'int') return [builder.constant(Int32Array.of(value), shape, kind)];
  return [{ ...builder.float(value, shape), kind }];
}
