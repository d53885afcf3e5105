import type { Report } from '../diagnostics/diagnostic.ts';
import type { DataInput, DataSection, DataTarget } from '../spec/generated/sections.ts';
import { sectionVocabulary } from '../spec/names.ts';
import { givenFor } from '../spec/output-values.ts';
import { isGlob } from '../util/glob.ts';
import { orList } from '../util/or-list.ts';
import { closest, didYouMean } from '../util/suggest.ts';
import { inputFault, naturalShape } from './shapes.ts';
import { spanAt } from './spans.ts';
import type { ModelPort, ModelPorts } from './types.ts';

/**
 * What is wrong with a `data` section that shows without reading the data: sources, names, encodings against losses.
 * Pure; `loadData` calls it first, and a validator may call it on its own.
 */
export function checkDataSection(section: DataSection, model: ModelPorts): readonly Report[] {
  const inputs = Object.entries(section.inputs ?? {});
  const targets = Object.entries(section.targets ?? {});
  const reports = [
    ...checkSource(section),
    ...checkSplit(section, model),
    ...checkWeights(section, model),
    ...checkNames(
      'input',
      inputs.map(([name]) => name),
      model.inputs,
      section,
    ),
    ...checkNames(
      'target',
      targets.map(([name]) => name),
      model.outputs,
      section,
    ),
    ...inputs.flatMap(([name, entry]) => [
      ...checkEntry(`inputs.${name}`, entry, section),
      ...checkShape(name, entry, section, model),
    ]),
    ...targets.flatMap(([name, entry]) => [
      ...checkEntry(`targets.${name}`, entry, section),
      ...checkEncoding(name, entry, model),
    ]),
  ];
  return reports.map((report) => ({ ...report, span: report.span ?? spanAt(model.spans, report.path) }));
}

type Found = Report & { readonly path: string };

const SOURCES = ['csv', 'json', 'module'] as const;

function checkSource(section: DataSection): readonly Found[] {
  const given = SOURCES.filter((key) => section[key] !== undefined);
  if (given.length !== 1) {
    const message =
      given.length === 0
        ? 'the data section names no source'
        : `the data section names ${given.length} sources: ${given.join(', ')}`;
    return [found('data-source', 'data', message, `give exactly one of ${orList(SOURCES)}`)];
  }
  if (section.module !== undefined) return checkModuleKeys(section);
  return section.json !== undefined && (section.delimiter !== undefined || !section.header)
    ? [found('data-source', 'data.json', '`delimiter` and `header` are for CSV files; this source is JSON')]
    : [];
}

function checkModuleKeys(section: DataSection): readonly Found[] {
  const keys = [
    ...(section.window === undefined ? [] : ['window']),
    ...(section.delimiter === undefined ? [] : ['delimiter']),
    ...(section.header ? [] : ['header']),
    ...(section.missing === 'error' ? [] : ['missing']),
  ];
  return keys.map((key) =>
    found(
      'data-source',
      `data.${key}`,
      `\`${key}\` is for tables; a module makes finished arrays`,
      'let the module do it',
    ),
  );
}

function checkSplit({ split }: DataSection, { validationSplit }: ModelPorts): readonly Found[] {
  if (split === undefined || validationSplit === 0) return [];
  const message = '`data.split` and `fit.validationSplit` both ask for a validation part';
  return [found('data-split-twice', 'data.split', message, 'remove one of them')];
}

/** Whether the weights are of outputs that there are. */
function checkWeights({ sampleWeight, module }: DataSection, { outputs }: ModelPorts): readonly Found[] {
  const at = 'data.sampleWeight';
  if (sampleWeight === undefined) return [];
  if (module !== undefined)
    return [
      found(
        'data-source',
        at,
        '`sampleWeight` names a column, but a module makes finished arrays',
        'let the module return sampleWeight beside its targets',
      ),
    ];
  const names = outputs.map(({ name }) => name);
  const given = givenFor(sectionVocabulary('data').properties['sampleWeight'], sampleWeight);
  if (typeof given === 'number') {
    if (given === names.length) return [];
    const message = `\`sampleWeight\` has ${given} entries, but there are targets for ${names.join(', ')}`;
    return [found('wrong-outputs', at, message, 'give one for each, or one column for all')];
  }
  return (given ?? [])
    .filter((name) => !names.includes(name))
    .map((name) => {
      const message = `\`sampleWeight\` names ${JSON.stringify(name)}, which is no output with targets`;
      return found('wrong-outputs', `${at}.${name}`, message, didYouMean(name, names));
    });
}

