import { roundings, type Rounding } from '../overlay/index.ts';
import { scalar, valueAt, type MapNode, type ScalarNode } from '../spec/tree.ts';
import { exactProduct } from './apply-form.ts';

/** A scale as it is written, canonical; what is malformed is as if it were not there, and refused by the schema. */
export interface Scale {
  readonly name: string;
  readonly factor: ScalarNode | undefined;
  readonly max: number;
  readonly divisor: number;
  readonly rounding: Rounding;
  readonly repeat: number | undefined;
}

export function readScale(name: string, map: MapNode): Scale {
  const factor = scalarAt(map, 'factor');
  return {
    name,
    factor: factor !== undefined && Number(factor.value) > 0 ? factor : undefined,
    max: numberAt(map, 'max') ?? Infinity,
    divisor: numberAt(map, 'divisor') ?? 1,
    rounding: roundingAt(map),
    repeat: numberAt(map, 'repeat'),
  };
}

/** Values for params of the model, by name. */
export function scaleParams(map: MapNode): ReadonlyMap<string, ScalarNode> {
  const params = valueAt(map, 'params');
  if (params?.kind !== 'map') return new Map();
  return new Map(
    [...params.entries.values()].map(({ key, value }) => [
      key,
      value.kind === 'scalar' ? value : { ...scalar(null, value.span), broken: true },
    ]),
  );
}

/** round(min(width, max) × factor) to a multiple of the divisor. */
export function scaledWidth(width: number, factor: number, { max, divisor, rounding }: Scale): number {
  return roundings[rounding](exactProduct(Math.min(width, max), factor), divisor);
}

/** As Ultralytics' depth multiple: one stays one, and more never become none. */
export function scaledRepeat(repeat: number, factor: number): number {
  return repeat > 1 ? Math.max(1, roundings.nearest(exactProduct(repeat, factor), 1)) : repeat;
}

function scalarAt(map: MapNode, key: string): ScalarNode | undefined {
  const node = valueAt(map, key);
  return node?.kind === 'scalar' ? node : undefined;
}

function numberAt(map: MapNode, key: string): number | undefined {
  const value = scalarAt(map, key)?.value;
  return typeof value === 'number' && value > 0 ? value : undefined;
}

function roundingAt(map: MapNode): Rounding {
  const text = scalarAt(map, 'rounding')?.text ?? 'ceil';
  return text in roundings ? (text as Rounding) : 'ceil';
}
