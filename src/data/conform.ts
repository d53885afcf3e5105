import { fail } from '../diagnostics/fail.ts';
import { type Raw, type RawData, widthOf } from './raw.ts';
import { SINGLE_ROW } from './samples.ts';
import { show } from './shapes.ts';
import type { Preprocessing } from './types.ts';

/** Further data must have the form of those that the preprocessing was fitted on. Throws what differs. */
export function checkConforms(data: RawData, preprocessing: Preprocessing, withTargets: boolean): void {
  const { length } = preprocessing.window ?? SINGLE_ROW;
  for (const [name, port] of Object.entries(preprocessing.inputs)) {
    const raw = need(data.inputs, name, 'input');
    const wanted = widthOf(port.shape);
    if (raw.kind === 'labels' && port.text === undefined)
      throw mismatch(`input ${name} holds text, the model was fitted on numbers`);
    if (widthOf(raw.shape) * length !== wanted)
      throw mismatch(
        `input ${name} has ${show(raw.shape)} for each row, the model was fitted on ${show(port.shape)} for each example`,
      );
  }
  if (!withTargets) return;
  for (const [name, port] of Object.entries(preprocessing.targets)) {
    const raw = need(data.targets, name, 'target');
    const wanted = widthOf(port.shape) / (port.encode === 'oneHot' ? (port.classes?.length ?? 1) : 1);
    if (raw.kind === 'labels' && port.encode === 'none')
      throw mismatch(`target ${name} holds text, the model was fitted on numbers`);
    if (widthOf(raw.shape) !== wanted)
      throw mismatch(
        `target ${name} has ${show(raw.shape)} for each row, the model was fitted on ${wanted} values`,
      );
  }
}

function need(ports: ReadonlyMap<string, Raw>, name: string, role: string): Raw {
  const raw = ports.get(name);
  if (raw === undefined) throw mismatch(`the data have no ${role} ${name}`);
  return raw;
}

function mismatch(message: string): Error {
  return fail({ code: 'data-shape', message });
}
