import type { PlainValue } from '../../../spec/tree.ts';
import type { Rule } from './operation.ts';

const activation =
  (name: string): Rule =>
  ({ tensors }) => ({ type: 'Activation', args: { activation: name }, inputs: tensors });

/** The activation, if the setting has the value that the activation by that name implies. */
const activationIf =
  (name: string, key: string, value: PlainValue): Rule =>
  (operation) =>
    (operation.setting(key) ?? value) === value ? activation(name)(operation) : undefined;

/** Functions of each element, or along the last axis. */
export const activations: Readonly<Record<string, Rule>> = {
  Relu: activation('relu'),
  Relu6: activation('relu6'),
  Sigmoid: activation('sigmoid'),
  Tanh: activation('tanh'),
  Silu: activation('swish'),
  Softplus: activation('softplus'),
  Softsign: activation('softsign'),
  Selu: activation('selu'),
  Mish: activation('mish'),
  Exp: activation('exponential'),
  HardSigmoid: activation('hardSigmoid'),
  HardSilu: activation('hardSilu'),
  HardTanh: activation('hardTanh'),
  LogSigmoid: activation('logSigmoid'),
  TanhShrink: activation('tanhShrink'),
  SparsePlus: activation('sparsePlus'),
  SparseSigmoid: activation('sparseSigmoid'),
  Squareplus: activationIf('squareplus', 'b', 4),
  Gelu: (operation) =>
    operation.setting('approximate') === false
      ? activation('gelu')(operation)
      : { type: 'Gelu', args: {}, inputs: operation.tensors },
  Elu: (operation) => {
    const alpha = operation.setting('alpha') ?? 1;
    return alpha === 1
      ? activation('elu')(operation)
      : { type: 'ELU', args: { alpha }, inputs: operation.tensors };
  },
  Celu: activationIf('celu', 'alpha', 1),
  HardShrink: activationIf('hardShrink', 'threshold', 0.5),
  SoftShrink: activationIf('softShrink', 'threshold', 0.5),
  Glu: activationIf('glu', 'axis', -1),
  Sparsemax: activationIf('sparsemax', 'axis', -1),
  LogSoftmax: activationIf('logSoftmax', 'axis', -1),
  Softmax: ({ tensors, setting }) => {
    const axis = setting('axis') ?? -1;
    return axis === -1
      ? { type: 'Activation', args: { activation: 'softmax' }, inputs: tensors }
      : { type: 'Softmax', args: { axis }, inputs: tensors };
  },
  LeakyRelu: ({ tensors, setting }) => ({
    type: 'LeakyReLU',
    args: { negativeSlope: setting('negative_slope', 'alpha') ?? 0.2 },
    inputs: tensors,
  }),
  Negative: ({ tensors }) => ({ type: 'Rescaling', args: { scale: -1, offset: 0 }, inputs: tensors }),
  Identity: ({ tensors }) => ({ type: 'Activation', args: { activation: 'linear' }, inputs: tensors }),
};
