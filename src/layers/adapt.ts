import type { LayerProblem } from '../spec/analysis.ts';
import type { LayerArgs, LayerType } from '../spec/generated/layers.ts';
import type { Adapts, Examples, Learned } from './adapts.ts';
import type { LayerCall } from './call.ts';
import type { LayerRow } from './row.ts';
import { layerTable } from './table.ts';

/** What a layer leaves to the data, and whether it can be built before it has seen them. */
export interface LeftToData {
  readonly argument: string;
  readonly required: boolean;
}

/** What a layer learns from data before it is trained; undefined for one whose arguments say all. */
export function leftToData<T extends LayerType>({ type, args, extra }: LayerCall<T>): LeftToData | undefined {
  const adapts = extra === undefined ? adaptsOf(type) : undefined;
  const argument = adapts?.missing(args);
  return adapts && argument !== undefined ? { argument, required: adapts.required } : undefined;
}

/** What a layer with something left to the data learns of examples. */
export function learnedFrom<T extends LayerType>(
  { type, args }: LayerCall<T>,
  examples: Examples,
): Learned | LayerProblem | undefined {
  return adaptsOf(type)?.learn(args, examples);
}

function adaptsOf<T extends LayerType>(type: T): Adapts<LayerArgs[T]> | undefined {
  const row: LayerRow<T> = layerTable[type];
  return row.adapts;
}
