import { scalar, toPlain, valueAt, type MapEntry, type ScalarNode } from '../../spec/tree.ts';
import { batchShape } from '../read/sequential.ts';
import type { SourceLayer } from '../read/source.ts';
import type { Context } from './context.ts';

/** An InputLayer as an entry of `inputs`. */
export function inputEntry(layer: SourceLayer, name: ScalarNode, context: Context): MapEntry {
  const shape = batchShape(layer.config);
  const [batch, ...sizes] = shape?.kind === 'list' ? shape.items : [];
  if (shape === undefined) {
    const message = `the shape of the input ${name.text} is not known`;
    context.report({ code: 'import-shape', message, span: layer.span });
  }
  for (const key of ['sparse', 'ragged'] as const) refuseKind(layer, key, context);
  warnOptional(layer, context);
  const dtype = inputType(layer, context);
  const span = shape?.span ?? layer.span;
  const items = shape === undefined ? undefined : { kind: 'list' as const, items: sizes, span };
  const rows: readonly MapEntry[] = [
    { key: 'shape', keySpan: span, value: items ?? { ...scalar(null, span), broken: true } },
    ...(dtype === undefined ? [] : [{ key: 'dtype', keySpan: dtype.span, value: dtype }]),
    ...(batch === undefined || toPlain(batch) === null
      ? []
      : [{ key: 'batchSize', keySpan: batch.span, value: batch }]),
  ];
  const value = { kind: 'map' as const, entries: new Map(rows.map((row) => [row.key, row])), span };
  return { key: name.text, keySpan: layer.name.span, value };
}

function refuseKind({ name, config }: SourceLayer, key: 'sparse' | 'ragged', { report }: Context): void {
  const node = valueAt(config, key);
  if (node === undefined || toPlain(node) !== true) return;
  report({
    code: 'import-argument',
    message: `the input ${name.text} is ${key}; tensors here are dense`,
    span: node.span,
  });
}

/** What Keras may be called without; the layers that read it were told so. */
function warnOptional({ name, config }: SourceLayer, { report }: Context): void {
  const node = valueAt(config, 'optional');
  if (node === undefined || toPlain(node) !== true) return;
  report({
    code: 'import-dropped',
    message: `the input ${name.text} is optional in Keras; here every example has it`,
    span: node.span,
    suggestion: 'where it is never given, import the network without it',
  });
}

/** The nearest type that TensorFlow.js has. */
function inputType({ name, config }: SourceLayer, { report }: Context): ScalarNode | undefined {
  const node = valueAt(config, 'dtype');
  if (node?.kind !== 'scalar' || typeof node.value !== 'string') return undefined;
  const exact = /^(float32|int32|bool|string)$/.test(node.text);
  if (exact) return node;
  const near = /^u?int/.test(node.text) ? 'int32' : 'float32';
  const message = `the input ${name.text} is ${node.text} in Keras and ${near} here`;
  report({ code: 'import-precision', message, span: node.span });
  return { ...scalar(near, node.span) };
}
