import type { PlainValue } from '../../../spec/tree.ts';
import { made } from './composed.ts';
import type { Operation, Replacement, Rule } from './operation.ts';

/** `x[key]`; the key is written as in Python. */
export const item: Rule = (operation) => {
  const key = keyOf(operation);
  const parts = Array.isArray(key) ? (key as readonly PlainValue[]) : key === undefined ? [] : [key];
  const texts = parts.map(partText);
  if (texts.length === 0 || texts.includes(undefined)) return undefined;
  return { type: 'GetItem', args: { key: texts.join(', ') }, inputs: operation.tensors };
};

/** The elements in the opposite order along axes. */
export const flip: Rule = ({ tensors, setting }) => {
  const axis = setting('axis');
  const rank = tensors[0]?.shape?.length;
  if (typeof axis !== 'number' || (axis < 0 && rank === undefined)) return undefined;
  const at = axis < 0 ? axis + (rank ?? 0) : axis;
  if (at < 1) return undefined;
  const key = Array.from({ length: at + 1 }, (_, i) => (i === at ? '::-1' : ':')).join(', ');
  return { type: 'GetItem', args: { key }, inputs: tensors };
};

/** Elements of an axis by their numbers. */
export const taken: Rule = ({ tensors, values, setting }) => {
  const indices = values[0] ?? setting('indices');
  const [axis, [x]] = [setting('axis'), tensors];
  const rank = x?.shape?.length;
  if (x === undefined || rank === undefined || typeof axis !== 'number') return undefined;
  const at = axis < 0 ? axis + rank : axis;
  const part = (text: string): Replacement => made('GetItem', x, { key: `${':, '.repeat(at)}${text}` });
  if (at < 1) return undefined;
  if (typeof indices === 'number') return part(String(indices));
  if (!Array.isArray(indices) || indices.length === 0) return undefined;
  const places = indices as readonly PlainValue[];
  if (!places.every((place): place is number => typeof place === 'number' && place >= 0)) return undefined;
  const parts = places.map((place) => part(`${place}:${place + 1}`));
  return parts.length === 1 ? parts[0] : made('Concatenate', parts, { axis: at });
};

/** Keras 3 hands the key to the call, Keras 2 by a name. */
function keyOf({ values, setting }: Operation): PlainValue | undefined {
  const [key] = values;
  return key ?? setting('key', 'slice_spec');
}

function partText(part: PlainValue): string | undefined {
  if (part === null) return 'None';
  if (typeof part === 'number') return String(part);
  if (typeof part !== 'object' || Array.isArray(part)) return undefined;
  const { class_name: name, config = part } = part as { readonly [key: string]: PlainValue };
  if (name === '__ellipsis__') return '...';
  const { start, stop, step } = config as { readonly [key: string]: PlainValue };
  const bounds = [start, stop, step].map(boundText);
  if (bounds.includes(undefined)) return undefined;
  return bounds[2] === '' ? bounds.slice(0, 2).join(':') : bounds.join(':');
}

function boundText(bound: PlainValue | undefined): string | undefined {
  if (bound === null) return '';
  return typeof bound === 'number' ? String(bound) : undefined;
}
