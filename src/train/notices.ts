/** One line on stderr: where notices go when nobody asked for them. */
export function printNotice(message: string): void {
  process.stderr.write(`${message}\n`);
}

/** Says that something runs op by op, and why. */
export function opByOp(what: string, reason: string): string {
  return `widthwise: ${what} runs op by op, which is slower: ${reason}`;
}
