import type { ActivationIdentifier } from '@tensorflow/tfjs-layers/dist/keras_format/activation_config.js';
import type { Activation } from '../spec/generated/classes.ts';
import type { BuildContext, LayerConfig } from './build-context.ts';
import { correctedActivations } from './corrected/activations.ts';

interface Activated {
  readonly activation: Activation;
  readonly recurrentActivation?: Activation;
}

/** A configuration whose activations are names that tf.layers looks up. */
type ActivatedConfig<A> = Omit<LayerConfig<A>, keyof Activated> & {
  [K in keyof A & keyof Activated]: ActivationIdentifier;
};

/** The name under which tf.layers finds an activation: its own, or that of the corrected one. */
export function activationName(activation: Activation, context: BuildContext): ActivationIdentifier {
  const corrected = correctedActivations[activation];
  const name = corrected === undefined ? activation : context.classOf(corrected).className;
  // tf.layers looks names up in its registry; its type lists fewer than it ships with.
  return name as ActivationIdentifier;
}

/** `context.config`, with the activations that tf.layers computes otherwise than Keras replaced. */
export function layerConfig<A extends Activated>(args: A, context: BuildContext): ActivatedConfig<A> {
  const { recurrentActivation } = args;
  const config = {
    ...context.config(args),
    activation: activationName(args.activation, context),
    ...(recurrentActivation && { recurrentActivation: activationName(recurrentActivation, context) }),
  };
  // A spread over a type parameter is an intersection to the compiler; at run time the later key wins.
  return config as ActivatedConfig<A>;
}
