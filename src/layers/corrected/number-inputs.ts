import type * as tfjs from '@tensorflow/tfjs';

/** What predict of tf.layers goes through, which its types keep to itself. */
interface Predicts {
  /** What predict checks arrays against. */
  feedInputShapes: tfjs.Shape[];
  predictLoop(inputs: tfjs.Tensor | tfjs.Tensor[], batchSize?: number): tfjs.Tensor | tfjs.Tensor[];
}

/** Inputs of single numbers: predict of tf.layers makes a column of them, `[n, 1]`, and then refuses it. */
export function predictOnNumbers(tf: typeof tfjs, model: tfjs.LayersModel): void {
  const isNumber = model.inputs.map(({ shape }) => shape.length === 1);
  if (!isNumber.includes(true)) return;
  const inner = model as unknown as Predicts;
  const loop = inner.predictLoop.bind(model);
  inner.feedInputShapes = model.inputs.map(({ shape }, i) => (isNumber[i] === true ? [...shape, 1] : shape));
  inner.predictLoop = (inputs, batchSize) =>
    tf.tidy(() => {
      const fed = [inputs].flat().map((x, i) => (isNumber[i] === true ? tf.reshape(x, [-1]) : x));
      return loop(fed, batchSize);
    });
}
