import { fail } from '../diagnostics/fail.ts';
import { located } from '../diagnostics/located.ts';
import type { DataInput, DataSection, DataTarget } from '../spec/generated/sections.ts';
import { invariant } from '../util/invariant.ts';
import { checkDataSection } from './check-section.ts';
import { checkConforms } from './conform.ts';
import { parseCsv } from './csv.ts';
import { buildDataset } from './dataset.ts';
import { readDataFile } from './files.ts';
import { fitPreprocessing } from './fit.ts';
import { parseJson } from './json.ts';
import { learnAll } from './learn.ts';
import { Problems } from './problems.ts';
import { type ModuleArrays, readArrays } from './read-arrays.ts';
import { readTable, type TablePort } from './read-table.ts';
import { runDataModule } from './run-module.ts';
import { exampleStarts, SINGLE_ROW } from './samples.ts';
import { spanAt } from './spans.ts';
import { splitExamples } from './split.ts';
import { weightColumns } from './weight-columns.ts';
import type { DataContext, LoadedData } from './types.ts';

/**
 * Reads the data of a spec and makes the arrays that training runs on. Statistics and classes come from the training
 * part alone. Deterministic: the same files and seed give the same arrays.
 *
 * @throws WidthwiseError with every problem of the section, else of the file (ten at most, and the number of the rest).
 */
export async function loadData(section: DataSection, context: DataContext): Promise<LoadedData> {
  const faults = checkDataSection(section, context);
  if (faults.length > 0) throw fail(...faults);
  return located(spanAt(context.spans, 'data'), () => readAndSplit(section, context));
}

async function readAndSplit(section: DataSection, context: DataContext): Promise<LoadedData> {
  const { train: data, validation: held } = await readSource(section, context);
  const window = section.window ?? SINGLE_ROW;
  const reach = window.horizon;
  const examples = exampleStarts(data, window, reach).slice(0, section.limit);
  const split = splitExamples(examples, splitRule(section, context, held !== undefined));
  const fitted = fitPreprocessing({ section, model: context, data, window, starts: split.train });
  const options = { spans: context.spans, outputs: context.outputs };
  const train = buildDataset(data, fitted, split.train, options);
  const learned = learnAll(context, train);
  const preprocessing = Object.keys(learned).length === 0 ? fitted : { ...fitted, learned };
  if (held !== undefined) {
    checkConforms(held, preprocessing, true);
    return {
      train,
      validation: buildDataset(held, preprocessing, exampleStarts(held, window, reach), options),
      preprocessing,
    };
  }
  if (split.validation.length === 0) return { train, preprocessing };
  return { train, validation: buildDataset(data, preprocessing, split.validation, options), preprocessing };
}

function splitRule(
  section: DataSection,
  context: DataContext,
  held: boolean,
): Parameters<typeof splitExamples>[1] {
  const { split } = section;
  const validation = split?.validation ?? context.validationSplit;
  const span = spanAt(context.spans, split ? 'data.split' : 'fit.validationSplit');
  if (held && validation > 0) {
    const message = `${split ? '`data.split`' : '`fit.validationSplit`'} asks for a validation part, and the module brings its own`;
    throw fail({ code: 'data-split-twice', message, span, suggestion: 'remove one of them' });
  }
  return { validation, by: split?.by ?? 'end', seed: context.seed, span };
}

async function readSource(section: DataSection, context: DataContext): Promise<ModuleArrays> {
  const { csv, json, module } = section;
  if (module !== undefined) {
    const span = spanAt(context.spans, 'data.module');
    return located(span, async () => readArrays(await runDataModule(module, { ...context, span }), module));
  }
  const path = csv ?? json;
  invariant(path !== undefined, 'a data section without a source passed its check');
  const span = spanAt(context.spans, csv === undefined ? 'data.json' : 'data.csv');
  const { file, text } = await readDataFile(path, context.directory, context, span);
  const problems = new Problems();
  // A series is cut after `limit` rows, single rows too; examples are then at most as many.
  const options = { name: file, header: section.header, delimiter: section.delimiter, limit: section.limit };
  const table = csv === undefined ? parseJson(text, options) : parseCsv(text, options, problems);
  const ports = {
    inputs: inputPorts(section, context),
    targets: targetPorts(section, context),
    ...(section.sampleWeight !== undefined && { weights: weightPorts(section, context) }),
    missing: section.missing,
  };
  return { train: readTable(table, ports, problems) };
}

function inputPorts(section: DataSection, { spans, inputs }: DataContext): readonly TablePort[] {
  return Object.entries(section.inputs ?? {}).map(([name, entry]) => ({
    name,
    columns: columnsOf(entry),
    labels: inputs.some((port) => port.name === name && port.text !== undefined),
    span: spanAt(spans, `data.inputs.${name}.${entry.columns ? 'columns' : 'column'}`),
  }));
}

function targetPorts(section: DataSection, { spans }: DataContext): readonly TablePort[] {
  return Object.entries(section.targets ?? {}).map(([name, entry]) => ({
    name,
    columns: columnsOf(entry),
    labels: entry.encode !== 'none',
    span: spanAt(spans, `data.targets.${name}.${entry.columns ? 'columns' : 'column'}`),
  }));
}

function weightPorts(section: DataSection, context: DataContext): readonly TablePort[] {
  const span = spanAt(context.spans, 'data.sampleWeight');
  const columns = Object.entries(weightColumns(section, context));
  return columns.map(([name, column]) => ({ name, columns: [column], labels: false, span }));
}

function columnsOf({ column, columns }: DataInput | DataTarget): readonly string[] {
  return columns ?? (column === undefined ? [] : [column]);
}
