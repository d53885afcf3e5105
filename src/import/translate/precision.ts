import type { Reporter } from '../../diagnostics/diagnostic.ts';
import { textAt } from '../../spec/model-tree.ts';
import { toPlain, valueAt, type MapNode, type ScalarNode, type TreeNode } from '../../spec/tree.ts';
import type { SourceLayer } from '../read/source.ts';
import type { Context } from './context.ts';

/** Said of the first layer only: it is mostly the same for all. */
export function checkPrecision({ name, config }: SourceLayer, { report, first }: Context): void {
  for (const policy of policiesOf(config)) {
    const given = nameOf(policy);
    if (given?.kind !== 'scalar' || given.value === null || /^(float32|int32|bool)$/.test(given.text))
      continue;
    if (!first(given.text)) continue;
    const ours = given.text.startsWith('int') ? 'int32' : 'float32';
    const message = `${name.text} is computed in ${given.text} in Keras, and in ${ours} here`;
    report({ code: 'import-precision', message, span: given.span });
  }
}

/** A layer whose weights are whole numbers, by which its inputs are divided and its outputs multiplied. */
export function refuseQuantized(
  config: MapNode,
  { layer, type, report }: { readonly layer: string; readonly type: string; readonly report: Reporter },
): void {
  const mode = policiesOf(config)
    .map(modeOf)
    .find((found) => found !== undefined);
  if (mode === undefined) return;
  report({
    code: 'import-argument',
    message: `${layer}: ${type} is quantized, ${mode.text}; everything is computed in float32 here`,
    span: mode.span,
    suggestion: 'import the model as it was before quantize()',
  });
}

/** The policies of a layer: one, or one for each of its parts. */
function policiesOf(config: MapNode): readonly TreeNode[] {
  const node = valueAt(config, 'dtype');
  if (node === undefined || toPlain(node) === null) return [];
  if (node.kind !== 'map' || textAt(node, 'class_name') !== 'DTypePolicyMap') return [node];
  const parts = valueAt(node, 'config');
  if (parts?.kind !== 'map') return [];
  const map = valueAt(parts, 'policy_map');
  const named = map?.kind === 'map' ? [...map.entries.values()].map(({ value }) => value) : [];
  return [valueAt(parts, 'default_policy'), ...named].filter((policy) => policy !== undefined);
}

function nameOf(policy: TreeNode): TreeNode | undefined {
  if (policy.kind !== 'map') return policy;
  const config = valueAt(policy, 'config');
  return config?.kind === 'map' ? (valueAt(config, 'name') ?? valueAt(config, 'source_name')) : undefined;
}

/** `int8`, of a policy of quantization. */
function modeOf(policy: TreeNode): ScalarNode | undefined {
  const config = policy.kind === 'map' ? valueAt(policy, 'config') : undefined;
  const mode = config?.kind === 'map' ? valueAt(config, 'mode') : undefined;
  return mode?.kind === 'scalar' ? mode : undefined;
}
