/** Whether an int32 holds the number as it is. */
export function isInt32(value: number): boolean {
  return (value | 0) === value;
}

/** What to write where {@link isInt32} is not so. */
export const GIVE_INT32 = 'give whole numbers between -2147483648 and 2147483647';
