import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Hover, Position } from 'vscode-languageserver-protocol';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editorSchema } from '../../src/index.ts';
import { layerTypes } from '../../src/spec/names.ts';
import { LanguageServer } from './language-server.ts';

const root = join(import.meta.dirname, '../..');
const modeline = '# yaml-language-server: $schema=../../schema/widthwise.json';
const head = `${modeline}
apiVersion: widthwise/v1
kind: Model
name: demo
params: {width: 8}
inputs:
  image: {shape: [28, 28, 1]}
layers:
`;

let server: LanguageServer;
beforeAll(async () => {
  server = await LanguageServer.start();
});
afterAll(() => server.stop());

let opened = 0;

/** Opens a text whose `|` marks the cursor, as a file beside the specs. */
async function open(marked: string): Promise<{ path: string; cursor: Position }> {
  const path = `specs/demo/${++opened}.yaml`;
  const before = marked.slice(0, marked.indexOf('|'));
  const lines = before.split('\n');
  const cursor = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  await server.open(path, marked.replace('|', ''));
  return { path, cursor };
}

/** What the editor says of a text. */
async function diagnose(text: string): Promise<readonly string[]> {
  const diagnostics = await server.open(`specs/demo/${++opened}.yaml`, text);
  return diagnostics.map(
    ({ range, message }) =>
      `${range.start.line + 1}: ${typeof message === 'string' ? message : message.value}`,
  );
}

async function complete(marked: string): Promise<readonly string[]> {
  const { path, cursor } = await open(marked);
  return (await server.completion(path, cursor)).map(({ label }) => label);
}

async function hover(marked: string): Promise<string> {
  const { path, cursor } = await open(marked);
  return textOf(await server.hover(path, cursor)).replaceAll('\\', '');
}

function textOf(hover: Hover | null): string {
  const contents = hover?.contents ?? '';
  return typeof contents === 'object' && 'value' in contents ? contents.value : JSON.stringify(contents);
}

describe('the specs', () => {
  const files = readdirSync(join(root, 'specs'), { recursive: true, encoding: 'utf8' });
  const paths = files
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => `specs/${file}`)
    // A model with layer types of its own needs a schema of its own: see below.
    .filter((path) => !/^plugins:/m.test(readFileSync(join(root, path), 'utf8')))
    .sort();

  test('are found', () => {
    expect(paths).toEqual(expect.arrayContaining(['specs/conv/model.yaml', 'specs/conv/wide.yaml']));
  });

  test.each(paths)('%s names the schema, and nothing is wrong with it', async (path) => {
    const text = readFileSync(join(root, path), 'utf8');
    const up = '../'.repeat(path.split('/').length - 1);
    expect(text.split('\n')[0]).toBe(`# yaml-language-server: $schema=${up}schema/widthwise.json`);
    expect(await server.open(path, text)).toEqual([]);
  });
});

describe('completion', () => {
  test('offers every layer type after `type: `', async () => {
    const labels = await complete(`${head}  - name: a\n    type: |\n`);
    expect(labels).toEqual(expect.arrayContaining(layerTypes.filter((type) => type !== 'InputLayer')));
    expect(labels).not.toContain('InputLayer');
  });

  test('offers the arguments of the type, and no other', async () => {
    const labels = await complete(`${head}  - name: a\n    type: Conv2D\n    fil|\n`);
    expect(labels).toEqual(
      expect.arrayContaining(['filters', 'kernelSize', 'padding', 'inputs', 'trainable']),
    );
    expect(labels).not.toContain('units');
    expect(labels).not.toContain('kernel_size');
  });

  test('offers the names of activations and optimizers', async () => {
    const activations = await complete(
      `${head}  - name: a\n    type: Dense\n    units: 1\n    activation: |\n`,
    );
    expect(activations).toEqual(expect.arrayContaining(['relu', 'softmax', 'hardSigmoid']));
    const optimizers = await complete(`${head}  - {name: a, type: Flatten}\ncompile:\n  optimizer: |\n`);
    expect(optimizers).toEqual(expect.arrayContaining(['adam', 'sgd', 'rmsprop']));
  });

  test('offers a whole layer with what it needs', async () => {
    const { path, cursor } = await open(`${head}  - |\n`);
    const dense = (await server.completion(path, cursor)).find(({ label }) => label === 'Dense');
    expect(dense?.insertText).toMatch(/name: .*\n +type: .*Dense.*\n +units: .*64/);
  });
});

