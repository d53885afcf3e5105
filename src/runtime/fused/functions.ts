/** The functions of loops, in the order of native/fused/elementwise.h. */
const names = [
  ...['Copy', 'Neg', 'Abs', 'Sign', 'Exp', 'Log', 'Log1p', 'Expm1', 'Sqrt', 'Rsqrt', 'Reciprocal', 'Square'],
  ...['Tanh', 'Sigmoid', 'Relu', 'Relu6', 'Elu', 'Selu', 'Softplus', 'Erf', 'Sin', 'Cos', 'Floor', 'Ceil'],
  ...['Round', 'IsNan', 'IsFinite', 'Not', 'ToInt', 'ToFloat', 'ToTruth', 'IntToTruth', 'Add', 'Sub', 'Mul'],
  ...['Div', 'Maximum', 'Minimum', 'Pow', 'SquaredDifference', 'FloorDiv', 'DivNoNan', 'Equal', 'NotEqual'],
  ...[
    'Less',
    'LessEqual',
    'Greater',
    'GreaterEqual',
    'And',
    'Or',
    'ReluGrad',
    'LeakyRelu',
    'IntAdd',
    'IntSub',
  ],
  ...[
    'IntMul',
    'IntEqual',
    'IntNotEqual',
    'IntLess',
    'IntLessEqual',
    'IntGreater',
    'IntGreaterEqual',
    'Select',
    'FloorMod',
  ],
] as const;

export type FunctionName = (typeof names)[number];

const numbers: ReadonlyMap<string, number> = new Map(names.map((name, i) => [name, i]));

/** Its place in the table of the C++ side. */
export function functionNumber(name: FunctionName): number {
  return numbers.get(name) ?? -1;
}
