/** Bounds on what is read, so that no input can exhaust time, memory or the stack. */
export const limits = {
  /** Characters in one file. 10,000 layers take about 1 million. */
  characters: 5_000_000,
  /** Collections inside one another. */
  depth: 64,
  /** Values that come from aliases, all together. */
  aliasedNodes: 100_000,
} as const;
