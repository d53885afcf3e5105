import type { LayersModel, SymbolicTensor, Tensor } from '@tensorflow/tfjs';
import { lostMasks, markLogits } from '../build/index.ts';
import type { Tf } from '../runtime/index.ts';
import { invariant } from '../util/invariant.ts';
import { watchActivity } from './activity.ts';

type Layer = LayersModel['layers'][number];

/** The model's outputs for a batch, with what Keras keeps on them. */
export interface Forward {
  /** Marked with their logits where a softmax or sigmoid made them. */
  readonly outputs: readonly Tensor[];
  /** 1 where an output counts, 0 where it is masked. */
  readonly masks: readonly (Tensor | undefined)[];
  /** Lets go of logits and masks, which outlive every tidy. */
  dispose(): void;
}

/**
 * Runs the model. tf.layers keeps logits and masks to itself, so the layers that make the outputs are watched while
 * it runs.
 */
export function runForward(tf: Tf, model: LayersModel, inputs: Tensor[], training: boolean): Forward {
  const kept: Tensor[] = [];
  const keep = (tensor: Tensor): Tensor => {
    kept.push(tf.keep(tensor));
    return tensor;
  };
  const stopActivity = watchActivity(model);
  const dispose = () => tf.dispose(kept);
  const layers = [...new Set(model.outputs.map((output) => output.sourceLayer))];
  const watches = layers.map((layer) => [layer, watch(tf, layer, keep)] as const);
  try {
    const outputs = tensorsOf(model.apply(inputs, { training }));
    const seen = new Map(watches);
    const lost = lostMasks(model).outputs;
    const masks = model.outputs.map((symbolic) =>
      lost.has(symbolic) ? undefined : maskOf(symbolic, seen.get(symbolic.sourceLayer)),
    );
    for (const output of outputs) mark(output, watches);
    return { outputs, masks, dispose };
  } catch (error) {
    dispose();
    throw error;
  } finally {
    for (const [, { stop }] of watches) stop();
    stopActivity();
  }
}

interface Watch {
  /** What the activation was given, by what it made of it. */
  readonly logits: ReadonlyMap<Tensor, Tensor>;
  /** The masks of the layer's outputs. */
  masks(): readonly (Tensor | undefined)[];
  readonly stop: () => void;
}

function watch(tf: Tf, layer: Layer, keep: (tensor: Tensor) => Tensor): Watch {
  const logits = new Map<Tensor, Tensor>();
  let masks: readonly (Tensor | undefined)[] = [];
  const stopActivation = watchActivation(layer, (input, output) => {
    logits.set(output, keep(tf.clone(input)));
  });
  const before = Object.getOwnPropertyDescriptor(layer, 'computeMask');
  const own = layer.computeMask.bind(layer);
  // The layer is asked twice, the second time with the masks of its inputs.
  layer.computeMask = (inputs, mask) => {
    const made: unknown = own(inputs, mask);
    masks = [made].flat().map((m) => (isTensor(m) ? keep(tf.cast(m, 'float32')) : undefined));
    return made as Tensor;
  };
  const stop = () => {
    stopActivation();
    // What was there before is back: that of its class, or one that tags.
    if (before === undefined) Reflect.deleteProperty(layer, 'computeMask');
    else Object.defineProperty(layer, 'computeMask', before);
  };
  return { logits, masks: () => masks, stop };
}

interface Activation {
  apply(input: Tensor, axis?: number): Tensor;
  getClassName(): string;
}

/** Tells what a layer's softmax or sigmoid is given and what it makes of it, until the returned function is called. */
function watchActivation(layer: Layer, tell: (input: Tensor, output: Tensor) => void): () => void {
  const activation: unknown = Reflect.get(layer, 'activation');
  if (!isActivation(activation) || !/^(softmax|sigmoid)$/.test(activation.getClassName()))
    return () => undefined;
  const watched: Activation = {
    getClassName: () => activation.getClassName(),
    apply: (input, axis) => {
      const output = activation.apply(input, axis);
      tell(input, output);
      return output;
    },
  };
  Reflect.set(layer, 'activation', watched);
  return () => Reflect.set(layer, 'activation', activation);
}

function mark(output: Tensor, watches: readonly (readonly [Layer, Watch])[]): void {
  for (const [, { logits }] of watches) {
    const found = logits.get(output);
    if (found !== undefined) markLogits(output, found);
  }
}

function maskOf({ outputTensorIndex = 0 }: SymbolicTensor, watched: Watch | undefined): Tensor | undefined {
  return watched?.masks()[outputTensorIndex];
}

function isActivation(value: unknown): value is Activation {
  return typeof value === 'object' && value !== null && 'apply' in value && 'getClassName' in value;
}

function isTensor(value: unknown): value is Tensor {
  return typeof value === 'object' && value !== null && 'dataId' in value;
}

/** What a model gave, as a list. */
export function tensorsOf(outputs: ReturnType<LayersModel['apply']>): Tensor[] {
  return [outputs].flat().map(asTensor);
}

function asTensor(value: object): Tensor {
  invariant(isTensor(value), 'the model gave a symbolic tensor for a real one');
  return value;
}
