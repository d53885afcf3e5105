/** One line on stderr: where notices go when nobody asked for them. */
export function printNotice(message: string): void {
  process.stderr.write(`${message}\n`);
}
