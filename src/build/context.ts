import type { BuildContext, Factory, LayerConfig, StepRandom } from '../layers/build-context.ts';
import { buildLayer, innerCall, toRegularizer } from '../layers/index.ts';
import type { Tf } from '../runtime/index.ts';
import type { Constraint, Initializer, Regularizer } from '../spec/generated/classes.ts';
import type { ShapedNode } from '../spec/graph.ts';
import { classOf } from './class-memo.ts';
import { toInitializer } from './initializers/initializer.ts';
import { toConstraint } from './constraints.ts';

/** What a row needs to make the layer of `node`. */
export function buildContext(
  tf: Tf,
  node: Pick<ShapedNode, 'name' | 'trainable' | 'ports'> & { readonly texts?: readonly boolean[] },
  random: StepRandom,
): BuildContext {
  const { name, trainable, ports = [], texts = [] } = node;
  return {
    name,
    trainable,
    random,
    ports,
    texts,
    classOf: <C>(factory: Factory<C>) => classOf(tf, factory),
    config: <A extends object>(args: A) => {
      const entries = Object.entries(args)
        .filter(([key, value]) => value !== null || !/(regularizer|constraint)$/i.test(key))
        .filter(([key]) => key !== 'activityRegularizer')
        .map(([key, value]) => [key, convert(tf, key, value, { seed: random.seed, layer: name })] as const);
      // Each entry was converted by its name as LayerConfig says; Object.fromEntries cannot show that.
      return { ...Object.fromEntries(entries), name, trainable } as LayerConfig<A>;
    },
    inner: (layer, part) => buildLayer(tf, innerCall(layer), partOf(part, layer.trainable)),
    part: partOf,
  };

  function partOf(part: string, alone = true): BuildContext {
    return buildContext(tf, { name: `${name}/${part}`, trainable: trainable && alone }, random);
  }
}

interface Place {
  readonly seed: number;
  readonly layer: string;
}

function convert(tf: Tf, key: string, value: unknown, place: Place): unknown {
  if (Array.isArray(value)) return value.slice() as unknown;
  if (key.endsWith('nitializer')) return toInitializer(tf, value as Initializer, { ...place, argument: key });
  if (key.endsWith('egularizer')) return toRegularizer(tf, value as Regularizer);
  if (key.endsWith('onstraint')) return toConstraint(tf, value as Constraint);
  return value;
}
