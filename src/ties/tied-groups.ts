import type { BaseWidths } from './base-widths.ts';
import type { DeclaredTie } from './declared.ts';
import type { Breach, WidthFlow } from './width-flow.ts';

/** Layers that must be of one width and no longer are. */
export interface TiedGroup {
  /** Those that set the width, in the order of the model. */
  readonly members: readonly string[];
  /** Inputs and other layers whose width cannot be set. */
  readonly fixed: readonly string[];
  /** Every layer at which it breaks, the first one first; empty for a tie that is only declared. */
  readonly breaches: readonly Breach[];
  readonly breach: Breach | undefined;
  readonly tie: DeclaredTie | undefined;
}

/** The groups that are broken, inferred and declared ones joined. */
export function tiedGroups(
  flow: WidthFlow,
  declared: readonly DeclaredTie[],
  bases: BaseWidths,
): readonly TiedGroup[] {
  for (const { names } of declared) for (const name of names) flow.groups.join(names[0] ?? name, name);
  const breaches = new Map<string, Breach[]>();
  for (const breach of flow.breaches) push(breaches, flow.groups.find(breach.arms[0].flow.source), breach);
  const ties = new Map<string, DeclaredTie>();
  for (const tie of declared) if (differ(tie, bases)) ties.set(flow.groups.find(tie.names[0] ?? ''), tie);
  const broken = new Set([...breaches.keys(), ...ties.keys()]);
  if (broken.size === 0) return [];
  const members = new Map<string, string[]>();
  for (const name of bases.keys()) push(members, flow.groups.find(name), name);
  return [...broken].map((root) => {
    const own = breaches.get(root) ?? [];
    const sources = own.flatMap(({ arms }) => arms.map((arm) => arm.flow.source));
    return {
      members: members.get(root) ?? [],
      fixed: [...new Set(sources)].filter((name) => !bases.has(name)),
      breaches: own,
      breach: own[0],
      tie: ties.get(root),
    };
  });
}

function differ({ names }: DeclaredTie, bases: BaseWidths): boolean {
  return new Set(names.map((name) => bases.get(name)?.node.value)).size > 1;
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
