import { type CellReader, readLabels, readNumbers } from './cells.ts';
import type { Problems } from './problems.ts';
import type { Raw, RawData } from './raw.ts';
import { findColumns, type Place, type Table } from './table.ts';
import type { Span } from '../diagnostics/diagnostic.ts';

/** Which columns one input or target takes. */
export interface TablePort {
  readonly name: string;
  readonly columns: readonly string[];
  /** Class labels instead of numbers. */
  readonly labels: boolean;
  /** Where the columns were named. */
  readonly span: Span | undefined;
}

export interface TablePorts {
  readonly inputs: readonly TablePort[];
  readonly targets: readonly TablePort[];
  /** What the rows count, by output. */
  readonly weights?: readonly TablePort[];
  readonly missing: 'error' | 'drop';
}

/** The cells that the ports name. Throws all problems of the table at once. */
export function readTable(table: Table, ports: TablePorts, problems: Problems): RawData {
  const inputGaps = new Uint8Array(table.size);
  const targetGaps = new Uint8Array(table.size);
  const reader = (gaps: Uint8Array): CellReader => ({ table, missing: ports.missing, problems, gaps });
  const read = (list: readonly TablePort[], gaps: Uint8Array): ReadonlyMap<string, Raw> =>
    new Map(list.map((port) => [port.name, readPort(reader(gaps), port)]));
  const inputs = read(ports.inputs, inputGaps);
  const targets = read(ports.targets, targetGaps);
  const weights = ports.weights && read(ports.weights, targetGaps);
  problems.throwIfAny();
  return { rows: table.size, inputs, targets, ...(weights && { weights }), inputGaps, targetGaps };
}

function readPort(reader: CellReader, port: TablePort): Raw {
  const indices = findColumns(reader.table, port.columns, port.span);
  const { table } = reader;
  const form = {
    shape: [indices.length],
    columns: indices.map((i) => table.columns[i] ?? ''),
    place: (row: number, index: number): Place => table.place(row, indices[index] ?? 0),
  };
  return port.labels
    ? { kind: 'labels', ...form, values: readLabels(reader, indices) }
    : { kind: 'numbers', ...form, values: readNumbers(reader, indices) };
}
