import { beforeAll, describe, expect, test } from 'vitest';
import { analyzeLayer, type LayerCall } from '../../src/layers/call.ts';
import { needsOwnClass } from '../../src/layers/corrections.ts';
import { isProblem, type LayerAnalysis } from '../../src/layers/row.ts';
import { rowOf } from '../../src/layers/table.ts';
import { calls, type Call } from './calls.ts';
import { build, tf } from './support.ts';

/** Weights that Keras 3 calls otherwise than tf.layers, by whose name plain TensorFlow.js finds them in a file. */
const stockNames = new Map([['DepthwiseConv2D/kernel', 'depthwise_kernel']]);

/** What reads text is built behind the numbers that texts become: test/oracle/texts.test.ts. */
const readsText = ({ inputs }: Call) => inputs.some(({ dtype }) => dtype === 'string');

const accepted = calls.filter((call) => call.problem === undefined && !readsText(call));

beforeAll(() => tf.setBackend('cpu'));

describe('the built layer is the analysed one', () => {
  test.each(accepted)('$title', (each) => {
    const analysis = analysisOf(each);
    const { layer, outputs } = apply(each);
    expect(outputs.map((output) => output.shape)).toEqual(analysis.outputs.map((output) => output.shape));
    expect(layer.weights.map((w) => w.shape)).toEqual(analysis.weights.map((w) => w.shape));
    expect(layer.weights.map((w) => w.originalName.split('/').at(-1))).toEqual(
      analysis.weights.map((w) => stockNames.get(`${namer(each.call)}/${w.name}`) ?? w.name),
    );
    const known = tf.serialization.SerializationMap.getMap().classNameMap;
    const names = classNames(layer.getClassName(), layer.getConfig());
    expect(names.some((name) => !(name in known))).toBe(needsOwnClass(each.call, each.inputs));
    expect(layer.weights.map((w) => layer.trainableWeights.includes(w))).toEqual(
      analysis.weights.map((w) => w.trainable),
    );
    expect(layer.countParams()).toBe(each.keras?.params);
  });

  test.each(accepted.filter(isKnown))('$title: runs, in the analysed shapes and dtypes', (each) => {
    const analysis = analysisOf(each);
    const { layer } = apply(each);
    const inputs = each.inputs.map(({ shape, dtype }) =>
      tf.ones(
        shape.map((dim) => dim ?? 2),
        dtype as tf.NumericDataType,
      ),
    );
    const outputs = [layer.apply(one(each, inputs)) as tf.Tensor | tf.Tensor[]].flat();
    expect(outputs.map((y) => y.dtype)).toEqual(analysis.outputs.map((output) => output.dtype));
    const shapes = outputs.map((y, i) =>
      y.shape.map((dim, axis) => (analysis.outputs[i]?.shape[axis] === null ? null : dim)),
    );
    expect(shapes).toEqual(analysis.outputs.map((output) => output.shape));
  });

  test.each(accepted.filter((each) => each.keras?.weights.length))(
    '$title: frozen, its weights keep their order',
    (each) => {
      const { layer } = apply(each, false);
      expect(layer.trainableWeights).toEqual([]);
      expect(layer.weights.map((w) => w.shape)).toEqual(each.keras?.weights.map(([, shape]) => shape));
    },
  );
});

/** The type of the layer that names the weights: the one inside, if there is one. */
function namer({ type, args }: LayerCall): string {
  return 'layer' in args ? args.layer.type : type;
}

/** The class in a saved model, and those of the layers inside it. */
function classNames(className: string, config: object): readonly string[] {
  const inner = ['layer', 'backwardLayer'].flatMap((key) => {
    const saved = Reflect.get(config, key) as { className: string; config: object } | undefined;
    return saved === undefined ? [] : classNames(saved.className, saved.config);
  });
  return [className, ...inner];
}

function analysisOf({ call, inputs, ports }: Call): LayerAnalysis {
  const analysis = analyzeLayer(call, inputs, ports);
  if (isProblem(analysis)) throw new Error(analysis.message);
  return analysis;
}

function apply(
  each: Call,
  trainable = true,
): { layer: tf.layers.Layer; outputs: readonly tf.SymbolicTensor[] } {
  const layer = build(each.call, { trainable, ports: each.ports });
  if (each.inputs.length === 0) return { layer, outputs: [layer.output].flat() };
  const inputs = each.inputs.map(({ shape, dtype }) => tf.input({ batchShape: [...shape], dtype }));
  return {
    layer,
    outputs: [layer.apply(one(each, inputs)) as tf.SymbolicTensor | tf.SymbolicTensor[]].flat(),
  };
}

/** Merges take a list, other layers their one input. */
function one<X>(each: Call, inputs: X[]): X | X[] {
  const [first] = inputs;
  return rowOf(each.type).arity !== 'one' || first === undefined ? inputs : first;
}

/** Whether the layer can be run: it has inputs, and no axis but the batch is open. */
function isKnown({ inputs }: Call): boolean {
  return inputs.length > 0 && inputs.every(({ shape }) => !shape.slice(1).includes(null));
}
