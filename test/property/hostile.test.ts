import fc from 'fast-check';
import { describe, test } from 'vitest';
import { expectSound } from './support/compare.ts';
import { validModel, type ModelData } from './support/models.ts';

const runs = { seed: 7, numRuns: 120 };

const model = `apiVersion: widthwise/v1
kind: Model
name: net
params: {width: 64}
inputs:
  x: {shape: [8, 8, 1]}
layers:
  - {name: conv, type: Conv2D, filters: $width, kernelSize: 3, activation: relu}
  - {name: flat, type: Flatten}
  - {name: y, type: Dense, units: 3, kernelRegularizer: {type: l2, l2: 0.01}}
outputs: y
compile: {optimizer: {type: adam, learningRate: 0.01}, loss: mse, metrics: [mae]}
fit: {epochs: 3, earlyStopping: {patience: 2}}
`;
const overlay = `apiVersion: widthwise/v1
kind: WidthOverlay
base: ./model.yaml
widths:
  conv: 64 -> 128
  "f*": {factor: 0.5, divisor: 8, max: 256, rounding: ceil}
`;

const patch = `apiVersion: widthwise/v1
kind: Overlay
name: variant
base: ./model.yaml
components: [./part.yaml, ./more.yaml]
params: {width: {default: 32}}
layers:
  - {name: bn, type: BatchNormalization, $insert: {after: conv, rewire: true}}
  - {match: {type: "Conv*", name: c*}, expect: 1+, kernel_size: 5, $optional: true}
  - {name: flat, $patch: delete}
  - {name: y, $patch: replace, type: Dense, units: 4, $unset: [activation]}
widths: {conv: 64 -> 32}
compile: {optimizer: {learning_rate: 0.1}, metrics: [mse], $unset: [loss]}
fit: {$patch: replace, epochs: 1}
$unset: [outputs]
`;
const part = `apiVersion: widthwise/v1
kind: Component
components: [./more.yaml]
layers:
  - {name: y, activation: relu, $override: true}
widths: {"c*": x2}
`;
const more = part.replace('[./more.yaml]', '[]').replace('relu', 'elu');

/** What people and fuzzers put where it does not belong. */
const token = fc.constantFrom(
  ...[
    '{',
    '}',
    '[',
    ']',
    ': ',
    '- ',
    '&a ',
    '*a',
    '!!str ',
    '<<: ',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '|\n',
    '>',
    '? ',
    '# ',
    '\t',
  ],
  ...[
    '\r\n',
    '\r',
    '\0',
    '\ufeff',
    '\ud800',
    '\u2028',
    '"',
    "'",
    '$',
    '$$',
    '$(',
    '$width',
    '~',
    'null',
    '.nan',
    '-.inf',
    '1e999',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'x2',
    '64 -> 32',
    '-1',
    '0.5',
    '9007199254740993',
    '0x',
    '*',
    '\u{1F600}',
  ],
);
const key = fc.constantFrom(
  ...[
    '__proto__',
    'constructor',
    'toString',
    'valueOf',
    'hasOwnProperty',
    'name',
    'type',
    'inputs',
    'layers',
    'units',
    'x',
    'y',
    '',
    '1',
    '<<',
  ],
);

interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const edits = fc.array(
  fc.record({
    at: fc.nat(2000),
    remove: fc.nat(12),
    insert: fc.oneof(token, fc.string({ unit: 'binary', maxLength: 5 }), fc.constant('')),
  }),
  { minLength: 1, maxLength: 6 },
);

function edited(text: string, changes: readonly Edit[]): string {
  return changes.reduce((t, { at, remove, insert }) => {
    const start = at % (t.length + 1);
    return t.slice(0, start) + insert + t.slice(start + remove);
  }, text);
}

