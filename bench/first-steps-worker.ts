/** Times the first steps of one network in a process of its own, for bench/first-steps.ts: a line of JSON out. */
import { trainModel, useBackend } from '../src/index.ts';
import { specOf, type Network } from './networks.ts';
import { syntheticData } from './synthetic-data.ts';
import { refuse } from './training.ts';

const STEPS = 6;
const batch = 32;
const network = process.argv[2] as Network;
const spec = await specOf({ network, batch });
const tf = await useBackend('native');
const data = syntheticData(spec, STEPS * batch);
const times: number[] = [];
let last = 0;
const { model } = await trainModel(spec, {
  ...{ tf, data, epochs: 1, stepsPerExecution: 1, notify: refuse },
  onEvent: ({ event }) => {
    const now = performance.now();
    if (event === 'batch') times.push(now - last);
    last = performance.now();
  },
});
model.dispose();
process.stdout.write(`${JSON.stringify(times)}\n`);
