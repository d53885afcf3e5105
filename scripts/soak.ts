/**
 * Trains for very long, step by step and by several steps in one call, and makes and disposes many compiled models; fails when
 * tensors or memory grow:
 * `node --expose-gc --import tsx scripts/soak.ts [steps] [models]`, by default 100,000 and 100.
 */
import { compileTrainStep, fitCompiled, useBackend, type Tf } from '../src/index.ts';

const [steps = 100_000, models = 100] = process.argv.slice(2).map(Number);
/** A run is measured after each of so many parts, for the heap of JavaScript breathes: a leak lifts the least of it. */
const PARTS = 10;
/** So much the least of the last half of the parts may be above the least of the first half. */
const ALLOWED_MIB = 12;

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
  await measured(tf, `${count} steps`, () => run(count / PARTS));
  step.dispose();
  model.dispose();
  tf.dispose([x, y]);
}

async function soakFit(tf: Tf, count: number): Promise<void> {
  const model = makeModel(tf);
  const examples = 32 * Math.ceil(count / 20) + 5;
  const [x, y] = [tf.randomNormal([examples, 10]), tf.randomNormal([examples, 4])];
  await fitCompiled(model, x, y, { epochs: 1, tf });
  await measured(tf, `${count} steps, several in a call`, async () => {
    await fitCompiled(model, x, y, { epochs: 20 / PARTS, tf });
  });
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
  await measured(tf, `${count} models`, async () => {
    for (let i = 0; i < count / PARTS; i++) await once();
  });
}

function makeModel(tf: Tf) {
  const hidden = tf.layers.dense({ units: 32, activation: 'relu', inputShape: [10] });
  const model = tf.sequential({
    layers: [hidden, tf.layers.dropout({ rate: 0.2 }), tf.layers.dense({ units: 4 })],
  });
  model.compile({ optimizer: tf.train.adam(0.001), loss: 'meanSquaredError', metrics: ['mae'] });
  return model;
}

/** Runs the parts, and says how much more there is of tensors at the end, and of memory in the last half of the parts. */
async function measured(tf: Tf, what: string, part: () => Promise<void>): Promise<void> {
  const before = tf.memory().numTensors;
  const mebibytes: number[] = [];
  for (let i = 0; i < PARTS; i++) {
    await part();
    globalThis.gc?.();
    mebibytes.push(process.memoryUsage().rss / 2 ** 20);
  }
  const tensors = tf.memory().numTensors - before;
  const more = Math.min(...mebibytes.slice(PARTS / 2)) - Math.min(...mebibytes.slice(0, PARTS / 2));
  process.stdout.write(`${what}: ${tensors} tensors, ${more.toFixed(1)} MiB more\n`);
  if (tensors !== 0 || more > ALLOWED_MIB) process.exitCode = 1;
}
