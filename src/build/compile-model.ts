import type { LayersModel, Tensor } from '@tensorflow/tfjs';
import type { Tf } from '../runtime/index.ts';
import type { CompileSection } from '../spec/generated/sections.ts';
import type { ShapedGraph, TensorRef } from '../spec/graph.ts';
import { objectivesOf, type OutputObjective } from '../spec/output-objectives.ts';
import { lossFunction, type LossFunction } from './losses/index.ts';
import { stockLoss } from './losses/stock.ts';
import { batchMetric, metricRow } from './metrics/index.ts';
import { createOptimizer } from './optimizers/index.ts';
import type { Projection } from './optimizers/slot-optimizer.ts';

/** Gives a model its optimizer, losses and metrics, all as Keras computes them. */
export function compileModel(tf: Tf, model: LayersModel, graph: ShapedGraph, section: CompileSection): void {
  const outputs = objectivesOf(section, graph.outputs).map((objective, i) => {
    const ref = graph.outputs[i];
    return { ...objective, probabilities: ref !== undefined && endsInSoftmax(graph, ref) };
  });
  const losses = outputs.map((output) => weighedLoss(tf, output));
  model.compile({
    optimizer: createOptimizer(tf, section.optimizer, takeConstraints(model)),
    // Names and functions may be mixed, and a map may hold lists, whatever the types of TensorFlow.js say.
    loss: stockName(outputs) ?? (outputs.map((output, i) => plainLoss(output) ?? losses[i]) as string[]),
    metrics: metricsOf(tf, model, outputs),
  });
  // It is the model's own: `model.dispose()` disposes it too. TensorFlow.js thinks so only of optimizers by name.
  Reflect.set(model, 'isOptimizerOwned', true);
  // By name first, for `fit` and `evaluate` of TensorFlow.js know the shape of sparse targets by it.
  model.lossFunctions = losses;
}

type Output = OutputObjective & { readonly probabilities: boolean };

/** TensorFlow.js adds losses up as they are, so each is multiplied by what it counts. */
function weighedLoss(tf: Tf, { loss, weight, probabilities }: Output): LossFunction {
  if (loss === undefined) return (_, output) => tf.zeros([output.shape[0] ?? 1]);
  const own = lossFunction(tf, loss, probabilities);
  if (weight === 1) return own;
  const weighed = (target: Tensor, output: Tensor) => tf.mul(own(target, output), weight);
  return Object.assign(weighed, { reduction: own.reduction });
}

/** The loss's name in tf.layers where it means the same there. */
function plainLoss({ loss, weight }: Output): string | undefined {
  return loss === undefined || weight !== 1 ? undefined : stockLoss(loss);
}

/** One name, when it is the loss of every output. */
function stockName(outputs: readonly Output[]): string | undefined {
  const [first, ...others] = outputs.map(plainLoss);
  return others.every((name) => name === first) ? first : undefined;
}

/** TensorFlow.js measures a list on each output, and takes a map by the names of the outputs' layers. */
function metricsOf(tf: Tf, model: LayersModel, outputs: readonly Output[]) {
  const lists = outputs.map(({ metrics, probabilities }) =>
    metrics.map((metric) => batchMetric(tf, metricRow(metric), { probabilities })),
  );
  const [first = [], ...others] = lists;
  const texts = outputs.map(({ metrics, probabilities }) => JSON.stringify([metrics, probabilities]));
  if (others.length === 0 || texts.every((text) => text === texts[0])) return first;
  const byName = Object.fromEntries(model.outputNames.map((name, i) => [name, lists[i] ?? []]));
  return byName as unknown as Record<string, string>;
}

/** Whether an output is a softmax's. A recurrent layer's is not, whatever its cell does inside. */
export function endsInSoftmax(graph: ShapedGraph, ref: TensorRef): boolean {
  const node = graph.nodes.find((n) => n.name === ref.layer);
  if (node === undefined || 'returnSequences' in node.args) return false;
  return 'activation' in node.args && node.args.activation === 'softmax';
}

/**
 * Takes the constraints off the weights and returns them by the name of the variable. tf.layers applies a constraint
 * whenever a weight is set, so that loading changes weights, and never after a step; Keras does it the other way round.
 */
export function takeConstraints(model: LayersModel): ReadonlyMap<string, Projection> {
  const taken = new Map<string, Projection>();
  for (const weight of model.weights) {
    // The types of tf.layers do not say that most weights have none.
    const constraint: Projection | null | undefined = weight.constraint;
    if (constraint === null || constraint === undefined) continue;
    taken.set(weight.name, constraint);
    Object.assign(weight, { constraint: null });
  }
  return taken;
}
