/** Gives each name a form that TensorFlow takes as the name of a node, no form twice. */
export function nodeNames(prefix: string, names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = `${prefix}${name.replace(/[^A-Za-z0-9_./-]/g, '_')}`;
    let form = plain;
    for (let n = 1; taken.has(form); n++) form = `${plain}_${n}`;
    taken.add(form);
    return form;
  });
}
