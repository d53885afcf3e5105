import type * as tfjs from '@tensorflow/tfjs';
import type { NormalizationArgs } from '../../../spec/generated/layers.ts';
import { ownLayerClass } from '../../corrected/own-layer.ts';
import { oneShape, oneTensor } from '../../corrected/stock.ts';
import { flatNumbers, shapeOfNumbers, type Numbers } from '../numbers.ts';

interface Statistics {
  readonly mean: tfjs.Tensor;
  readonly variance: tfjs.Tensor;
}

/** The smallest standard deviation that is divided by: Keras's epsilon. */
const SMALLEST = 1e-7;

/**
 * Keras's Normalization, which tf.layers does not have.
 * Source: https://keras.io/api/layers/preprocessing_layers/numerical/normalization/
 */
export function normalizationClass(tf: typeof tfjs) {
  return class extends ownLayerClass<NormalizationArgs>(tf, 'Normalization') {
    override supportsMasking = true;
    /** The input's rank, and the axes that have statistics of their own, from the first to the last. */
    #rank = 0;
    #axes: readonly number[] = [];
    #learned: Record<'mean' | 'variance', tfjs.LayerVariable> | undefined;

    override build(inputShape: tfjs.Shape | tfjs.Shape[]): void {
      const shape = oneShape(inputShape);
      const axes = [this.settings.axis ?? []].flat();
      this.#rank = shape.length;
      this.#axes = axes.map((axis) => (axis < 0 ? axis + shape.length : axis)).sort((a, b) => a - b);
      this.built = true;
      if (this.settings.mean !== null) return;
      const lengths = this.#axes.map((axis) => shape[axis] ?? 1);
      const { zeros, ones } = tf.initializers;
      const statistic = (name: string, length: number[], initializer: ReturnType<typeof zeros>) =>
        this.addWeight(name, length, 'float32', initializer, undefined, false);
      this.#learned = {
        mean: statistic('mean', lengths, zeros()),
        variance: statistic('variance', lengths, ones()),
      };
      statistic('count', [], zeros());
    }

    override call(inputs: tfjs.Tensor | tfjs.Tensor[]): tfjs.Tensor {
      return tf.tidy(() => {
        const x = tf.cast(oneTensor(inputs), 'float32');
        const { mean, variance } = this.#statistics();
        const deviation = tf.maximum(tf.sqrt(variance), SMALLEST);
        return this.settings.invert ? tf.add(mean, tf.mul(x, deviation)) : tf.div(tf.sub(x, mean), deviation);
      });
    }

    #statistics(): Statistics {
      const learned = this.#learned;
      if (learned !== undefined) {
        return { mean: this.#spread(learned.mean.read()), variance: this.#spread(learned.variance.read()) };
      }
      const { mean, variance } = this.settings;
      return { mean: this.#constant(mean ?? 0), variance: this.#constant(variance ?? 1) };
    }

    #constant(numbers: Numbers): tfjs.Tensor {
      const shape = shapeOfNumbers(numbers) ?? [];
      return this.#spread(tf.tensor(flatNumbers(numbers), [...shape], 'float32'));
    }

    /** In the input's rank: along the last of the axes, from right to left, as Keras aligns it. */
    #spread(statistic: tfjs.Tensor): tfjs.Tensor {
      const ones = Array.from({ length: this.#rank }, () => 1);
      const axes = this.#axes.slice(this.#axes.length - statistic.rank);
      axes.forEach((axis, i) => (ones[axis] = statistic.shape[i] ?? 1));
      return tf.reshape(statistic, ones);
    }
  };
}
