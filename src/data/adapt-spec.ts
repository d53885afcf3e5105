import { leftToData } from '../layers/index.ts';
import type { ShapedNode } from '../spec/graph.ts';
import type { ValidSpec } from '../spec/spec.ts';
import type { Preprocessing } from './types.ts';

/** As much of what was fitted to the training part as layers have learned. */
type Fitted = Partial<Pick<Preprocessing, 'inputs' | 'learned'>>;

/**
 * A spec whose layers have for arguments what they learned of the training data, such as the vocabulary of a
 * TextVectorization: what `adapt()` of Keras does. Shapes are as before.
 */
export function adaptSpec(valid: ValidSpec, fitted: Fitted = {}): ValidSpec {
  const owners = new Map(valid.graph.nodes.map((node) => [node.name, node]));
  const adapted = (node: ShapedNode): ShapedNode => {
    const args = learnedArgs(owners.get(node.call ?? node.name) ?? node, fitted);
    // The arguments were made of those of a node of this type.
    return args === undefined ? node : ({ ...node, args } as ShapedNode);
  };
  return { ...valid, graph: { ...valid.graph, nodes: valid.graph.nodes.map(adapted) } };
}

/** What a layer that reads text has learned stands where its texts become numbers. */
function learnedArgs(node: ShapedNode, { inputs = {}, learned = {} }: Fitted): object | undefined {
  if (leftToData(node) === undefined) return undefined;
  const found = learned[node.name];
  if (found !== undefined) return 'args' in found ? found.args : undefined;
  return inputs[node.inputs[0]?.layer ?? '']?.text?.args;
}
