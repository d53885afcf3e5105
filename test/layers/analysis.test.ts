import { describe, expect, test } from 'vitest';
import { analyzeLayer } from '../../src/layers/call.ts';
import { isProblem } from '../../src/layers/row.ts';
import { layerTable, rowOf } from '../../src/layers/table.ts';
import { calls } from './calls.ts';
import { schemas } from './support.ts';

const accepted = calls.filter((call) => call.problem === undefined);
const refused = calls.filter((call) => call.problem !== undefined);

describe('the table', () => {
  test('has a row for each schema and a schema for each row', () => {
    expect(Object.keys(layerTable).sort()).toEqual(schemas.map((schema) => schema.title).sort());
  });

  test.each(schemas)('$title: type and width are those of the schema', (schema) => {
    const row = rowOf(schema.title);
    expect(row.type).toBe(schema.title);
    expect(row.width).toBe(schema['x-width']);
    if (row.width !== undefined) expect(schema.properties).toHaveProperty(row.width);
  });

  test.each(Object.keys(layerTable))('%s is tried out in calls', (type) => {
    expect(accepted.filter((call) => call.type === type).length).toBeGreaterThan(1);
  });
});

describe('analysis equals Keras', () => {
  test.each(accepted)('$title', ({ call, inputs, ports, keras, costs }) => {
    const analysis = analyzeLayer(call, inputs, ports);
    if (isProblem(analysis)) throw new Error(analysis.message);
    expect(analysis.outputs.map((output) => output.shape)).toEqual(keras?.outputs);
    expect(analysis.weights.map((w) => [w.name, w.shape, w.trainable])).toEqual(keras?.weights);
    if (costs) expect([analysis.multiplyAdds, analysis.flops]).toEqual(costs);
  });

  test.each(refused)('refused: $title', ({ call, inputs, ports, keras, problem, kerasAccepts }) => {
    expect(keras !== null).toBe(kerasAccepts);
    const found = analyzeLayer(call, inputs, ports);
    const word = isProblem(found) ? found.misspelt?.word : undefined;
    expect({ ...found, misspelt: word }).toEqual(problem);
  });
});

describe('dtypes', () => {
  const dtypeOf = (title: string) => {
    const found = calls.find((call) => call.title === title);
    if (!found) throw new Error(`no call ${title}`);
    const analysis = analyzeLayer(found.call, found.inputs);
    return isProblem(analysis) ? analysis.message : analysis.outputs.map((output) => output.dtype);
  };

  // What Keras returns when it runs on int32 input; its symbolic tensors say float32 throughout.
  test.each([
    ['Dense {"units":2} on [[null,3]]', ['float32']],
    ['MaxPooling1D {"poolSize":[3]} on [[null,7,3]]', ['int32']],
    ['GlobalAveragePooling2D {} on [[null,4,4,2]]', ['float32']],
    ['Flatten {} on [[null,2,2]]', ['int32']],
    ['Activation {"activation":"relu"} on [[null,3]]', ['int32']],
    ['Embedding {"inputDim":10,"outputDim":4} on [[null,5]]', ['float32']],
    ['LSTM {"units":2,"returnSequences":true} on [[null,4,1]]', ['float32']],
    ['InputLayer {"shape":[null,3],"dtype":"int32","batchSize":4} on []', ['int32']],
  ])('%s gives %j', (title, dtypes) => expect(dtypeOf(title)).toEqual(dtypes));
});
