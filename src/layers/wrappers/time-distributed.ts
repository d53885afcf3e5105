import type { InnerLayer } from '../../spec/generated/layers.ts';
import type { TensorSpec } from '../../spec/tensor.ts';
import { onlyInput } from '../analysis.ts';
import { isProblem, type LayerProblem, type LayerRow } from '../row.ts';
import { product, showShape } from '../shapes/dims.ts';
import { timeDistributedClass } from './corrected/time-distributed.ts';
import { analyzeInner, checkPlain } from './inner.ts';

/**
 * A layer at every step of a sequence: `[batch, steps, …]` to `[batch, steps, …]`.
 * Weights: those of the layer inside. Multiply-adds and FLOPs: those of the layer inside, times the steps.
 * Source: https://keras.io/api/layers/recurrent_layers/time_distributed/
 */
export const timeDistributed: LayerRow<'TimeDistributed'> = {
  type: 'TimeDistributed',
  arity: 'one',
  width: 'layer',
  inside: ({ layer }, [input]) => [{ layer, inputs: input === undefined ? [] : [stepOf(input)] }],
  analyze({ layer }, inputs, _ports, inner) {
    const input = onlyInput(inputs);
    const wrong = checkSequence(input) ?? checkPlain('TimeDistributed', inner, layer);
    if (wrong) return wrong;
    const found = analyzeInner(inner, layer, [stepOf(input)]);
    if (isProblem(found)) return found;
    const [output, ...others] = found.outputs;
    if (output === undefined || others.length > 0) return severalOutputs;
    const [batch = null, ...rest] = output.shape;
    const steps = input.shape[1] ?? null;
    return {
      outputs: [{ ...output, shape: [batch, steps, ...rest] }],
      weights: found.weights,
      multiplyAdds: product([found.multiplyAdds, steps]),
      flops: product([found.flops, steps]),
    };
  },
  build(_tf, { layer }, context) {
    const TimeDistributed = context.classOf(timeDistributedClass);
    const { name, trainable } = context;
    return new TimeDistributed({ name, trainable, layer: context.inner(withoutActivity(layer), 'layer') });
  },
};

/** Keras runs the layer inside without its penalty on what it puts out. */
function withoutActivity(layer: InnerLayer): InnerLayer {
  if (layer.type === 'ActivityRegularization') return { ...layer, l1: 0, l2: 0 };
  return 'activityRegularizer' in layer ? { ...layer, activityRegularizer: null } : layer;
}

const severalOutputs: LayerProblem = {
  message: 'TimeDistributed needs a layer with one output',
  arg: 'layer',
  suggestion: 'leave returnState out',
};

function checkSequence({ shape }: TensorSpec): LayerProblem | undefined {
  if (shape.length >= 3) return undefined;
  return {
    message: `TimeDistributed needs an input of rank 3 or more, (batch, steps, …), not ${showShape(shape)}`,
  };
}

/** What one step of the sequence is. */
function stepOf(input: TensorSpec): TensorSpec {
  const [batch = null, , ...rest] = input.shape;
  return { ...input, shape: [batch, ...rest] };
}
