/** How TextVectorization cuts a text into tokens. */
export interface Tokenizing {
  readonly standardize: 'lowerAndStripPunctuation' | 'lower' | 'stripPunctuation' | null;
  readonly split: 'whitespace' | 'character' | null;
  readonly ngrams: number | readonly number[] | null;
}

/** The tokens of an example: of its one text, or without `split` its texts, standardized. */
export function tokensOf(
  texts: readonly string[],
  { standardize, split, ngrams }: Tokenizing,
): readonly string[] {
  const plain = texts.map((text) => standardized(text, standardize));
  const tokens = plain.flatMap((text) => parts(text, split));
  return ngrams === null ? tokens : widths(ngrams).flatMap((width) => runs(tokens, width));
}

/** As tf.strings.lower and Keras's pattern do it: of the letters ASCII's alone, of punctuation ASCII's. */
function standardized(text: string, how: Tokenizing['standardize']): string {
  const lower = how === 'lower' || how === 'lowerAndStripPunctuation';
  const strip = how === 'stripPunctuation' || how === 'lowerAndStripPunctuation';
  const cased = lower ? text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) : text;
  return strip ? cased.replace(/[!-/:-@[-`{-~]/g, '') : cased;
}

function parts(text: string, split: Tokenizing['split']): readonly string[] {
  switch (split) {
    case null:
      return [text];
    case 'character':
      return Array.from(text);
    case 'whitespace':
      return text.split(/[ \t\n\v\f\r]+/).filter((token) => token !== '');
  }
}

/** A number stands for all widths up to it. */
function widths(ngrams: number | readonly number[]): readonly number[] {
  return typeof ngrams === 'number' ? Array.from({ length: ngrams }, (_, i) => i + 1) : ngrams;
}

function runs(tokens: readonly string[], width: number): readonly string[] {
  const count = Math.max(tokens.length - width + 1, 0);
  return Array.from({ length: count }, (_, i) => tokens.slice(i, i + width).join(' '));
}
