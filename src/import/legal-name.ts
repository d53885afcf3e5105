/** Letters, digits, `_`, `-` and `.`, a letter or digit first. */
export function legalName(text: string): string {
  const legal = text.replace(/[^A-Za-z0-9_.-]/g, '_').replace(/^[^A-Za-z0-9]+/, '');
  return legal === '' ? 'layer' : legal;
}
