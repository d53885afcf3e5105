/** Numbers by name as JSON has them: null for what is no number, such as the area under the curve of one class. */
export type JsonNumbers = Readonly<Record<string, number | null>>;

/** The same with NaN in place of null. */
export function fromJsonNumbers(numbers: JsonNumbers): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, value ?? Number.NaN]));
}
