import type { BidirectionalArgs, InnerLayer } from '../../spec/generated/layers.ts';
import type { TensorSpec } from '../../spec/tensor.ts';
import { isProblem, type LayerAnalysis, type LayerProblem, type LayerRow } from '../row.ts';
import { showShape, sumOf } from '../shapes/dims.ts';
import { bidirectionalClass } from './corrected/bidirectional.ts';
import { analyzeInner } from './inner.ts';
import { checkPair, isRecurrent, notRecurrent } from './recurrent-pair.ts';

/**
 * Two recurrent layers, one of which reads from the end: `[batch, steps, …]` to what each gives, merged; returnState adds
 * the states of the one that reads forwards, then those of the other.
 * Weights: those of the one that reads forwards, then those of the other. Multiply-adds and FLOPs: those of both; merging is
 * not counted.
 * Source: https://keras.io/api/layers/recurrent_layers/bidirectional/
 */
export const bidirectional: LayerRow<'Bidirectional'> = {
  type: 'Bidirectional',
  arity: 'one',
  width: 'layer',
  states: true,
  stateWidths: ({ layer, backwardLayer }, given, inside) => {
    const there = inside(layer, given / 2).map((path) => `layer.${path}`);
    if (backwardLayer === null) return [...there, ...there];
    return [...there, ...inside(backwardLayer, given / 2).map((path) => `backwardLayer.${path}`)];
  },
  oneWidth: ({ mergeMode }) => mergeMode !== null && mergeMode !== 'concat',
  inside: (args, inputs) => [args.layer, backwardOf(args)].map((layer) => ({ layer, inputs })),
  corrections: [
    { fault: 'ignores `backwardLayer`', when: (args) => args.backwardLayer !== null, savedAs: 'own' },
    { fault: 'gives at masked steps what was before them, where Keras gives 0', savedAs: 'stock' },
  ],
  analyze(args, inputs, _ports, inner) {
    const { layer } = args;
    const backward = backwardOf(args);
    if (!isRecurrent(layer)) return notRecurrent(layer, 'layer');
    if (!isRecurrent(backward)) return notRecurrent(backward, 'backwardLayer');
    const wrong = checkPair(layer, backward);
    if (wrong) return wrong;
    const [input, ...states] = inputs;
    const half = states.length / 2;
    const both = [states.slice(0, half), states.slice(half)].map((own) => [
      ...(input ? [input] : []),
      ...own,
    ]);
    const forwards = analyzeInner(inner, layer, both[0] ?? []);
    if (isProblem(forwards)) return forwards;
    const backwards = analyzeInner(
      inner,
      backward,
      both[1] ?? [],
      args.backwardLayer ? 'backwardLayer' : 'layer',
    );
    return isProblem(backwards) ? backwards : merged(args, forwards, backwards);
  },
  build(_tf, args, context) {
    const { name, trainable } = context;
    return new (context.classOf(bidirectionalClass))({
      name,
      trainable,
      mergeMode: args.mergeMode,
      layer: context.inner(args.layer, 'forward'),
      backwardLayer: context.inner(backwardOf(args), 'backward'),
      alike: args.backwardLayer === null,
    });
  },
};

/** The layer that reads from the end, made of the other one where there is none. */
function backwardOf({ layer, backwardLayer }: BidirectionalArgs): InnerLayer {
  return backwardLayer ?? ({ ...layer, goBackwards: true } as InnerLayer);
}

function merged(
  { mergeMode }: BidirectionalArgs,
  forwards: LayerAnalysis,
  backwards: LayerAnalysis,
): LayerAnalysis | LayerProblem {
  const [there, ...states] = forwards.outputs;
  const [back, ...statesBack] = backwards.outputs;
  if (there === undefined || back === undefined)
    return { message: 'Bidirectional needs layers with an output' };
  const outputs = mergedOutputs(mergeMode, there, back);
  if (isProblem(outputs)) return outputs;
  return {
    outputs: [...outputs, ...states, ...statesBack],
    weights: [...forwards.weights, ...backwards.weights],
    multiplyAdds: sumOf(forwards.multiplyAdds, backwards.multiplyAdds),
    flops: sumOf(forwards.flops, backwards.flops),
  };
}

function mergedOutputs(
  mode: BidirectionalArgs['mergeMode'],
  there: TensorSpec,
  back: TensorSpec,
): readonly TensorSpec[] | LayerProblem {
  if (mode === null) return [there, back];
  const axis = there.shape.length - 1;
  const [a, b] = [there.shape[axis] ?? null, back.shape[axis] ?? null];
  if (mode === 'concat') {
    return [{ ...there, shape: there.shape.map((dim, i) => (i === axis ? sumOf(a, b) : dim)) }];
  }
  if (a === b || a === 1 || b === 1) return [a === 1 ? back : there];
  return {
    message: `mergeMode ${mode} needs outputs of one shape, not ${showShape(there.shape)} and ${showShape(back.shape)}`,
    arg: 'backwardLayer',
    suggestion: 'use mergeMode: concat, or layers of the same width',
  };
}
