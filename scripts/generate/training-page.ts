import type { JsonSchema } from '../../src/schemas/json-schema.ts';
import type { Role } from '../../src/spec/vocabulary.ts';
import { argumentTable } from './argument-table.ts';
import type { Schemas } from './schemas.ts';

const head = `<!-- Generated from the schemas: do not edit; run \`make schema\`. -->

# Losses, metrics, optimizers

What \`fit\` and \`compile\` take, and what layers take for their initializers, regularizers, constraints and activations. A class is a
name, or \`{type: name, …arguments}\`; names and arguments are Keras's, in camelCase or in Keras's own spelling, and so are the
defaults. Numbers are compared with those of real Keras: see [parity](parity.md).
`;

interface Chapter {
  readonly role: Role;
  readonly title: string;
  readonly about: string;
}

const chapters: readonly Chapter[] = [
  {
    role: 'optimizer',
    title: 'Optimizers',
    about:
      'Every optimizer also takes the arguments of the first table. `learningRate` is a number or a schedule. With `useEma` the average takes the place of the weights when training ends.',
  },
  {
    role: 'schedule',
    title: 'Learning-rate schedules',
    about: 'Given as `learningRate`; a step is one batch.',
  },
  {
    role: 'loss',
    title: 'Losses',
    about:
      'Targets have a number for each unit of the output, unless said otherwise. Cross-entropies go back to the logits of an output that a softmax or sigmoid has made, as in Keras.',
  },
  {
    role: 'metric',
    title: 'Metrics',
    about:
      'Counted over the whole epoch, never averaged over batches. A metric of one number for each class appears in the history as `f1_score[0]`, `f1_score[1]`, ….',
  },
  { role: 'activation', title: 'Activations', about: 'By name only, with Keras’s default arguments.' },
  { role: 'initializer', title: 'Initializers', about: 'Drawn from the seed, the layer and the argument.' },
  { role: 'regularizer', title: 'Regularizers', about: 'Added to the loss.' },
  { role: 'constraint', title: 'Constraints', about: 'Enforced after every step.' },
];

/** The whole of docs/training.md. */
export function trainingPage({ roles, sections }: Schemas): string {
  const titles = [FIT, ...chapters.map(({ title }) => title)];
  const contents = titles.map((title) => `- [${title}](#${title.toLowerCase().replaceAll(' ', '-')})`);
  const fit = fitChapter(sections.fit);
  return `${[head, `${contents.join('\n')}\n`, fit, ...chapters.map((each) => chapter(each, roles[each.role]))].join('\n')}`;
}

const FIT = 'Fit';

/** `fit:` and the rules in it. */
function fitChapter({ properties = {}, ...schema }: JsonSchema): string {
  const rules = Object.entries(properties).filter(([, value]) => value.properties !== undefined);
  const about = `${schema.description ?? ''} Source: <${schema['x-keras'] ?? ''}>\n`;
  const entries = rules.map(([name, rule]) =>
    [
      `### ${name}\n`,
      `\`fit: {${name}: {…}}\`. ${rule.description ?? ''} Source: <${rule['x-keras'] ?? ''}>\n`,
      argumentTable(rule.properties ?? {}),
    ].join('\n'),
  );
  return [`## ${FIT}\n`, about, argumentTable(properties), ...entries].join('\n');
}

function chapter({ title, about }: Chapter, schema: JsonSchema): string {
  const classes = Object.entries(schema.$defs ?? {});
  const shared = sharedArguments(classes.map(([, def]) => def));
  const table = Object.keys(shared).length === 0 ? [] : [argumentTable(shared)];
  const entries = classes.map(([name, def]) => entry(name, def, shared));
  return [`## ${title}\n`, `${about} Source: <${schema['x-keras'] ?? ''}>\n`, ...table, ...entries].join(
    '\n',
  );
}

type Arguments = Readonly<Record<string, JsonSchema>>;

/** What all classes of a role take, with the same default. */
function sharedArguments(classes: readonly JsonSchema[]): Arguments {
  const [first, ...rest] = classes.map(argumentsOf);
  if (first === undefined || rest.length === 0) return {};
  const text = (schema: JsonSchema | undefined) => JSON.stringify(schema);
  return Object.fromEntries(
    Object.entries(first).filter(([key, value]) => rest.every((other) => text(other[key]) === text(value))),
  );
}

/** `type` tells classes apart; it is no argument. */
function argumentsOf({ properties = {} }: JsonSchema): Arguments {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value.const === undefined));
}

function entry(name: string, def: JsonSchema, shared: Arguments): string {
  const aliases = def['x-aliases'] ?? [];
  const also = aliases.length === 0 ? '' : ` Also ${aliases.map((alias) => `\`${alias}\``).join(', ')}.`;
  const own = Object.entries(argumentsOf(def)).filter(([key]) => !(key in shared));
  const table = own.length === 0 ? [] : [argumentTable(Object.fromEntries(own))];
  return [`### ${name}\n`, `${def.description ?? ''}${also}\n`, ...table].join('\n');
}
