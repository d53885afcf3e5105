/** Says that something runs op by op, and why. */
export function opByOp(what: string, reason: string): string {
  return `widthwise: ${what} runs op by op, which is slower: ${reason}`;
}
