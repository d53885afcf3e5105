import {
  checkArgument,
  checkOptions,
  checkedSpec,
  compiledSpec,
  flag,
  oneOf,
  text,
  type Kinds,
} from '../diagnostics/arguments/index.ts';
import type { Spec } from '../spec/spec.ts';
import { originComments } from './origin-comments.ts';
import { toModel, type RenderOptions } from './to-model.ts';
import { writeJson } from './write-json.ts';
import { writeYaml } from './write-yaml.ts';

export { completeArgs, inputsEntry, layerEntry, outputsEntry, toModel } from './to-model.ts';
export type { ModelData, RenderOptions } from './to-model.ts';
export { lineCount, writeYaml } from './write-yaml.ts';

const renderOptions: Kinds<RenderOptions> = {
  defaults: flag,
  directory: text,
  format: oneOf(['yaml', 'json']),
  origin: compiledSpec,
};

/**
 * A spec as the text of one Model: overlays applied, params evaluated, Keras's defaults left out.
 * Reading the text gives the same graph.
 */
export function render(spec: Spec, options: RenderOptions = {}): string {
  checkArgument('render', 'spec', spec, checkedSpec);
  checkOptions('render', options, renderOptions);
  const model = toModel(spec, options);
  return options.format === 'json'
    ? `${writeJson(model)}\n`
    : writeYaml(model, options.origin && originComments(options.origin));
}
