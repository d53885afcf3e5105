import type { Report } from '../diagnostics/diagnostic.ts';
import { fail } from '../diagnostics/fail.ts';
import type { DataInput, DataSection, DataTarget } from '../spec/generated/sections.ts';
import { classCountFault } from './class-count.ts';
import { findClasses } from './classes.ts';
import { learnedReader } from './learn.ts';
import type { Raw, RawData } from './raw.ts';
import { targetRow } from './samples.ts';
import { inputFault, naturalShape, sameShape, shapeFault } from './shapes.ts';
import { spanAt } from './spans.ts';
import { weightColumns } from './weight-columns.ts';
import { fitStatistics } from './statistics.ts';
import type {
  InputPreprocessing,
  ModelPort,
  ModelPorts,
  Preprocessing,
  Statistics,
  TargetPreprocessing,
  TextReader,
  Window,
} from './types.ts';

/** The training part, and all that decides how its numbers are made. */
export interface FitContext {
  readonly section: DataSection;
  readonly model: ModelPorts;
  readonly data: RawData;
  readonly window: Window;
  /** First rows of the training examples. */
  readonly starts: Uint32Array;
}

/** Settles shapes, statistics and classes from the training part. Throws every mismatch with the model at once. */
export function fitPreprocessing(context: FitContext): Preprocessing {
  const { section, model } = context;
  const reports: Report[] = [];
  const report = (fault: Report | undefined): void => void (fault && reports.push(fault));
  const inputs = model.inputs.map((port) => [port.name, fitInput(port, context, report)] as const);
  const targets = model.outputs.map((port) => [port.name, fitTarget(port, context, report)] as const);
  if (reports.length > 0) throw fail(...reports);
  return {
    version: 1,
    header: section.header,
    ...(section.delimiter !== undefined && { delimiter: section.delimiter }),
    missing: section.missing,
    ...(section.window && { window: section.window }),
    inputs: Object.fromEntries(inputs),
    targets: Object.fromEntries(targets),
    ...(section.sampleWeight !== undefined && { weights: weightColumns(section, model) }),
  };
}

/** Takes note of a fault, if there is one. */
type Note = (fault: Report | undefined) => void;

const PLAIN_INPUT: DataInput = { scale: 1, standardize: false };
const PLAIN_TARGET: DataTarget = { scale: 1, standardize: false, encode: 'none' };

function fitInput(port: ModelPort, context: FitContext, report: Note): InputPreprocessing {
  const { section, model, window } = context;
  const entry = section.inputs?.[port.name] ?? PLAIN_INPUT;
  const label = `input ${port.name}`;
  const span = spanAt(model.spans, `data.inputs.${port.name}`);
  const raw = rawOf(context.data.inputs, port.name, label);
  if (raw.kind === 'labels' && port.text === undefined) throw textWhereNumbers(label);
  if (port.text !== undefined && (entry.standardize || entry.scale !== 1)) report(scaledText(label, span));
  const expected = port.shape.slice(1);
  const natural = naturalShape(section.window ? [window.length, ...raw.shape] : raw.shape, expected);
  const found = entry.shape ?? natural;
  report(inputFault({ port: label, found, expected, span }, natural));
  return {
    ...(raw.columns && { columns: raw.columns }),
    shape: found,
    dtype: port.dtype === 'int32' || port.text ? 'int32' : 'float32',
    scale: entry.scale,
    ...(port.text && { text: readerOf(port.text, port.name, raw, context) }),
    ...(entry.standardize &&
      raw.kind === 'numbers' && {
        statistics: fitStatistics(raw, { used: usedRows(context), scale: entry.scale, port: label, span }),
      }),
  };
}

function readerOf(text: TextReader, input: string, raw: Raw, context: FitContext): TextReader {
  const learner = context.model.learners?.find((each) => each.input === input);
  return learnedReader(text, learner, raw, context);
}

