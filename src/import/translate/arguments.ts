import { insteadOfArgument } from '../../spec/absent-arguments.ts';
import type { LayerType } from '../../spec/generated/layers.ts';
import {
  canonicalClass,
  canonicalKey,
  canonicalLayerType,
  classVocabulary,
  layerVocabulary,
} from '../../spec/names.ts';
import { scalar, toPlain, valueAt, type MapEntry, type MapNode, type TreeNode } from '../../spec/tree.ts';
import type { TypeVocabulary } from '../../spec/vocabulary.ts';
import { invariant } from '../../util/invariant.ts';
import type { Dialect, SourceLayer } from '../read/source.ts';
import type { Context } from './context.ts';
import { isInert, oldDefaults, renamedKeys, type ArgumentOwner } from './dialects.ts';
import { refuseQuantized } from './precision.ts';
import { convertValue, refuse, type Owner } from './values.ts';

/** What every layer's config has beside its arguments. */
const COMMON: ReadonlySet<string> = new Set([
  'name',
  'trainable',
  'dtype',
  'autocast',
  'batch_shape',
  'batch_input_shape',
  'batchInputShape',
  'input_dtype',
  // How a layer would be quantized; whether it is, its dtype says.
  'quantization_config',
  'activity_regularizer',
]);

/** The arguments of a layer, in Keras's spelling, converted; what we have no word for is dropped or refused. */
export function layerArguments(layer: SourceLayer, type: LayerType, context: Context): readonly MapEntry[] {
  const own = valueAt(layer.config, 'trainable');
  const frozen = own?.kind === 'scalar' && own.value === false;
  const owner: Owner = { layer: layer.name.text, report: context.report, frozen };
  return configArguments(layer.config, type, layerVocabulary(type), owner, context.dialect);
}

function configArguments(
  config: MapNode,
  type: ArgumentOwner,
  vocabulary: TypeVocabulary,
  owner: Owner,
  dialect: Dialect,
): readonly MapEntry[] {
  refuseQuantized(config, { layer: owner.layer, type, report: owner.report });
  const rows: MapEntry[] = [];
  const given = { ...config, entries: new Map([...config.entries, ...oldDefaults(type, config, dialect)]) };
  for (const entry of given.entries.values()) {
    const key = renamedKeys(type, dialect).get(entry.key) ?? entry.key;
    const known = canonicalKey(vocabulary, key);
    if ((known === 'trainable' && owner.frozen === true) || isEmptyMap(entry.value)) continue;
    if (known !== undefined) {
      rows.push({ ...entry, key: known, value: argument(entry.value, known, type, owner, dialect) });
    } else if (!COMMON.has(key) || (key === 'activity_regularizer' && toPlain(entry.value) !== null)) {
      if (!isInert(type, key, toPlain(entry.value))) refuseKey(entry, type, owner);
    }
  }
  return rows;
}

/** What Keras writes where a map of settings was not given. */
function isEmptyMap(node: TreeNode): boolean {
  return node.kind === 'map' && node.entries.size === 0;
}

function vocabularyOf(type: ArgumentOwner): TypeVocabulary {
  const vocabulary = classVocabulary('layer', type) ?? classVocabulary('cell', type);
  invariant(vocabulary !== undefined, `${type} is no layer and no cell`);
  return vocabulary;
}

function refuseKey({ key, value }: MapEntry, type: ArgumentOwner, owner: Owner): void {
  const text = value.kind === 'scalar' ? ` = ${value.text}` : '';
  refuse(
    value,
    `${owner.layer}: ${type} has no argument ${key}${text} in a spec`,
    owner,
    insteadOfArgument(key),
  );
}

function argument(
  node: TreeNode,
  key: string,
  type: ArgumentOwner,
  owner: Owner,
  dialect: Dialect,
): TreeNode {
  const layer = wrappedLayer(node, owner, dialect);
  if (layer !== undefined) return layer;
  if (node.kind === 'list') {
    const cells = node.items.map((item) => wrappedLayer(item, owner, dialect));
    if (cells.length > 0 && cells.every((cell) => cell !== undefined)) return { ...node, items: cells };
  }
  const value = convertValue(node, key, owner);
  if (dialect !== 'keras3' && value.kind === 'scalar' && /^hard_?sigmoid$/i.test(value.text))
    return scalar('legacyHardSigmoid', value.span);
  // Keras 2 writes the axis of a BatchNormalization as a list.
  const [only, second] = value.kind === 'list' ? value.items : [];
  return key === 'axis' && only !== undefined && second === undefined && takesOneAxis(type) ? only : value;
}

function takesOneAxis(type: ArgumentOwner): boolean {
  return typeof vocabularyOf(type).properties['axis']?.default === 'number';
}

/** The layer inside a wrapper, or the cell inside an RNN: `{type, …}` with its own arguments. */
function wrappedLayer(node: TreeNode, owner: Owner, dialect: Dialect): MapNode | undefined {
  if (node.kind !== 'map') return undefined;
  const className = valueAt(node, 'class_name') ?? valueAt(node, 'className');
  const config = valueAt(node, 'config');
  if (className?.kind !== 'scalar' || config?.kind !== 'map') return undefined;
  const type = canonicalLayerType(className.text) ?? canonicalClass('cell', className.text);
  if (type === undefined || valueAt(config, 'name') === undefined) return undefined;
  const inner: MapEntry = { key: 'type', keySpan: className.span, value: scalar(type, className.span) };
  const args = configArguments(config, type, vocabularyOf(type), owner, dialect);
  return { kind: 'map', entries: new Map([inner, ...args].map((e) => [e.key, e])), span: node.span };
}