function checkNames(
  role: 'input' | 'target',
  names: readonly string[],
  ports: readonly ModelPort[],
  section: DataSection,
): readonly Found[] {
  const known = ports.map((port) => port.name);
  const unknown = names
    .filter((name) => !known.includes(name))
    .map((name) => {
      const message = `the model has no ${role === 'input' ? 'input' : 'output'} ${JSON.stringify(name)}`;
      const hint = didYouMean(name, known) ?? `it has ${known.map((n) => JSON.stringify(n)).join(', ')}`;
      return found('data-unknown-port', `data.${role}s.${name}`, message, hint);
    });
  if (section.module !== undefined) return unknown;
  // What is misspelled is there.
  const meant = unknown.flatMap(({ path }) => closest(path.slice(`data.${role}s.`.length), known));
  const missing = known
    .filter((name) => !names.includes(name) && !meant.includes(name))
    .map((name) => {
      const message = `nothing feeds ${role === 'input' ? 'the input' : 'the target of the output'} ${JSON.stringify(name)}`;
      return found('data-missing-port', `data.${role}s`, message, `add it under data.${role}s`);
    });
  return [...unknown, ...missing];
}

function checkEntry(path: string, entry: DataInput | DataTarget, section: DataSection): readonly Found[] {
  const at = `data.${path}`;
  const given = [entry.column, entry.columns].filter((value) => value !== undefined).length;
  const reports: Found[] = [];
  if (section.module !== undefined && given > 0)
    reports.push(found('data-columns', at, `${path} names columns, but a module's arrays have none`));
  if (section.module === undefined && given !== 1)
    reports.push(
      found(
        'data-columns',
        at,
        `${path} names ${given === 0 ? 'no column' : 'both `column` and `columns`'}`,
        'give one of `column` and `columns`',
      ),
    );
  if (entry.scale === 0)
    reports.push(found('data-scale', `${at}.scale`, `${path}.scale is 0, which would erase the data`));
  return reports;
}

/** Whether an input has as many columns as the model wants, where no name stands for any number of them. */
function checkShape(
  name: string,
  { columns, column, shape }: DataInput,
  { window, module }: DataSection,
  { inputs }: ModelPorts,
): readonly Found[] {
  const port = inputs.find((input) => input.name === name);
  const names = columns ?? (column === undefined ? [] : [column]);
  const unclear = module !== undefined || (columns !== undefined && column !== undefined);
  if (port === undefined || unclear || names.length === 0 || names.some(isGlob)) return [];
  const expected = port.shape.slice(1);
  const values = window === undefined ? [names.length] : [window.length, names.length];
  const natural = naturalShape(values, expected);
  const fault = inputFault(
    { port: `input ${name}`, found: shape ?? natural, expected, span: undefined },
    natural,
  );
  return fault === undefined ? [] : [{ ...fault, path: `data.inputs.${name}` }];
}

function checkEncoding(name: string, target: DataTarget, model: ModelPorts): readonly Found[] {
  const message = encodingFault(name, target, model);
  return message === undefined ? [] : [found('data-encoding', `data.targets.${name}`, ...message)];
}

function encodingFault(
  name: string,
  { encode, classes, standardize, scale }: DataTarget,
  { outputs, sparseTargets }: ModelPorts,
): readonly [message: string, suggestion: string] | undefined {
  const sparse = sparseTargets.has(name);
  const units = outputs.find((output) => output.name === name)?.shape.at(-1) ?? undefined;
  if (encode === 'none' && classes !== undefined)
    return [
      `target ${name} lists classes but does not encode them`,
      'set `encode: oneHot` or `encode: index`',
    ];
  if ((encode !== 'none' || sparse) && (standardize || scale !== 1))
    return [
      `target ${name} holds classes, which cannot be scaled or standardized`,
      'remove `standardize` and `scale`',
    ];
  if (encode === 'oneHot' && sparse)
    return [
      `target ${name} is one-hot, but its loss is sparse_categorical_crossentropy`,
      'set `encode: index`, or the loss to categorical_crossentropy',
    ];
  if (encode === 'index' && !sparse && units !== undefined && units !== 1)
    return [
      `target ${name} is a class index, but its loss wants one number for each of ${units} units`,
      'set `encode: oneHot`, or the loss to sparse_categorical_crossentropy',
    ];
  return undefined;
}

function found(code: Report['code'], path: string, message: string, suggestion?: string): Found {
  return { code, path, message, suggestion };
}
