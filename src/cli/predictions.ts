import type { PredictResult } from '../train/index.ts';
import { table } from './table.ts';

export type PredictFormat = 'text' | 'csv' | 'json';

/** A line of a table of predictions: cells by the name of their column. */
type Cells = Readonly<Record<string, string | number>>;
type Decoded = NonNullable<PredictResult['predictions']>;
type Prediction = Decoded[string][number];

/** Predictions as text that ends with a line break. */
export function formatPredictions(result: PredictResult, format: PredictFormat): string {
  if (format === 'json') return `${JSON.stringify(asJson(result), null, 2)}\n`;
  const rows = rowsOf(predictionsOf(result));
  const names = [...new Set(rows.flatMap(Object.keys))];
  const cells = rows.map((row) => names.map((name) => row[name] ?? ''));
  if (format === 'csv') return [names, ...cells].map((row) => `${row.map(quoted).join(',')}\n`).join('');
  const columns = names.map((title, i) => ({ title, align: alignOf(cells[0]?.[i]) }));
  const lines = table(
    columns,
    cells.map((row) => row.map(rounded)),
  );
  return lines.map((line) => `${line}\n`).join('');
}

/** What the model puts out, number by number, where no preprocessing says what it means. */
function predictionsOf({ predictions, outputs, examples }: PredictResult): Decoded {
  if (predictions !== undefined) return predictions;
  const plain = Object.entries(outputs).map(([name, { values }]) => {
    const each = values.length / examples;
    const ofExample = (i: number) => [...values.subarray(i * each, (i + 1) * each)];
    const list = Array.from(
      { length: examples },
      (_, i) => ({ kind: 'values', values: ofExample(i) }) as const,
    );
    return [name, list] as const;
  });
  return Object.fromEntries(plain);
}

function asJson(result: PredictResult): object {
  const { examples, backend } = result;
  const entries = Object.entries(predictionsOf(result)).map(
    ([name, list]) => [name, list.map(plain)] as const,
  );
  return { version: 1, examples, backend, predictions: Object.fromEntries(entries) };
}

/** A class with its probability, one number, or a list of numbers. */
function plain(prediction: Prediction): unknown {
  if (prediction.kind === 'values')
    return prediction.values.length === 1 ? prediction.values[0] : prediction.values;
  const { label, index, probability } = prediction;
  return { label, index, probability };
}

function rowsOf(predictions: Decoded): readonly Cells[] {
  const lists = Object.entries(predictions);
  const length = Math.max(0, ...lists.map(([, list]) => list.length));
  return Array.from({ length }, (_, i) =>
    Object.fromEntries(
      lists.flatMap(([name, list]) => {
        const prediction = list[i];
        return prediction === undefined ? [] : cellsOf(name, prediction);
      }),
    ),
  );
}

function cellsOf(name: string, prediction: Prediction): readonly (readonly [string, string | number])[] {
  if (prediction.kind === 'class') {
    return [
      [name, prediction.label],
      [`${name}_probability`, prediction.probability],
    ];
  }
  const { values } = prediction;
  return values.map((value, i) => [values.length === 1 ? name : `${name}_${i + 1}`, value]);
}

function quoted(cell: string | number): string {
  const text = String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

function rounded(cell: string | number): string {
  return typeof cell === 'number' && !Number.isInteger(cell)
    ? String(Number(cell.toPrecision(6)))
    : String(cell);
}

function alignOf(cell: string | number | undefined): 'left' | 'right' {
  return typeof cell === 'number' ? 'right' : 'left';
}
