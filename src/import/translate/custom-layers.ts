import { scalar, toPlain, valueAt, type ScalarNode } from '../../spec/tree.ts';
import { tensorsIn, type Call, type SourceLayer } from '../read/source.ts';
import type { Context } from './context.ts';
import { argEntries, entry, type Entry } from './entry.ts';
import type { Scope } from './scope.ts';

/** Classes of keras.applications that are no layers of Keras, as layers that do the same. */
export function customLayer(
  layer: SourceLayer,
  call: Call,
  name: ScalarNode,
  scope: Scope,
  context: Context,
): readonly Entry[] | undefined {
  switch (layer.className.text) {
    case 'LayerScale':
      return layerScale(layer, call, name, scope);
    case 'CustomScaleLayer':
      return scaledSum(layer, call, name, scope, context);
    default:
      return undefined;
  }
}

/** ConvNeXt's factor for each channel: a product with a vector, whose weight has the shape of Keras's. */
function layerScale(layer: SourceLayer, call: Call, name: ScalarNode, scope: Scope): readonly Entry[] {
  const { span } = layer.className;
  const size = numberAt(layer, 'projection_dim');
  const args = {
    equation: 'bhwc,c->bhwc',
    outputShape: [null, null, size],
    kernelInitializer: { type: 'constant', value: numberAt(layer, 'init_values') },
  };
  return [entry(layer, name, 'EinsumDense', argEntries(args, span), tensorsIn(call.positional), scope)];
}

/** InceptionResNetV2's `x + scale · branch`. */
function scaledSum(
  layer: SourceLayer,
  call: Call,
  name: ScalarNode,
  scope: Scope,
  { claim }: Context,
): readonly Entry[] {
  const { span } = layer.className;
  const [x, branch] = tensorsIn(call.positional);
  const factor = claim(scalar(`${name.text}_scale`, name.span), '');
  const args = argEntries({ scale: numberAt(layer, 'scale') }, span);
  const sum = entry(layer, name, 'Add', [], x === undefined ? [] : [x], scope);
  const scaled = { entry: factor.text, output: 0, span };
  return [
    entry(layer, factor, 'Rescaling', args, branch === undefined ? [] : [branch], scope),
    { ...sum, inputs: [...sum.inputs, scaled] },
  ];
}

function numberAt({ config }: SourceLayer, key: string): number {
  const node = valueAt(config, key);
  const value = node && toPlain(node);
  return typeof value === 'number' ? value : 0;
}
