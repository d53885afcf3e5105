import { saveModel } from '../../src/export/index.ts';
import { cpu } from '../train/support.ts';
import { untrained } from './support.ts';

const [directory = ''] = process.argv.slice(2);
const tf = await cpu();
const models = [await untrained(tf, 1), await untrained(tf, 2)];
for (let i = 0; ; i += 1) {
  const model = models[i % 2];
  if (model !== undefined) await saveModel(model, directory, { tf, spec: `spec ${i}` });
  if (i === 2) process.send?.('saving');
}
