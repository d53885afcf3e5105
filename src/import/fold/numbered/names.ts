/** A name parted at its numbers: `conv_12_bn` is `conv_#_bn` and 12. */
export interface NumberedName {
  /** What stands between the numbers: one text more than there are numbers. */
  readonly texts: readonly string[];
  readonly numbers: readonly number[];
}

/** A number that could not be written again as it stands, such as 007, is text. */
const NUMBER = /(?<!\d)(0|[1-9]\d{0,8})(?!\d)/;

export function numberedName(name: string): NumberedName {
  const parts = name.split(NUMBER);
  return {
    texts: parts.filter((_, i) => i % 2 === 0),
    numbers: parts.filter((_, i) => i % 2 === 1).map(Number),
  };
}

export function skeletonOf(name: string): string {
  return numberedName(name).texts.join('#');
}
