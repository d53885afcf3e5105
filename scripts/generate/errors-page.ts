import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { apiCodes } from '../../src/diagnostics/codes/api.ts';
import { buildCodes } from '../../src/diagnostics/codes/build.ts';
import { pluginCodes } from '../../src/diagnostics/codes/plugin.ts';
import { cliCodes } from '../../src/diagnostics/codes/cli.ts';
import { dataCodes } from '../../src/diagnostics/codes/data.ts';
import { graphCodes } from '../../src/diagnostics/codes/graph.ts';
import { overlayCodes } from '../../src/diagnostics/codes/overlay.ts';
import { parseCodes } from '../../src/diagnostics/codes/parse.ts';
import type { CodeRow, CodeTable } from '../../src/diagnostics/codes/row.ts';
import { runtimeCodes } from '../../src/diagnostics/codes/runtime.ts';
import { trainCodes } from '../../src/diagnostics/codes/train.ts';
import { validateCodes } from '../../src/diagnostics/codes/validate.ts';

interface Stage {
  readonly title: string;
  readonly about: string;
  readonly codes: CodeTable;
}

/** In the order in which a spec goes through them. */
const stages: readonly Stage[] = [
  { title: 'Reading', about: 'The text of a spec, its spellings, its header.', codes: parseCodes },
  {
    title: 'Overlays, params and --set',
    about: 'What changes a model, and what it aims at.',
    codes: overlayCodes,
  },
  { title: 'The schemas', about: 'Keys and values of layers and sections.', codes: validateCodes },
  { title: 'The graph', about: 'References between layers, and shapes.', codes: graphCodes },
  { title: 'Data', about: 'The `data` section and the files behind it.', codes: dataCodes },
  { title: 'Plugins', about: "Layer types of the user's own.", codes: pluginCodes },
  { title: 'Building', about: 'From a spec to a TensorFlow.js model.', codes: buildCodes },
  { title: 'Training, saving and loading', about: '`train`, `evaluate` and `predict`.', codes: trainCodes },
  { title: 'The runtime', about: 'Backends, and `widthwise setup`.', codes: runtimeCodes },
  { title: 'The command line', about: 'Files that commands read and write.', codes: cliCodes },
  { title: 'The functions', about: 'Calls from JavaScript.', codes: apiCodes },
];

const head = `<!-- Generated from the table of codes and from test/errors: do not edit; run \`make schema\`. -->

# Errors and warnings

Every diagnostic has a code that never changes its meaning. \`widthwise errors <code>\` prints the same explanations.
The examples are tests: each shows the files that go in and the exact text that comes out.
`;

/** The whole of docs/errors.md. `folder` holds one folder with an example for each code. */
export function errorsPage(folder: string): string {
  const sections = stages.map(({ title, about, codes }) => {
    const entries = Object.entries(codes).map(([code, row]) => entry(code, row, join(folder, code)));
    return [`## ${title}\n`, `${about}\n`, ...entries].join('\n');
  });
  return [head, contents(), ...sections].join('\n');
}

function contents(): string {
  const rows = stages.map(({ title, codes }) => {
    const links = Object.keys(codes).map((code) => `[${code}](#${code})`);
    return `- **${title}**: ${links.join(', ')}`;
  });
  return `${rows.join('\n')}\n`;
}

function entry(code: string, row: CodeRow, folder: string): string {
  const files = existsSync(folder) ? filesOf(folder) : [];
  const inputs = files.filter((file) => shown.has(extname(file))).map((file) => input(folder, file));
  const parts = [`### ${code}\n`, `${row.severity}: **${row.title}.** ${row.explanation}\n`, ...inputs];
  const expected = join(folder, 'expected.txt');
  if (existsSync(expected)) parts.push(fence('text', readFileSync(expected, 'utf8')));
  return parts.join('\n');
}

/** What a reader wants to see; how a test provokes an error of the outside world is not part of it. */
const shown: ReadonlyMap<string, string> = new Map([
  ['.yaml', 'yaml'],
  ['.csv', 'csv'],
  ['.json', 'json'],
  ['.mjs', 'js'],
]);

/** Paths inside the folder, overlays after the models that they change. */
function filesOf(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const plain = files.filter((file) => statSync(join(folder, file)).isFile() && file !== 'expected.txt');
  return plain.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

function rank(file: string): number {
  return file === 'model.yaml' ? 0 : file === 'overlay.yaml' ? 1 : file === 'options.json' ? 3 : 2;
}

function input(folder: string, file: string): string {
  const text = readFileSync(join(folder, file), 'utf8');
  if (file === 'options.json') return `${commandLine(text)}\n`;
  return `\`${file}\`\n\n${fence(shown.get(extname(file)) ?? 'text', text)}`;
}

/** `options.json` as a user would type it. */
function commandLine(text: string): string {
  const options = JSON.parse(text) as {
    readonly overlays?: readonly string[];
    readonly set?: readonly string[];
  };
  const overlays = (options.overlays ?? []).map((file) => `--overlay ${file}`);
  const sets = (options.set ?? []).map((set) => `--set '${set}'`);
  return `with \`${[...overlays, ...sets].join(' ')}\``;
}

function fence(language: string, text: string): string {
  const marks = text.includes('```') ? '````' : '```';
  return `${marks}${language}\n${text.trimEnd()}\n${marks}\n`;
}
