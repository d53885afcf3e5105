import { canonicalClass, canonicalKey, canonicalWord, classVocabulary } from '../spec/names.ts';
import { toPlain, valueAt, type PlainValue, type TreeNode } from '../spec/tree.ts';
import type { Json, PropertyVocabulary } from '../spec/vocabulary.ts';

/** Whether a value, in any spelling, is what would stand there anyway. */
export function isRedundant(node: TreeNode, property: PropertyVocabulary): boolean {
  const { default: value, role, expand } = property;
  if (value === undefined) return false;
  if (node.kind === 'scalar' && node.value === value) return true;
  if (role !== undefined) return isDefaultClass(node, property, value);
  const plain = toPlain(node);
  const repeated = expand !== undefined && !Array.isArray(plain) ? Array(expand).fill(plain) : plain;
  const word = node.kind === 'scalar' ? canonicalWord(property, node.text) : undefined;
  return JSON.stringify(word ?? repeated) === JSON.stringify(value);
}

/** A class by its name, perhaps with arguments that have their own defaults, as those of the default have. */
function isDefaultClass(node: TreeNode, { role }: PropertyVocabulary, value: Json): boolean {
  const type = node.kind === 'map' ? valueAt(node, 'type') : node;
  if (type?.kind !== 'scalar' || role === undefined) return false;
  if (type.value === null || value === null) return type.value === value;
  const name = canonicalClass(role, type.text);
  if (name !== (typeof value === 'object' ? typeOf(value) : value)) return false;
  if (node.kind !== 'map') return true;
  const vocabulary = name === undefined ? undefined : classVocabulary(role, name);
  return [...node.entries.values()].every(({ key, value: argument }) => {
    const property = vocabulary?.properties[canonicalKey(vocabulary, key) ?? key];
    return key === 'type' || (property !== undefined && isRedundant(argument, property));
  });
}

function typeOf(value: Json | PlainValue): unknown {
  return typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;
}
