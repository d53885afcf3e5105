import type { Call, Tensor } from '../read/source.ts';

/** What is found out about the calls of a network and of those inside it. */
export interface Findings {
  /** Calls of layers whose mask in the JSON is the one that reaches them anyway. */
  readonly implied: Set<Call>;
  /** Calls of layers that were given another mask than that. */
  readonly foreign: Set<Call>;
  /** Operations, with what they read that must not have its mask there. */
  readonly stops: Map<Call, Set<string>>;
}

/** The name of a tensor among those of its network. */
export function keyOf({ layer, node, index }: Tensor): string {
  return `${layer}:${node}:${index}`;
}
