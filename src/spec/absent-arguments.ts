import { camelCase } from './names.ts';

/** Arguments of Keras's layers and classes that specs do not have, and what to do instead. */
const absent: ReadonlyMap<string, string> = new Map([
  ['loraRank', 'a spec trains whole kernels: merge the low-rank updates in Keras before you export'],
  ['loraAlpha', 'a spec trains whole kernels: merge the low-rank updates in Keras before you export'],
  ['quantizationConfig', 'everything is computed in float32: leave it out'],
  ['gptqUnpackedColumnSize', 'everything is computed in float32: leave it out'],
  ['dtype', 'everything is computed in float32: leave it out; inputs alone have a dtype'],
  ['autocast', 'everything is computed in float32, so that nothing is cast: leave it out'],
  ['inputDtype', 'an input has a dtype: inputs: {x: {shape: [10], dtype: int32}}'],
  ['inputShape', 'declare the shape under "inputs": inputs: {x: {shape: [10]}}'],
  ['inputDim', 'declare the shape under "inputs": inputs: {x: {shape: [10]}}'],
  ['batchInputShape', 'declare the shape, without the batch axis, under "inputs"'],
  ['implementation', 'how gates are multiplied is the choice of the runtime: leave it out'],
  ['autoScaleLoss', 'it keeps small gradients of float16, and training is float32 here: leave it out'],
  [
    'runEagerly',
    'steps are compiled where they can be: trainModel takes `eager: true`, with the same numbers',
  ],
  ['jitCompile', 'steps are compiled where they can be: leave it out'],
  ['lossScaleFactor', 'it keeps small gradients of float16, and training is float32 here: leave it out'],
  ['useCudnn', 'which kernels run is the choice of the runtime: leave it out'],
  [
    'encode',
    'only targets are encoded: a column of text feeds an input of `dtype: string`, and a StringLookup with `outputMode: oneHot` reads it',
  ],
  ['weights', 'first values of weights come from a file: `weights:` at the top of the spec'],
  ['countWeights', 'they are a second input: inputs: {input: codes, countWeights: weights}'],
  [
    'activityRegularizer',
    'Keras refuses it here, or forgets it: put an ActivityRegularization, with `l1` and `l2`, behind the layer',
  ],
  ['boundingBoxFormat', 'specs have no bounding boxes: leave it out'],
]);

/** Values of Keras's arguments that specs do not have, and what to do instead. */
const absentValues: ReadonlyMap<string, string> = new Map([
  [
    'reduction: none',
    'with none there is a loss for each example, and training needs one number: write sum, or leave it out for their mean',
  ],
]);

/** What to do instead of a value that Keras takes for an argument and specs do not; undefined for any other. */
export function insteadOfValue(key: string, text: string): string | undefined {
  return absentValues.get(`${key}: ${text.toLowerCase().replace(/^(|~|null)$/, 'none')}`);
}

/** What to do instead of an argument, in either spelling, that Keras has and specs do not; undefined for any other. */
export function insteadOfArgument(key: string): string | undefined {
  return absent.get(camelCase(key));
}