describe('whatever the text, compiling gives a verdict and places inside the sources', () => {
  test('arbitrary text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expectSound(text);
        expectSound(`apiVersion: widthwise/v1\nkind: Model\n${text}`);
      }),
      runs,
    );
  });

  test('tokens of YAML in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(token, key), { maxLength: 30 }), (tokens) => {
        expectSound(tokens.join(''));
        expectSound(model + tokens.join(''));
      }),
      runs,
    );
  });

  test('any value under any key', () => {
    const value = fc.object({ key: fc.oneof(key, fc.string()), maxDepth: 3, withNullPrototype: true });
    const sections = [
      'inputs',
      'layers',
      'params',
      'outputs',
      'compile',
      'data',
      'fit',
      'name',
      'widths',
      'base',
    ];
    fc.assert(
      fc.property(
        value,
        fc.constantFrom(...sections),
        fc.constantFrom(model, overlay),
        (inner, section, text) => {
          const json = JSON.stringify(inner);
          expectSound(
            `${text.replace(new RegExp(`^${section}:`, 'm'), 'description:')}${section}: ${json}\n`,
            {
              path: 'main.yaml',
              files: { 'model.yaml': model },
            },
          );
          expectSound(model.replace(/ {2}- \{name: flat.*/, `  - ${json}`));
        },
      ),
      runs,
    );
  });

  test('a model with a few characters wrong', () => {
    fc.assert(
      fc.property(edits, (changes) => expectSound(edited(model, changes))),
      { ...runs, numRuns: 300 },
    );
  });

  test('an overlay with a few characters wrong', () => {
    fc.assert(
      fc.property(edits, edits, fc.boolean(), (changes, more, both) => {
        const base = both ? edited(model, more) : model;
        expectSound(edited(overlay, changes), { path: 'wide.yaml', files: { 'model.yaml': base } });
      }),
      { ...runs, numRuns: 200 },
    );
  });

  test('overlays and components with a few characters wrong', () => {
    fc.assert(
      fc.property(edits, edits, edits, fc.nat(7), (a, b, c, which) => {
        const files = {
          'model.yaml': model,
          'part.yaml': (which & 1) === 0 ? part : edited(part, a),
          'more.yaml': (which & 2) === 0 ? more : edited(more, b),
        };
        const text = (which & 4) === 0 ? patch : edited(patch, c);
        expectSound(text, { path: 'variant.yaml', files });
        expectSound(model, { files, overlays: ['part.yaml', 'more.yaml'] });
      }),
      { ...runs, numRuns: 300 },
    );
  });

  test('any value in the place of any part of an overlay', () => {
    const value = fc.object({ key: fc.oneof(key, fc.string()), maxDepth: 2, withNullPrototype: true });
    const parts = [
      '$insert',
      'match',
      'expect',
      '$patch',
      '$unset',
      '$optional',
      '$override',
      'name',
      'type',
    ];
    fc.assert(
      fc.property(
        fc.oneof(value, fc.jsonValue({ maxDepth: 1 })),
        fc.constantFrom(...parts),
        (inner, part) => {
          const entry = { name: 'conv', [part]: inner };
          const layers = JSON.stringify([entry, { match: { type: 'Conv2D' }, [part]: inner }, inner]);
          const text = patch.replace(/^layers:\n(?: .*\n)*/m, `layers: ${layers}\n`);
          const files = { 'model.yaml': model, 'part.yaml': part, 'more.yaml': more };
          expectSound(text, { path: 'variant.yaml', files });
          expectSound(`${patch}inputs: ${JSON.stringify(inner)}\n`, { path: 'variant.yaml', files });
        },
      ),
      { ...runs, numRuns: 200 },
    );
  });

  test('hostile --set arguments', () => {
    const path = fc.array(
      fc.oneof(key, token, fc.constantFrom('conv', 'filters', 'compile', 'optimizer', 'params')),
      {
        maxLength: 4,
      },
    );
    const set = fc
      .tuple(path, fc.constantFrom('=', '+=', '~', ''), fc.oneof(token, fc.string(), fc.json()))
      .map(([parts, op, value]) => (op === '~' ? `~${parts.join('.')}` : `${parts.join('.')}${op}${value}`));
    fc.assert(
      fc.property(fc.array(set, { maxLength: 3 }), (texts) => expectSound(model, { set: texts })),
      { ...runs, numRuns: 300 },
    );
  });

  test('valid models with keys and values replaced', () => {
    const change = fc.record({
      layer: fc.nat(20),
      key,
      value: fc.oneof(fc.jsonValue({ maxDepth: 2 }), token),
    });
    fc.assert(
      fc.property(validModel, fc.array(change, { minLength: 1, maxLength: 3 }), (valid, changes) => {
        expectSound(JSON.stringify(changes.reduce<ModelData>(replaced, valid)));
      }),
      runs,
    );
  });
});

function replaced(data: ModelData, change: { layer: number; key: string; value: unknown }): ModelData {
  const layers = data.layers.map((layer, i) =>
    i === change.layer % data.layers.length ? { ...layer, [change.key]: change.value } : layer,
  );
  return { ...data, layers };
}
