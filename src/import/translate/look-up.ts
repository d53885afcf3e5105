/** The row of a table under a key that comes from a file: `constructor` and the like are no rows. */
export function lookUp<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