describe('params', () => {
  const params = head.replace('params: {width: 8}', 'params:\n  wi');
  test('offers the keys of a declaration', async () => {
    const marked = params.replace('  wi', '  width:\n    default: 8\n    |');
    expect(await complete(marked)).toEqual(
      expect.arrayContaining(['type', 'min', 'max', 'values', 'description']),
    );
  });

  test('tells what a key of a declaration is', async () => {
    const marked = params.replace('  wi', '  width: {default: 8, mi|n: 1}');
    expect(await hover(marked)).toContain('The smallest value allowed.');
  });

  test('takes values, expressions and declarations, and refuses other keys', async () => {
    const layer = '  - {name: a, type: Dense, units: $width}\n';
    const fine = params.replace('  wi', '  a: 8\n  b: $(a * 2)\n  width: {default: 8, type: integer}');
    expect(await diagnose(fine + layer)).toEqual([]);
    const wrong = params.replace('  wi', '  width: {default: 8, minimum: 1}');
    expect(await diagnose(wrong + layer)).toEqual(['6: Property minimum is not allowed.']);
  });
});

describe('ties', () => {
  const layers = `${head}  - {name: a, type: Dense, units: 8}\n  - {name: b, type: Dense, units: 8}\n`;
  test('are lists of names, and tell what they are', async () => {
    expect(await diagnose(`${layers}tie: [[a, b], ["a*"]]\n`)).toEqual([]);
    expect(await diagnose(`${layers}tie: [a, b]\n`)).toEqual([expect.stringMatching(/^11: Must be a list/)]);
    expect(await hover(`${layers}ti|e: [[a, b]]\n`)).toMatch(/width/i);
  });

  test('of an overlay are auto or error', async () => {
    const overlay = `${modeline}\napiVersion: widthwise/v1\nkind: WidthOverlay\nbase: ./model.yaml\nwidths: {a: 8}\n`;
    expect(await diagnose(`${overlay}ties: auto\n`)).toEqual([]);
    expect(await diagnose(`${overlay}ties: maybe\n`)).toEqual([expect.stringMatching(/^6: /)]);
    expect(await complete(`${overlay}ties: |\n`)).toContain('auto');
  });
});

describe('blocks of an overlay', () => {
  const overlay = `${modeline}\napiVersion: widthwise/v1\nkind: Overlay\nbase: ./model.yaml\nblocks:\n  pair:\n    layers:\n`;
  test('are changed as the layers of the model are', async () => {
    const changes = [
      '{name: a, units: 3}',
      '{match: {type: Dense}, activation: relu}',
      '{name: d, type: Dropout, rate: 0.1, $insert: {after: a}}',
      '{name: b, $patch: delete}',
    ];
    expect(await diagnose(overlay + changes.map((change) => `      - ${change}\n`).join(''))).toEqual([]);
    expect(await diagnose(`${overlay}      - {name: a, unitz: 3}\n`)).toEqual([
      '8: Property unitz is not allowed.',
    ]);
  });
});

describe('scales', () => {
  const scales = `${head}  - {name: a, type: Dense, units: 8, scaled: false}\nscales:\n  n:\n    `;
  test('are completed, explained and checked', async () => {
    expect(await complete(`${scales}|\n`)).toEqual(
      expect.arrayContaining(['factor', 'max', 'divisor', 'rounding', 'repeat', 'params']),
    );
    expect(await complete(`${scales}rounding: |\n`)).toContain('nearest90');
    expect(await hover(`${scales}div|isor: 8\n`)).toContain('Widths are rounded to a multiple of this.');
    expect(await diagnose(`${scales}factor: $width\n    params: {width: 16}\nscale: n\n`)).toEqual([]);
    expect(await diagnose(`${scales}facto: 2\n`)).toEqual(['12: Property facto is not allowed.']);
  });
});

describe('hover', () => {
  test('tells what an argument is', async () => {
    expect(await hover(`${head}  - name: a\n    type: Dense\n    un|its: 64\n`)).toContain(
      "Size of the output's last axis; the width of the layer.",
    );
  });

  test("tells the default, in Keras's spelling of the key, too", async () => {
    const text = await hover(
      `${head}  - {name: a, type: Conv1D, filters: 1, kernel_size: 3, dilation_|rate: 1}\n`,
    );
    expect(text).toContain('Default: [1].');
  });

  test('tells what a type does, with its page in Keras', async () => {
    const text = await hover(`${head}  - name: a\n    type: LS|TM\n    units: 1\n`);
    expect(text).toContain('Long short-term memory');
    expect(text).toContain('https://keras.io/api/layers/recurrent_layers/lstm/');
  });
});

