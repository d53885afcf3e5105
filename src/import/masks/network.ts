import { addAfterSources } from '../after-sources.ts';
import { callOffsets, callsOf, type Applied } from '../read/calls.ts';
import { dataOf } from './data.ts';
import { tensorsIn, type Call, type SourceModel, type Tensor } from '../read/source.ts';
import { masksOfOperations } from './mask-operations.ts';
import type { Mask } from './mask.ts';

/** A network as masks go through it. */
export interface Network {
  readonly model: SourceModel;
  /** Each after what it reads. */
  readonly calls: readonly Applied[];
  /** The call that a tensor comes from, with the number of the output; of an input there is none. */
  readonly madeBy: (tensor: Tensor) => Applied | undefined;
  readonly readersOf: (applied: Applied) => readonly Applied[];
  /** Whether outputs of the network are outputs of the call. */
  readonly givesOutput: (applied: Applied) => boolean;
  /** The mask that a call was given in the JSON, for each tensor that it reads; undefined where it was given none. */
  readonly given: (call: Call) => readonly Mask[] | undefined;
}

/** `scope` tells this network from others. */
export function newNetwork(model: SourceModel, scope: string): Network {
  const offsets = callOffsets(model);
  const all = callsOf(model);
  const byKey = new Map(all.map((applied) => [`${applied.layer.name.text}\n${applied.index}`, applied]));
  const madeBy = ({ layer, node }: Tensor): Applied | undefined =>
    byKey.get(`${layer}\n${node - (offsets.get(layer) ?? 0)}`);
  const readers = new Map<Applied, Applied[]>(all.map((applied) => [applied, []]));
  const sources = new Map<Applied, readonly Applied[]>();
  for (const applied of all) {
    const read = dataOf(applied.call).flatMap((tensor) => madeBy(tensor) ?? []);
    sources.set(applied, read);
    for (const source of new Set(read)) readers.get(source)?.push(applied);
  }
  const ordered = new Set<Applied>();
  for (const applied of all) addAfterSources(applied, sources, ordered);
  const outputs = new Set(model.outputs.flatMap((tensor) => madeBy(tensor) ?? []));
  const operations = masksOfOperations(model, scope);
  return {
    model,
    calls: [...ordered],
    madeBy,
    readersOf: (applied) => readers.get(applied) ?? [],
    givesOutput: (applied) => outputs.has(applied),
    given: ({ named }) => {
      const mask = named.get('mask');
      const tensors = mask === undefined ? [] : tensorsIn([mask]);
      if (tensors.length === 0) return undefined;
      const items = mask?.kind === 'list' ? mask.items : tensors;
      return items.map((item) =>
        item.kind === 'tensor' ? (operations.get(item.layer) ?? UNKNOWN) : undefined,
      );
    },
  };
}

/** A mask that is not of comparisons: one that is fed, for example. */
const UNKNOWN: Mask = new Set(['?']);
