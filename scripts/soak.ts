/**
 * Trains for very long, step by step and by several steps in one call, and makes and disposes many compiled models; fails when
 * tensors or memory grow:
 * `node --expose-gc --import tsx scripts/soak.ts [steps] [models]`, by default 100,000 and 100.
 */
import { compileTrainStep, fitCompiled, useBackend, type Tf } from '../src/index.ts';

const [steps = 100_000, models = 100] = process.argv.slice(2).map(Number);
/** Memory may rise by this much after the warm-up: the heap of JavaScript breathes. */
const ALLOWED_MIB = 24;

const tf = await useBackend('native');
await soakSteps(tf, steps);
await soakFit(tf, steps);
await soakModels(tf, models);

async function soakSteps(tf: Tf, count: number): Promise<void> {
  const model = makeModel(tf);
  const step = compileTrainStep(model, { tf });
  const [x, y] = [tf.randomNormal([32, 10]), tf.randomNormal([32, 4])];
  const run = async (times: number) => {
    for (let i = 0; i < times; i++) await step.run(x, y);
  };
  await run(Math.ceil(count / 20));
  const before = usage(tf);
  await run(count);
  report(`${count} steps`, before, usage(tf));
  step.dispose();
  model.dispose();
  tf.dispose([x, y]);
}

async function soakFit(tf: Tf, count: number): Promise<void> {
  const model = makeModel(tf);
  const examples = 32 * Math.ceil(count / 20) + 5;
  const [x, y] = [tf.randomNormal([examples, 10]), tf.randomNormal([examples, 4])];
  await fitCompiled(model, x, y, { epochs: 1, tf });
  const before = usage(tf);
  await fitCompiled(model, x, y, { epochs: 20, tf });
  report(`${count} steps, several in a call`, before, usage(tf));
  model.dispose();
  tf.dispose([x, y]);
}

async function soakModels(tf: Tf, count: number): Promise<void> {
  const once = async () => {
    const model = makeModel(tf);
    const step = compileTrainStep(model, { tf });
    const [x, y] = [tf.randomNormal([32, 10]), tf.randomNormal([32, 4])];
    for (let i = 0; i < 5; i++) await step.run(x, y);
    step.dispose();
    model.optimizer.dispose();
    model.dispose();
    tf.dispose([x, y]);
  };
  for (let i = 0; i < Math.ceil(count / 5); i++) await once();
  const before = usage(tf);
  for (let i = 0; i < count; i++) await once();
  report(`${count} models`, before, usage(tf));
}

function makeModel(tf: Tf) {
  const hidden = tf.layers.dense({ units: 32, activation: 'relu', inputShape: [10] });
  const model = tf.sequential({
    layers: [hidden, tf.layers.dropout({ rate: 0.2 }), tf.layers.dense({ units: 4 })],
  });
  model.compile({ optimizer: tf.train.adam(0.001), loss: 'meanSquaredError', metrics: ['mae'] });
  return model;
}

interface Usage {
  readonly tensors: number;
  readonly mebibytes: number;
}

function usage(tf: Tf): Usage {
  globalThis.gc?.();
  return { tensors: tf.memory().numTensors, mebibytes: process.memoryUsage().rss / 2 ** 20 };
}

function report(what: string, before: Usage, after: Usage): void {
  const [tensors, mebibytes] = [after.tensors - before.tensors, after.mebibytes - before.mebibytes];
  process.stdout.write(`${what}: ${tensors} tensors, ${mebibytes.toFixed(1)} MiB more\n`);
  if (tensors !== 0 || mebibytes > ALLOWED_MIB) process.exitCode = 1;
}
