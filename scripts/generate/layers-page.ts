import { activationRows } from '../../src/layers/activations/index.ts';
import { attentionRows } from '../../src/layers/attention/index.ts';
import { audioRows } from '../../src/layers/audio/index.ts';
import { augmentationRows } from '../../src/layers/augmentation/index.ts';
import { convolutionalRows } from '../../src/layers/convolutional/index.ts';
import { coreRows } from '../../src/layers/core/index.ts';
import { imageRows } from '../../src/layers/image/index.ts';
import { mergingRows } from '../../src/layers/merging/index.ts';
import { normalizationRows } from '../../src/layers/normalization/index.ts';
import { operationRows } from '../../src/layers/operations/index.ts';
import { poolingRows } from '../../src/layers/pooling/index.ts';
import { preprocessingRows } from '../../src/layers/preprocessing/index.ts';
import { recurrentRows } from '../../src/layers/recurrent/index.ts';
import { regularizationRows } from '../../src/layers/regularization/index.ts';
import { reshapingRows } from '../../src/layers/reshaping/index.ts';
import { correctedActivations } from '../../src/layers/corrected/activations.ts';
import { wrapperRows } from '../../src/layers/wrappers/index.ts';
import type { Correction } from '../../src/layers/row.ts';
import { rowOf } from '../../src/layers/table.ts';
import type { JsonSchema } from '../../src/schemas/json-schema.ts';
import type { LayerType } from '../../src/spec/generated/layers.ts';
import { argumentTable } from './argument-table.ts';
import type { Schemas } from './schemas.ts';

const head = (
  layers: Schemas['layers'],
): string => `<!-- Generated from the schemas and the table of layers: do not edit; run \`make schema\`. -->

# Layers

Names, arguments and defaults are Keras's, in camelCase or in Keras's own spelling. Every entry of \`layers\` also takes
\`name\`, \`type\`, \`inputs\` and \`trainable\`, see [the language](language.md), and \`activityRegularizer\`: a penalty on its output,
divided by the batch size and added to the loss (\`l2\`, \`{type: l1, l1: 0.1}\`). Layers whose penalty is on more than
that have it in their table. [Operations](#operations), ${lacking('activityRegularizer', layers)}
have none: Keras refuses it there, or forgets it. Every argument is compared with real Keras, case by
case: see [parity](parity.md).

A layer is a stock class of TensorFlow.js wherever that computes what Keras does, and a corrected class of widthwise where it does not.
Where plain TensorFlow.js would need widthwise's class to load the saved model, the entry says so.
`;

/** The types that lack an argument of every layer. */
function lacking(argument: string, layers: Schemas['layers']): string {
  const types = Object.entries(layers).filter(([, schema]) => schema['x-lacks']?.includes(argument) === true);
  const names = types
    .map(([type]) => type)
    .filter((type) => type !== 'InputLayer' && !(type in operationRows));
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function ownActivations(): string {
  const own = Object.entries(correctedActivations).filter(([, { savedAs }]) => savedAs === 'own');
  return own.map(([name]) => `\`${name}\``).join(', ');
}

const elsewhere = (): string => `## Loading elsewhere

What \`widthwise train -o\` and \`saveModel\` write is loaded by \`tf.loadLayersModel\`, without widthwise, unless it has a layer
that \`widthwise summary\` marks with \`*\` (\`needsWidthwise\` in its JSON). Then the program that loads it imports the classes:

\`\`\`js
import * as tf from '@tensorflow/tfjs';
import 'widthwise/layers'; // registers them with this tf
const model = await tf.loadLayersModel('/models/first/model.json');
\`\`\`

- \`widthwise/layers\` imports \`@tensorflow/tfjs\` and nothing of Node, so a bundler can put it into a page. It stays in the bundle
  though nothing of it is used by name.
- A program with another copy of TensorFlow.js, such as one from a script tag, registers the classes with that one:
  \`import { registerLayers } from 'widthwise/layers'; registerLayers(tf);\`
- What is loaded so trains as it was built, too: of the layers that are saved under names of tf.layers it has widthwise's, which
  read masks, rest when frozen and are penalised as in Keras.
- Initializers, regularizers and constraints are saved under the names of tf.layers; of the optimizer, the loss and the metrics
  only what it has as well is saved where it looks. So \`evaluate\` there knows at most what it knows of them.
- The activations ${ownActivations()} are widthwise's, too.
`;

/** The families of src/layers, in the order in which one meets them. */
const families: readonly (readonly [title: string, rows: object])[] = [
  ['Core', coreRows],
  ['Activations', activationRows],
  ['Convolutional', convolutionalRows],
  ['Pooling', poolingRows],
  ['Recurrent', recurrentRows],
  ['Normalization', normalizationRows],
  ['Wrappers', wrapperRows],
  ['Attention', attentionRows],
  ['Merging', mergingRows],
  ['Reshaping', reshapingRows],
  ['Operations', operationRows],
  ['Preprocessing', preprocessingRows],
  ['Images', imageRows],
  ['Image augmentation', augmentationRows],
  ['Audio', audioRows],
  ['Regularization', regularizationRows],
];

/** The whole of docs/layers.md. */
export function layersPage({ layers }: Schemas): string {
  const sections = families.map(([title, rows]) => {
    const types = (Object.keys(rows) as LayerType[]).filter((type) => type !== 'InputLayer');
    const links = types.map((type) => `[${type}](#${type.toLowerCase()})`).join(', ');
    return { index: `- **${title}**: ${links}`, text: family(title, types, layers) };
  });
  return [
    head(layers),
    `${sections.map(({ index }) => index).join('\n')}\n`,
    elsewhere(),
    ...sections.map(({ text }) => text),
  ].join('\n');
}

function family(title: string, types: readonly LayerType[], layers: Schemas['layers']): string {
  return [`## ${title}\n`, ...types.map((type) => entry(type, layers[type] ?? {}))].join('\n');
}

function entry(type: LayerType, schema: JsonSchema): string {
  const { description = '', properties = {}, 'x-aliases': aliases = [], 'x-keras': keras } = schema;
  const facts = [
    ...(aliases.length === 0 ? [] : [`Also ${aliases.map((alias) => `\`${alias}\``).join(', ')}.`]),
    ...(schema['x-width'] === undefined ? [] : [`Its width is \`${schema['x-width']}\`.`]),
    ...(keras === undefined ? [] : [`[Keras's page](${keras}).`]),
  ];
  const own = Object.entries(properties).filter(([, property]) => property['x-common'] === undefined);
  const table = own.length === 0 ? [] : [argumentTable(Object.fromEntries(own))];
  return [`### ${type}\n`, `${description}\n`, `${facts.join(' ')}\n`, ...corrections(type), ...table].join(
    '\n',
  );
}

/** What was put right, and what that means for the saved model. */
function corrections(type: LayerType): readonly string[] {
  const rows: readonly Correction<never>[] = rowOf(type).corrections ?? [];
  if (rows.length === 0) return [];
  return [`${rows.map(sentence).join(' ')}\n`];
}

function sentence({ fault, when, savedAs }: Correction<never>): string {
  const what =
    fault === undefined
      ? 'TensorFlow.js has no such layer; this one is ours.'
      : `Corrected: tf.layers ${fault}.`;
  if (savedAs === 'stock') return what;
  return `${what} ${when === undefined ? 'Plain' : 'Where that matters, plain'} TensorFlow.js loads it only [with widthwise's class](#loading-elsewhere).`;
}
