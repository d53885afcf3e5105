import { canonicalLayerType, classVocabulary, layerVocabulary } from '../spec/names.ts';
import type { Role, TypeVocabulary } from '../spec/vocabulary.ts';

/** One of several widths of a kind in a layer: those of cells that stand one on the other, or of two layers that read both ways. */
export interface WidthPart {
  /** How it is reached: `cells.0`. */
  readonly key: string;
  /** Where it stands: `cell.cells.0.units`. */
  readonly path: string;
  /** Whether it is a width of what the layer gives. */
  readonly given: boolean;
}

/** What stands at a path of arguments: how many there are in a list, or the type of a class. */
export interface Look {
  readonly count: (path: string) => number | undefined;
  readonly type: (path: string) => string | undefined;
}

/** The widths of a layer of a type: one whose key is empty, or several with keys. */
export function partsOfType(type: string, look: Look): readonly WidthPart[] {
  const known = canonicalLayerType(type);
  return known === undefined ? [] : partsIn(layerVocabulary(known), look, { key: '', path: '', given: true });
}

function partsIn(vocabulary: TypeVocabulary, look: Look, at: WidthPart): readonly WidthPart[] {
  const { width, parts } = vocabulary;
  if (parts !== undefined) {
    const held = parts.flatMap((name) => heldAt(name, vocabulary, look, at));
    // One of two that may be there needs no name, but one of a list has its place there.
    const alone = held.length === 1 && held.every(({ listed }) => !listed);
    return held.flatMap(({ role, part }) => partsInside(role, look, alone ? { ...part, key: at.key } : part));
  }
  if (width === undefined) return [];
  const path = join(at.path, width);
  const role = vocabulary.properties[width]?.role;
  return role === undefined ? [{ ...at, path }] : partsInside(role, look, { ...at, path });
}

interface Held {
  readonly part: WidthPart;
  readonly role: Role;
  readonly listed: boolean;
}

/** A layer inside, or the cells of a list, of which the last gives what the layer gives. */
function heldAt(name: string, { properties }: TypeVocabulary, look: Look, at: WidthPart): readonly Held[] {
  const property = properties[name];
  const role = property?.role ?? property?.items?.role;
  const [path, key] = [join(at.path, name), join(at.key, name)];
  if (role === undefined) return [];
  const count = look.count(path);
  if (count === undefined)
    return look.type(path) === undefined ? [] : [{ part: { ...at, key, path }, role, listed: false }];
  return Array.from({ length: count }, (_, i) => {
    const given = at.given && i === count - 1;
    return { part: { key: `${key}.${i}`, path: `${path}.${i}`, given }, role, listed: true };
  });
}

function partsInside(role: Role, look: Look, at: WidthPart): readonly WidthPart[] {
  const type = look.type(at.path);
  const inner = type === undefined ? undefined : classVocabulary(role, type);
  return inner === undefined ? [] : partsIn(inner, look, at);
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
