import { affineCost, kernelAndBias, onlyInput, tensor } from '../analysis.ts';
import { layerConfig } from '../config.ts';
import { denseClass, MOST_AXES } from './corrected/dense.ts';
import { isProblem, type LayerRow } from '../row.ts';
import { knownLength } from '../shapes/checks.ts';
import { elements, showShape } from '../shapes/dims.ts';

/**
 * activation(input · kernel + bias) over the last axis: `[batch, ..., n]` to `[batch, ..., units]`.
 * Weights: kernel [n, units], bias [units].
 * FLOPs = output elements × (2n + 1 with a bias + 1 with an activation).
 * Source: https://keras.io/api/layers/core_layers/dense/
 */
export const dense: LayerRow<'Dense'> = {
  type: 'Dense',
  arity: 'one',
  width: 'units',
  corrections: [
    {
      fault: `fails on inputs of more than ${MOST_AXES} axes`,
      when: (_args, [input]) => (input?.shape.length ?? 0) > MOST_AXES,
      savedAs: 'own',
    },
  ],
  analyze(args, inputs) {
    const input = onlyInput(inputs);
    if (input.shape.length < 2) {
      return {
        message: `Dense needs an input of rank 2 or more, batch included, not ${showShape(input.shape)}`,
      };
    }
    const features = knownLength('Dense', input, -1);
    if (isProblem(features)) return features;
    const output = tensor([...input.shape.slice(0, -1), args.units]);
    return {
      outputs: [output],
      weights: kernelAndBias([features, args.units], args.useBias ? [args.units] : null),
      ...affineCost(elements(output), features, args),
    };
  },
  build: (_tf, args, context) => new (context.classOf(denseClass))(layerConfig(args, context)),
};
