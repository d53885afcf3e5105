import { expect, test } from 'vitest';
import { modelText, problems } from '../support/problems.ts';

const y = '  - {name: y, type: Dense, units: 3}\n';

/** One mistake in a model and all that is said about it: nothing that only follows from it. */
const cases: Readonly<Record<string, readonly [text: string, found: readonly string[]]>> = {
  'layers without names': [
    modelText({ layers: '  - {type: Dense, units: 4}\n  - {type: Dense, units: 4}\n' }),
    ['missing-key @7:12 this layer needs "name"', 'missing-key @8:12 this layer needs "name"'],
  ],
  'a layer without a type': [
    modelText({ layers: `  - {name: h, units: 4}\n${y}` }),
    ['missing-key @7:12 this layer needs "type"'],
  ],
  'a layer that is no map': [
    modelText({ layers: `  - Flatten\n${y}` }),
    ['wrong-type @7:5 a layer is a map such as'],
  ],
  'no layers': [modelText({ layers: '  []\n' }), ['out-of-range @7:3 layers must be']],
  'no inputs': [modelText({ inputs: '  {}\n' }), ['out-of-range @5:3 inputs must be']],
  'an input without a shape, read by name': [
    modelText({ inputs: '  x: {}\n', layers: '  - {name: y, type: Dense, units: 3, inputs: x}\n' }),
    ['missing-key @5:6 the input x needs "shape"'],
  ],
  'inputs that are a list': [
    modelText({ inputs: '  - x\n', layers: '  - {name: y, type: Dense, units: 3, inputs: x}\n' }),
    ['wrong-type @5:3 inputs must be'],
  ],
  'outputs of the wrong type': [
    modelText({ more: 'outputs: {y: 1}\n' }),
    ['wrong-type @9:10 outputs must be'],
  ],
  'an output that does not exist': [
    modelText({ more: 'outputs: [y, z]\n' }),
    ['unknown-reference @9:14 no layer and no input is named "z"'],
  ],
  'an output number that does not exist': [
    modelText({ more: 'outputs: y:1\n' }),
    ['unknown-reference @9:10 y has one output; there is no "y:1"'],
  ],
  'references that are no text': [
    modelText({
      layers: `  - {name: h, type: Dense, units: 4}\n  - {name: y, type: Dense, units: 3, inputs: [5]}\n`,
    }),
    ['wrong-type @8:47 inputs[0] must be text, not 5'],
  ],
  'a wrong width, and layers that read it': [
    modelText({
      layers: `  - {name: h, type: Dense, units: 0}\n  - {name: s, type: Add, inputs: [h, x]}\n${y}`,
    }),
    ['out-of-range @7:35 units must be an integer of at least 1, not 0'],
  ],
  'a shape that does not fit, and layers that read it': [
    modelText({
      layers: `  - {name: c, type: Conv2D, filters: 4, kernelSize: 3}\n  - {name: f, type: Flatten}\n${y}`,
    }),
    ['bad-shape @7:12 c (Conv2D): Conv2D needs an input of rank 4'],
  ],
  'two layers of one name': [
    modelText({ layers: `${y}${y}` }),
    ['duplicate-name @8:12 a second layer is named "y"'],
  ],
  'a layer with the name of an input': [
    modelText({ layers: y.replace('y', 'x') }),
    ['duplicate-name @7:12 a second layer is named "x"'],
  ],
  'a layer that reads itself': [
    modelText({ layers: `  - {name: s, type: Add, inputs: [x, s]}\n${y}` }),
    ['cycle @7:38 layers feed each other in a circle: s -> s'],
  ],
  'a branch that leads nowhere: its end is named': [
    modelText({
      layers: `  - {name: a, type: Dense, units: 4}\n  - {name: b, type: Dense, units: 4}\n  - {name: y, type: Dense, units: 3, inputs: x}\n`,
    }),
    ['unused @8:12 layer "b" feeds no output'],
  ],
  'a misspelled key that is required': [
    modelText({ layers: y.replace('units', 'unit') }),
    ['unknown-key @7:28 y (Dense) has no "unit"'],
  ],
  'an unknown class': [
    modelText({ more: 'compile: {optimizer: {type: addam, learningRate: -1}, loss: mse}\n' }),
    ['not-allowed @9:29 there is no optimizer "addam"'],
  ],
};

test.each(Object.entries(cases))('%s', (_, [text, found]) => {
  expect(problems(text)).toEqual(found.map((start) => expect.stringContaining(start) as string));
});
