import type { LayerType } from '../../spec/generated/layers.ts';
import { scalar, toPlain, valueAt, type PlainValue } from '../../spec/tree.ts';
import { tensorsIn, type Call, type SourceLayer } from '../read/source.ts';
import type { Context } from './context.ts';
import { argEntries, entry, readAll, type Entry, type Place } from './entry.ts';

/** Classes of keras.applications that are no layers of Keras, as layers that do the same. */
export function customLayer(place: Place, call: Call, context: Context): readonly Entry[] | undefined {
  switch (place.layer.className.text) {
    case 'LayerScale':
      return layerScale(place, call);
    case 'StochasticDepth':
      return stochasticDepth(place, call);
    case 'CustomScaleLayer':
      return scaledSum(place, call, context);
    default:
      return undefined;
  }
}

/** ConvNeXt's factor for each channel: our LayerScale counts the channels itself. */
function layerScale(place: Place, call: Call): readonly Entry[] {
  const { layer } = place;
  const args = { initValues: numberAt(layer, 'init_values') };
  return [entryFor(place, call, 'LayerScale', args)];
}

/** ConvNeXt's loss of whole branches, drawn for each example of a batch of images: a mask that all but the batch share. */
function stochasticDepth(place: Place, call: Call): readonly Entry[] {
  const args = { rate: numberAt(place.layer, 'drop_path_rate'), noiseShape: [null, 1, 1, 1] };
  return [entryFor(place, call, 'Dropout', args)];
}

function entryFor(
  place: Place,
  call: Call,
  type: LayerType,
  args: Readonly<Record<string, PlainValue>>,
): Entry {
  const rows = argEntries(args, place.layer.className.span);
  return entry(place, type, rows, readAll(tensorsIn(call.positional)));
}

/** InceptionResNetV2's `x + scale · branch`. */
function scaledSum(place: Place, call: Call, { claim }: Context): readonly Entry[] {
  const { layer } = place;
  const { span } = layer.className;
  const [x, branch] = tensorsIn(call.positional);
  const sum = entry(place, 'Add', [], x === undefined ? [] : readAll([x]));
  const args = argEntries({ scale: numberAt(layer, 'scale') }, span);
  const scaled = entry(place, 'Rescaling', args, branch === undefined ? [] : readAll([branch]));
  const name = claim(scalar(`${sum.name.text}_scale`, sum.name.span), '');
  return [
    { ...scaled, name },
    { ...sum, inputs: [...sum.inputs, { ref: { entry: name.text, output: 0, span } }] },
  ];
}

function numberAt({ config }: SourceLayer, key: string): number {
  const node = valueAt(config, key);
  const value = node && toPlain(node);
  return typeof value === 'number' ? value : 0;
}
