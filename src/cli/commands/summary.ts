import type { Command } from 'commander';
import { summarize, type LayerSummary, type Summary } from '../../summarize.ts';
import { attempt } from '../attempt.ts';
import type { Context } from '../context.ts';
import { addExamples } from '../examples.ts';
import {
  addSpecOptions,
  formatOption,
  loadOptions,
  specArgument,
  type SpecOptions,
} from '../spec-options.ts';
import { table, type Column } from '../table.ts';
import { bytes, count, scaled } from '../units.ts';

interface Options extends SpecOptions {
  readonly format: 'text' | 'json';
}

export function define(command: Command, context: Context): void {
  command
    .description(
      'print every layer with its output shape, parameters, FLOPs and activation memory for one example',
    )
    .addArgument(specArgument());
  addSpecOptions(command).addOption(formatOption('text', 'json'));
  addExamples(command, 'summary model.yaml', 'summary model.yaml --overlay wide.yaml --format json');
  command.action((spec: string, options: Options) => printSummary(spec, options, context));
}

async function printSummary(path: string, options: Options, context: Context): Promise<void> {
  await attempt(context, options.format, async (load) => {
    const summary = summarize(await load(path, loadOptions(options)));
    if (options.format === 'json') context.out.line(JSON.stringify(summary, null, 2));
    else for (const line of summaryLines(summary)) context.out.line(line);
  });
}

const columns: readonly Column[] = [
  { title: 'layer', align: 'left' },
  { title: 'type', align: 'left' },
  { title: 'output shape', align: 'left' },
  { title: 'params', align: 'right' },
  { title: 'FLOPs', align: 'right' },
  { title: 'activations', align: 'right' },
];

function summaryLines(summary: Summary): readonly string[] {
  const { name, layers, totalParams, trainableParams, flops, activationBytes } = summary;
  const frozen = totalParams - trainableParams;
  return [
    name,
    '',
    ...table(columns, layers.map(row)),
    '',
    `parameters   ${count(totalParams)} (${bytes(totalParams * 4)} as float32)`,
    ...(frozen === 0 ? [] : [`  trainable  ${count(trainableParams)}, frozen ${count(frozen)}`]),
    `FLOPs        ${known(flops, scaled)} for one example, forward`,
    `activations  ${known(activationBytes, bytes)} for one example`,
    ...(layers.some((layer) => layer.needsWidthwise) ? ['', FOOTNOTE] : []),
  ];
}

/** Marks a layer that a saved model can give to plain TensorFlow.js only together with the classes of widthwise. */
const MARK = '*';
const FOOTNOTE = `${MARK} saved as a class of widthwise: elsewhere, import 'widthwise/layers' before tf.loadLayersModel`;

function row(layer: LayerSummary): readonly string[] {
  const { name, outputShape, params, flops, activationBytes } = layer;
  const type = layer.needsWidthwise ? `${layer.type}${MARK}` : layer.type;
  const shape = `[${outputShape.map((dim) => dim ?? 'null').join(', ')}]`;
  return [name, type, shape, count(params), known(flops, count), known(activationBytes, bytes)];
}

/** A dimension that is known only at run time leaves a cost unknown. */
function known(value: number | null, format: (value: number) => string): string {
  return value === null ? 'unknown' : format(value);
}
