import type { LayersModel } from '@tensorflow/tfjs';
import type { Tf } from '../runtime/index.ts';
import type { CompileSection } from '../spec/generated/sections.ts';
import type { ShapedGraph, TensorRef } from '../spec/graph.ts';
import { lossFunction } from './losses/index.ts';
import { stockLoss } from './losses/stock.ts';
import { batchMetric, metricRow } from './metrics/index.ts';
import { createOptimizer } from './optimizers/index.ts';
import type { Projection } from './optimizers/slot-optimizer.ts';

/** Gives a model its optimizer, loss and metrics, all as Keras computes them. */
export function compileModel(tf: Tf, model: LayersModel, graph: ShapedGraph, section: CompileSection): void {
  const probabilities = graph.outputs.map((ref) => endsInSoftmax(graph, ref));
  const losses = probabilities.map((p) => lossFunction(tf, section.loss, p));
  model.compile({
    optimizer: createOptimizer(tf, section.optimizer, takeConstraints(model)),
    loss: stockLoss(section.loss) ?? losses,
    // TensorFlow.js measures each of them on each output.
    metrics: section.metrics.map((metric) =>
      batchMetric(tf, metricRow(metric), { probabilities: probabilities.every(Boolean) }),
    ),
  });
  // It is the model's own: `model.dispose()` disposes it too. TensorFlow.js thinks so only of optimizers by name.
  Reflect.set(model, 'isOptimizerOwned', true);
  // By name first, for `fit` and `evaluate` of TensorFlow.js know the shape of sparse targets by it.
  model.lossFunctions = losses;
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