describe('diagnostics', () => {
  test('a typo', async () => {
    expect(await diagnose(`${head}  - name: a\n    type: Dense\n    units: 1\n    unitz: 1\n`)).toEqual([
      '12: Property unitz is not allowed.',
    ]);
  });

  test.each([
    ['units: abc', 'Must be an integer of at least 1, or a reference such as $width.'],
    ['units: 0', 'Value is below the minimum of 1.'],
    ['{}', 'Missing property "units".'],
    ['units: 1, kernelRegularizer: {type: l2, l3: 1}', 'Property l3 is not allowed.'],
  ])('Dense with %s', async (fields, message) => {
    const own = fields === '{}' ? '' : `, ${fields}`;
    expect(await diagnose(`${head}  - {name: a, type: Dense${own}}\n`)).toEqual([`9: ${message}`]);
  });

  test('a type that there is not', async () => {
    const [first] = await diagnose(`${head}  - {name: a, type: Dens, units: 1}\n`);
    expect(first).toMatch(/^9: Value is not accepted\. Valid values: .*"Dense"/);
  });

  test("references, Keras's spellings, short and long forms are all welcome", async () => {
    const text = `${head}  - {name: a, type: Conv2D, filters: $width, kernel_size: [3, 3], kernelInitializer: he_normal}
  - {name: b, type: MaxPool2D, pool_size: 2, padding: same, data_format: channels_last}
  - {name: c, type: Conv2D, filters: "$(width * 2)", kernelSize: 3, kernel_regularizer: {type: L2, l2: 0.1}}
  - {name: d, type: Flatten, trainable: false}
  - {name: e, type: Dense, units: ???, activation: hard_sigmoid, bias_regularizer: null, inputs: d}
  - {name: f, type: Add, inputs: [d, "e:0"]}
outputs: [f]
compile: {optimizer: {type: adam, learning_rate: 0.01, beta_1: 0.9}, loss: MSE, metrics: [acc, {type: recall}]}
fit: {epochs: 3, batch_size: 32, early_stopping: {min_delta: 0.1, patience: 2}}
`;
    expect(await diagnose(text)).toEqual([]);
  });

  test('widths of an overlay', async () => {
    const overlay = `${modeline}\napiVersion: widthwise/v1\nkind: WidthOverlay\nbase: ./model.yaml\nwidths:\n`;
    expect(
      await diagnose(`${overlay}  a: 64\n  b: 32 -> 64\n  "*c": x0.5\n  d: {factor: 2, max: 8}\n`),
    ).toEqual([]);
    expect(await diagnose(`${overlay}  a: 6->\n`)).toEqual([
      '6: Must be a width such as 64, "32 -> 64" or "x2".',
    ]);
  });
});

describe('overlays and components', () => {
  const overlay = `${modeline}\napiVersion: widthwise/v1\nkind: Overlay\nbase: ./model.yaml\n`;

  test('everything that they can say is welcome', async () => {
    const text = `${overlay}name: variant
components: [./dropout.yaml]
params: {width: 64, depth: {max: 4}}
inputs: {image: {dtype: int32}}
layers:
  - {name: conv, kernel_size: 5, activation: linear, $unset: [padding]}
  - {match: {type: "Conv*", name: stage?}, expect: 1+, kernelRegularizer: {l2: 0.01}, $optional: true}
  - {name: bn, type: BatchNormalization, $insert: {after: conv, rewire: true}, momentum: 0.9}
  - {name: flat, type: GlobalAveragePooling2D, $patch: replace}
  - {name: pool, $patch: delete}
  - {name: digits, units: 10 -> 12, $override: true}
  - {name: stage, repeat: 4, with: {filters: 8}}
  - {name: tail, block: stage, with: {filters: 8}, $insert: {after: stage}}
widths: {"conv*": x2}
outputs: digits
compile: {optimizer: {learning_rate: 0.01}, loss: {$patch: replace, type: mse}, metrics: []}
data: {$unset: [csv], json: ./rows.json}
fit: {$patch: replace, epochs: 3}
$unset: [description]
`;
    expect(await diagnose(text)).toEqual([]);
    const component = text
      .replace('kind: Overlay\nbase: ./model.yaml', 'kind: Component')
      .replace('$unset: [desc', '$override: true\n$unset: [desc');
    expect(await diagnose(component)).toEqual([]);
  });

  test.each([
    ['layers:\n  - {name: conv, filterz: 3}', /filterz/],
    ['layers:\n  - {name: a, type: Dense, filters: 3, $insert: {after: b}}', /Value is not accepted/],
    ['layers:\n  - {name: a, $patch: remove}', /"delete"/],
    ['compile: {optimizer: {learningRat: 3}}', /Value is not accepted/],
    ['fit: {epochs: 0}', /minimum of 1/],
    ['scales: 3', /Incorrect type/],
  ])('%s is marked', async (body, message) => {
    const found = await diagnose(`${overlay}${body}\n`);
    expect(found.join('\n')).toMatch(message);
  });

  test('arguments and directives are offered', async () => {
    const labels = await complete(`${overlay}layers:\n  - name: conv\n    |\n`);
    expect(labels).toEqual(
      expect.arrayContaining(['filters', 'activation', '$insert', '$patch', '$unset', 'match']),
    );
    const optimizer = await complete(`${overlay}compile:\n  optimizer:\n    learn|\n`);
    expect(optimizer).toContain('learningRate');
  });

  test('directives are explained', async () => {
    expect(await hover(`${overlay}layers:\n  - name: conv\n    $ins|ert: {after: b}\n`)).toContain(
      'Adds a layer directly before or after another one.',
    );
  });
});

