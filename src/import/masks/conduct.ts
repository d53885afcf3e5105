import { textAt } from '../../spec/model-tree.ts';
import { valueAt, type TreeNode } from '../../spec/tree.ts';
import type { SourceLayer } from '../read/source.ts';
import { lookUp } from '../translate/look-up.ts';
import { operationName } from '../translate/operations/index.ts';
import { joined, type Mask } from './mask.ts';

/** What a layer does with masks. */
export interface Conduct {
  /** Whether what it computes turns on them. */
  readonly reads: boolean;
  /**
   * Which mask its output has: that of its `first` input; those of `all`, if all have one; of `any` that have one; none.
   */
  readonly hands: 'first' | 'all' | 'any' | 'none';
}

/** A layer of Keras; of an operation, the layer that takes its place. In Keras, an operation hands on none. */
export function conductOf(layer: SourceLayer, tensors: number): Conduct {
  const operation = operationName(layer);
  if (operation !== undefined) return operationConduct(operation, tensors);
  if (layer.model !== undefined) return { reads: true, hands: 'none' };
  if (RECURRENT.test(layer.className.text))
    return { reads: true, hands: givesSequences(layer.config) ? 'first' : 'none' };
  if (layer.className.text === 'SpectralNormalization') return conductInside(layer.config);
  return lookUp(LAYERS, layer.className.text) ?? IGNORES;
}

/** That of the layer inside one that computes what this does, with other weights. */
function conductInside(config: TreeNode): Conduct {
  const inner = config.kind === 'map' ? valueAt(config, 'layer') : undefined;
  const name =
    inner?.kind === 'map' ? (textAt(inner, 'class_name') ?? textAt(inner, 'className')) : undefined;
  return lookUp(LAYERS, name ?? '') ?? IGNORES;
}

export function handedOn({ hands }: Conduct, masks: readonly Mask[]): Mask {
  switch (hands) {
    case 'first':
      return masks[0];
    case 'all':
      return masks.includes(undefined) ? undefined : joined(masks);
    case 'any':
      return joined(masks);
    case 'none':
      return undefined;
  }
}

const IGNORES: Conduct = { reads: false, hands: 'none' };
const HANDS_ON: Conduct = { reads: false, hands: 'first' };
const READS: Conduct = { reads: true, hands: 'first' };
const MERGES: Conduct = { reads: false, hands: 'all' };
const LEAVES_OUT: Conduct = { reads: true, hands: 'all' };
const JOINS: Conduct = { reads: false, hands: 'any' };

const RECURRENT = /^(LSTM|GRU|SimpleRNN|RNN|Bidirectional|ConvLSTM[123]D|CuDNNLSTM|CuDNNGRU)$/;

/** What has `supports_masking` in Keras 3.15, or an argument `mask`. Whatever is not here stops masks. */
const LAYERS: Readonly<Record<string, Conduct>> = {
  ...each(
    HANDS_ON,
    'Activation ActivityRegularization AlphaDropout Dense Dropout ELU GaussianDropout GaussianNoise',
  ),
  ...each(
    HANDS_ON,
    'GroupNormalization Identity LayerNormalization LeakyReLU Normalization PReLU ReLU Rescaling',
  ),
  ...each(HANDS_ON, 'SpatialDropout1D SpatialDropout2D SpatialDropout3D UnitNormalization'),
  ...each(READS, 'AdditiveAttention Attention BatchNormalization GroupQueryAttention MultiHeadAttention'),
  ...each(READS, 'Softmax TimeDistributed'),
  ...each(MERGES, 'Add Average Subtract'),
  ...each(LEAVES_OUT, 'Maximum Minimum Multiply'),
  Concatenate: JOINS,
  GlobalAveragePooling1D: { reads: true, hands: 'none' },
};

const OPERATIONS: Readonly<Record<string, Conduct>> = {
  ...each(MERGES, 'Add Subtract'),
  ...each(LEAVES_OUT, 'Maximum Minimum Multiply'),
  ...each(IGNORES, 'Amax ExpandDims Max Moveaxis Reshape Squeeze Swapaxes Transpose'),
  ...each(IGNORES, 'Abs Absolute Clip Flip GetItem Log Matmul Min Norm Split Sqrt Square Stack Sum'),
  ...each(IGNORES, 'Amin Cos Einsum Reciprocal Repeat Roll Rsqrt Sin Std Take Tile Var'),
  Concatenate: JOINS,
  Mean: { reads: true, hands: 'none' },
  Softmax: READS,
};

/** With a constant, or of one tensor, it is a function of each element. */
function operationConduct(name: string, tensors: number): Conduct {
  if (tensors > 1 && /Divide$/.test(name)) return IGNORES;
  const conduct = lookUp(OPERATIONS, name) ?? HANDS_ON;
  return tensors === 1 && conduct.hands === 'all' ? HANDS_ON : conduct;
}

function each(conduct: Conduct, names: string): Readonly<Record<string, Conduct>> {
  return Object.fromEntries(names.split(' ').map((name) => [name, conduct]));
}

/** Whether a recurrent layer, or the one inside a Bidirectional, gives its output at every step. */
function givesSequences(config: TreeNode): boolean {
  if (config.kind !== 'map') return false;
  const own = valueAt(config, 'return_sequences') ?? valueAt(config, 'returnSequences');
  if (own?.kind === 'scalar') return own.value === true;
  const inner = valueAt(config, 'layer');
  const settings = inner?.kind === 'map' ? valueAt(inner, 'config') : undefined;
  return settings !== undefined && givesSequences(settings);
}
