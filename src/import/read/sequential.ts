import type { Reporter, Span } from '../../diagnostics/diagnostic.ts';
import { mapOf, scalar, valueAt, type MapNode, type ScalarNode, type TreeNode } from '../../spec/tree.ts';
import { legalName } from '../legal-name.ts';
import type { Call, SourceLayer, SourceModel, Tensor } from './source.ts';

type Base = Omit<SourceModel, 'inputs' | 'outputs'>;

/** A chain: each layer is called once, on the one before it. An input is added in front where none is written. */
export function readSequential(config: MapNode, base: Base, report: Reporter): SourceModel {
  const [first] = base.layers;
  if (first === undefined) {
    report({ code: 'import-no-model', message: `${base.name.text} has no layers`, span: config.span });
    return { ...base, inputs: [], outputs: [] };
  }
  const input = first.className.text === 'InputLayer' ? first : inputOf(config, first, base.name);
  const rest = input === first ? base.layers.slice(1) : base.layers;
  let previous = tensorOf(input.name.text, input.span);
  const inputs = [previous];
  const chained = rest.map((layer) => {
    const call: Call = { positional: [previous], named: new Map(), span: layer.span };
    previous = tensorOf(layer.name.text, layer.span);
    return { ...layer, calls: [call] };
  });
  return { ...base, layers: [input, ...chained], inputs, outputs: [previous] };
}

function tensorOf(layer: string, span: Span): Tensor {
  return { kind: 'tensor', layer, node: 0, index: 0, span };
}

/** The shape stands in the first layer (Keras 2), or beside the layers once the model was built. */
function inputOf(config: MapNode, first: SourceLayer, model: ScalarNode): SourceLayer {
  const shape = shapeIn(first) ?? listAt(config, 'build_input_shape');
  const dtype = valueAt(first.config, 'dtype');
  const span = shape?.span ?? first.name.span;
  const entries = [
    ...(shape === undefined ? [] : [['batch_shape', shape] as const]),
    ...(dtype?.kind === 'scalar' ? [['dtype', dtype] as const] : []),
  ];
  return {
    name: scalar(
      `${legalName((shapeIn(first) === undefined ? model : first.name).text)}_input`,
      first.name.span,
    ),
    className: scalar('InputLayer', span),
    isOperation: false,
    config: mapOf(entries, span),
    calls: [],
    span,
  };
}

/** A nested model in front has its shape in its own first layer. */
function shapeIn(layer: SourceLayer): TreeNode | undefined {
  const own = batchShape(layer.config);
  const inner = layer.model?.layers.find(({ name }) => name.text === layer.model?.inputs[0]?.layer);
  return own ?? (inner && batchShape(inner.config));
}

/** The shape of an input under any of its names. */
export function batchShape(config: MapNode): TreeNode | undefined {
  for (const key of ['batch_shape', 'batch_input_shape', 'batchInputShape']) {
    const shape = listAt(config, key);
    if (shape !== undefined) return shape;
  }
  return undefined;
}

function listAt(config: MapNode, key: string): TreeNode | undefined {
  const node = valueAt(config, key);
  return node?.kind === 'list' ? node : undefined;
}