function fitTarget(port: ModelPort, context: FitContext, report: Note): TargetPreprocessing {
  const { section, model } = context;
  const entry = section.targets?.[port.name] ?? PLAIN_TARGET;
  const label = `target ${port.name}`;
  const span = spanAt(model.spans, `data.targets.${port.name}`);
  const raw = rawOf(context.data.targets, port.name, label);
  if (raw.kind === 'labels' && entry.encode === 'none') throw textWhereNumbers(label);
  const sparse = model.sparseTargets.has(port.name);
  const classes =
    entry.encode === 'none' ? undefined : (entry.classes ?? findClasses(raw, trainTargets(context)));
  const expected = expectedShape(port, sparse);
  const shape = targetShape(raw, entry, classes?.length ?? 0, expected);
  const units = port.targets === 'label' ? null : (port.shape.at(-1) ?? null);
  const fault =
    classes &&
    classCountFault(classes, { port: label, raw, target: entry, units, span, ...examples(context) });
  report(fault ?? shapeFault({ port: label, found: shape, expected, span }, targetHint(entry, shape, units)));
  return {
    ...(raw.columns && { columns: raw.columns }),
    shape,
    dtype: sparse ? 'int32' : 'float32',
    scale: entry.scale,
    ...targetStatistics(raw, entry, context, label),
    encode: entry.encode,
    ...(classes && { classes }),
    sparse,
  };
}

/** Of the targets of one example. */
function expectedShape({ shape, targets }: ModelPort, sparse: boolean): readonly (number | null)[] {
  if (targets === 'sequence') return [null];
  return sparse ? [...shape.slice(1, -1), 1] : shape.slice(1);
}

function targetStatistics(
  raw: Raw,
  { standardize, scale }: DataTarget,
  context: FitContext,
  port: string,
): { readonly statistics?: Statistics } {
  if (!standardize || raw.kind === 'labels') return {};
  const span = spanAt(context.model.spans, `data.${port.replace(' ', 's.')}`);
  return { statistics: fitStatistics(raw, { used: usedRows(context), scale, port, span }) };
}

/** One-hot adds an axis of classes, which takes the place of a last axis of 1. */
function targetShape(
  raw: Raw,
  { encode }: DataTarget,
  classes: number,
  expected: readonly (number | null)[],
): readonly number[] {
  const base = raw.shape.at(-1) === 1 ? raw.shape.slice(0, -1) : raw.shape;
  if (encode === 'oneHot') return [...base, classes];
  const column = [...raw.shape, 1];
  return sameShape(column, expected) ? column : raw.shape;
}

function examples({ data, starts }: FitContext) {
  return { rows: data.rows, training: starts.length };
}

function targetHint(
  { encode }: DataTarget,
  shape: readonly number[],
  units: number | null,
): string | undefined {
  const single = shape.length === 1 && shape[0] === 1;
  return encode === 'none' && single && units !== null && units > 1
    ? `for class labels set \`encode: oneHot\`; for numbers name ${units} columns`
    : undefined;
}

function rawOf(ports: ReadonlyMap<string, Raw>, name: string, label: string): Raw {
  const raw = ports.get(name);
  if (raw !== undefined) return raw;
  throw fail({
    code: 'data-missing-port',
    message: `the data have no array for ${label}`,
    suggestion: `they have ${[...ports.keys()].join(', ') || 'none'}`,
  });
}

function scaledText(port: string, span: Report['span']): Report {
  const message = `${port} is text, which cannot be scaled or standardized`;
  return { code: 'data-not-a-number', message, span, suggestion: 'leave scale and standardize out' };
}

function textWhereNumbers(port: string): Error {
  const message = `${port} holds text where numbers are due`;
  return fail({
    code: 'data-not-a-number',
    message,
    suggestion: 'for class labels of a target set `encode: oneHot` or `encode: index`',
  });
}

/** 1 for every row that a training example reads, as input or as target: one column has one mean wherever it is used. */
function usedRows({ data, starts, window }: FitContext): Uint8Array {
  const used = new Uint8Array(data.rows);
  for (const start of starts) {
    used.fill(1, start, start + window.length);
    used[targetRow(start, window)] = 1;
  }
  return used;
}

function trainTargets({ starts, window }: FitContext): Uint32Array {
  return starts.map((start) => targetRow(start, window));
}