describe('blocks, calls and nested models', () => {
  const blocks = head.replace('layers:\n', 'blocks:\n  hidden:\n    params: {units: 8}\n    layers:\n');
  const used = '      - {name: d, type: Dense, units: $units}\nlayers:\n';

  test('offers the keys of an instance', async () => {
    const labels = await complete(`${blocks}${used}  - name: a\n    block: hidden\n    re|\n`);
    expect(labels).toEqual(expect.arrayContaining(['repeat', 'with', 'inputs', 'trainable', 'scaled']));
  });

  test('offers the types of layers inside a block', async () => {
    expect(await complete(`${blocks}      - name: d\n        type: |\n`)).toContain('Dense');
  });

  test('tells what the keys are', async () => {
    expect(await hover(`${blocks}${used}  - {name: a, block: hidden, re|peat: 2}\n`)).toContain(
      'How many instances',
    );
    expect(await hover(`${head}  - {name: a, type: Model, fr|om: ./encoder.yaml}\n`)).toContain(
      'The file of the model',
    );
  });

  test('takes them, and refuses what they do not have', async () => {
    const entries = `  - {name: a, block: hidden, repeat: $width, with: {units: $(width * 2)}, inputs: {x: image}}
  - {name: b, call: a, inputs: a}
  - {name: c, type: Model, from: ./encoder.yaml, inputs: [a, b], with: {units: 4}, trainable: false}
`;
    expect(await diagnose(`${blocks}${used}${entries}`)).toEqual([]);
    expect(await diagnose(`${blocks}${used}  - {name: a, block: hidden, units: 3}\n`)).not.toEqual([]);
  });
});

describe('layer types of a plugin', () => {
  const schema = `runs/editor-${process.pid}.schema.json`;
  const plugin = readFileSync(join(root, 'specs/plugin/layers.yaml'), 'utf8');
  const withTypes = head.replace('../../schema/widthwise.json', `../../${schema}`);

  beforeAll(() => {
    const read = (file: string) => JSON.parse(readFileSync(join(root, 'schema', file), 'utf8')) as object;
    const made = editorSchema(read('widthwise.json'), read('layer.json'), { 'layers.yaml': plugin });
    mkdirSync(join(root, 'runs'), { recursive: true });
    writeFileSync(join(root, schema), JSON.stringify(made.schema));
  });
  afterAll(() => {
    rmSync(join(root, schema));
  });

  test('are offered, explained and checked like those of widthwise', async () => {
    expect(await complete(`${withTypes}  - name: a\n    type: |\n`)).toContain('GatedDense');
    expect(await complete(`${withTypes}  - name: a\n    type: GatedDense\n    u|\n`)).toContain('units');
    expect(await hover(`${withTypes}  - {name: a, type: GatedDense, un|its: 4}\n`)).toContain(
      "Size of the output's last axis.",
    );
    expect(await diagnose(`${withTypes}  - {name: a, type: GatedDense, units: 4, unitz: 5}\n`)).not.toEqual(
      [],
    );
    expect(
      await diagnose(
        readFileSync(join(root, 'specs/plugin/model.yaml'), 'utf8').replace(
          /^/,
          `${withTypes.split('\n')[0]}\n`,
        ),
      ),
    ).toEqual([]);
  });

  test('a plugin itself is completed and explained', async () => {
    const start = `${modeline}\napiVersion: widthwise/v1\nkind: Plugin\nmodule: ./a.mjs\nlayers:\n  Own:\n`;
    expect(await complete(`${start}    in|\n`)).toContain('inputs');
    expect(await hover(`${start}    vari|adic: true\n`)).toContain('any number of inputs');
  });
});
