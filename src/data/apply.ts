import { parseCsv } from './csv.ts';
import { checkConforms } from './conform.ts';
import { buildDataset, inputArrays } from './dataset.ts';
import { parseJson, rowsTable } from './json.ts';
import { Problems } from './problems.ts';
import type { RawData } from './raw.ts';
import { readArrays } from './read-arrays.ts';
import { readTable, type TablePort } from './read-table.ts';
import { exampleStarts, SINGLE_ROW } from './samples.ts';
import type { Table } from './table.ts';
import type { Dataset, DataSource, NdArray, Preprocessing } from './types.ts';

/** Inputs without targets, ready for `predict`. */
export interface PreparedInputs {
  readonly inputs: Readonly<Record<string, NdArray>>;
  readonly size: number;
}

/**
 * Raw data as the inputs of a trained model, with the statistics of its training. Columns for the targets are not
 * needed. With a window every full window becomes an example, the last one included, whose target is still to come.
 */
export function applyPreprocessing(preprocessing: Preprocessing, source: DataSource): PreparedInputs {
  const data = readRaw(preprocessing, source, false);
  checkConforms(data, preprocessing, false);
  const starts = exampleStarts(data, preprocessing.window ?? SINGLE_ROW, 0);
  const problems = new Problems();
  const inputs = inputArrays(data, preprocessing, starts, problems);
  problems.throwIfAny();
  return { inputs, size: starts.length };
}

/** Raw data with targets as examples, with the statistics and classes of the training: for `evaluate` on another file. */
export function applyToDataset(preprocessing: Preprocessing, source: DataSource): Dataset {
  const data = readRaw(preprocessing, source, true);
  checkConforms(data, preprocessing, true);
  const window = preprocessing.window ?? SINGLE_ROW;
  return buildDataset(data, preprocessing, exampleStarts(data, window, window.horizon));
}

function readRaw(preprocessing: Preprocessing, source: DataSource, withTargets: boolean): RawData {
  if (source.kind === 'arrays')
    return withoutTargets(readArrays(source.value, 'the data').train, withTargets);
  const problems = new Problems();
  const table = readSourceTable(preprocessing, source, problems);
  const inputs = Object.entries(preprocessing.inputs).map(([name, port]) =>
    portOf(name, port.columns, port.text !== undefined),
  );
  const targets = Object.entries(preprocessing.targets).map(([name, port]) =>
    portOf(name, port.columns, port.encode !== 'none'),
  );
  const weights = withTargets ? weightsIn(table, preprocessing) : [];
  const { missing } = preprocessing;
  const ports = {
    inputs,
    targets: withTargets ? targets : [],
    ...(weights.length > 0 && { weights }),
    missing,
  };
  return readTable(table, ports, problems);
}

/** Another table need not have weights: then its examples count alike. */
function weightsIn({ columns }: Table, { weights = {} }: Preprocessing): readonly TablePort[] {
  return Object.entries(weights).flatMap(([name, column]) =>
    columns.includes(column) ? [portOf(name, [column], false)] : [],
  );
}

function readSourceTable(
  { header, delimiter }: Preprocessing,
  source: Exclude<DataSource, { kind: 'arrays' }>,
  problems: Problems,
): ReturnType<typeof rowsTable> {
  switch (source.kind) {
    case 'csv':
      return parseCsv(source.text, { name: source.file ?? 'the CSV', header, delimiter }, problems);
    case 'json':
      return parseJson(source.text, { name: source.file ?? 'the JSON' });
    case 'rows':
      return rowsTable(source.rows);
  }
}

function withoutTargets(data: RawData, withTargets: boolean): RawData {
  return withTargets ? data : { ...data, targets: new Map() };
}

/** A model fitted on a module's arrays reads a table by its inputs' names. */
function portOf(name: string, columns: readonly string[] | undefined, labels: boolean): TablePort {
  return { name, columns: columns ?? [name], labels, span: undefined };
}
