import type { InnerLayer } from '../../spec/generated/layers.ts';
import type { LayerProblem } from '../row.ts';

/** What Keras asks of the layer inside a Bidirectional. */
interface Recurrent {
  readonly type: InnerLayer['type'];
  readonly goBackwards: boolean;
  readonly stateful: boolean;
  readonly returnSequences: boolean;
  readonly returnState: boolean;
}

export function isRecurrent(layer: InnerLayer): layer is InnerLayer & Recurrent {
  return 'goBackwards' in layer;
}

export function notRecurrent({ type }: InnerLayer, arg: string): LayerProblem {
  return {
    message: `Bidirectional needs a recurrent layer such as LSTM, not ${type}`,
    arg: `${arg}.type`,
  };
}

/** The two must read in opposite directions and give outputs of the same kind. */
export function checkPair(forward: Recurrent, backward: Recurrent): LayerProblem | undefined {
  if (forward.goBackwards === backward.goBackwards) {
    const arg = forward.goBackwards ? 'layer.goBackwards' : 'backwardLayer';
    return {
      message: `both layers read ${forward.goBackwards ? 'backwards' : 'forwards'}`,
      arg,
      suggestion: forward.goBackwards ? 'leave goBackwards out' : 'write goBackwards: true in backwardLayer',
    };
  }
  const differs = (['stateful', 'returnSequences', 'returnState'] as const).find(
    (key) => forward[key] !== backward[key],
  );
  if (differs === undefined) return undefined;
  return {
    message: `${differs} is ${forward[differs]} in layer and ${backward[differs]} in backwardLayer: it must be the same`,
    arg: `backwardLayer.${differs}`,
  };
}
