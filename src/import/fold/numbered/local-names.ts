import type { OuterNames } from '../run.ts';
import { TERM } from './outer-names.ts';

/** Names in the block: those outside without the block's word and what is computed, numbered where need be. */
export function localNames({ templates, word }: OuterNames): readonly string[] {
  const prefix = usualPrefix(templates);
  const short = templates.map((template) => {
    const rest = template.startsWith(prefix) ? restOf(template.slice(prefix.length)) : undefined;
    return rest ?? withoutWord(withoutTerms(template), word);
  });
  const taken = new Set(short.filter((name) => short.indexOf(name) === short.lastIndexOf(name)));
  const counts = new Map<string, number>();
  return short.map((name) => {
    if (taken.has(name) && short.indexOf(name) === short.lastIndexOf(name)) return name;
    let numbered = name;
    do {
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      numbered = `${name}_${count}`;
    } while (taken.has(numbered));
    taken.add(numbered);
    return numbered;
  });
}

function withoutTerms(template: string): string {
  const words = template.split(TERM).map((text) => text.replaceAll(/^[_.-]+|[_.-]+$/g, ''));
  const name = words.filter((word) => word !== '').join('_');
  return /^[A-Za-z0-9]/.test(name) ? name : `layer${name}`;
}

function withoutWord(name: string, word: string): string {
  return (name.startsWith(word) ? restOf(name.slice(word.length)) : undefined) ?? name;
}

/** What is a name without the separators that it begins with. */
function restOf(text: string): string | undefined {
  return /^[_.-]+([A-Za-z][\w.-]*)$/.exec(text)?.[1];
}

/** What more than half of the names begin with, up to the last number that is computed; else nothing has it. */
function usualPrefix(templates: readonly string[]): string {
  const prefixes = templates.map((template) => template.slice(0, template.lastIndexOf(')') + 1));
  const times = (prefix: string): number => prefixes.filter((each) => each === prefix).length;
  return prefixes.find((prefix) => times(prefix) * 2 > templates.length) ?? '$';
}
