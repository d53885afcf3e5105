import type { LayersModel, io } from '@tensorflow/tfjs';
import { optimizerOf, slotOptimizer } from '../build/index.ts';
import { snakeCase } from '../util/snake-case.ts';

/** The metrics that plain TensorFlow.js finds by name and computes alike, by Keras's name. */
const STOCK_METRICS: Readonly<Record<string, string>> = {
  accuracy: 'accuracy',
  binary_accuracy: 'binary_accuracy',
  categorical_accuracy: 'categorical_accuracy',
  categorical_crossentropy: 'categorical_crossentropy',
  sparse_categorical_crossentropy: 'sparse_categorical_crossentropy',
  mean_squared_error: 'mse',
  mean_absolute_error: 'mae',
  mean_absolute_percentage_error: 'mape',
};

/**
 * Optimizer, loss and metrics as plain `tf.loadLayersModel` reads them. Metrics that it does not know, such as recall,
 * are left out, for it would refuse the whole model; so is everything when it does not know the optimizer.
 */
export function trainingConfig(model: LayersModel): io.TrainingConfig | undefined {
  const { loss } = model;
  const optimizer = optimizerOf(model);
  if (optimizer === undefined || typeof loss !== 'string') return undefined;
  if (slotOptimizer(model)?.stock === 'nothing') return undefined;
  return {
    optimizer_config: { class_name: optimizer.getClassName(), config: optimizer.getConfig() },
    loss: snakeCase(loss),
    metrics: stockMetrics(model),
  };
}

function stockMetrics({ metrics }: LayersModel): string[] {
  if (!Array.isArray(metrics)) return [];
  return metrics.flatMap((metric) => STOCK_METRICS[typeof metric === 'string' ? metric : metric.name] ?? []);
}
