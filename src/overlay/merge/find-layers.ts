import type { Span } from '../../diagnostics/diagnostic.ts';
import { canonicalLayerType } from '../../spec/names.ts';
import { textAt } from '../../spec/model-tree.ts';
import { valueAt, type MapNode, type TreeNode } from '../../spec/tree.ts';
import { isGlob } from '../../util/glob.ts';
import { didYouMean } from '../../util/suggest.ts';
import { matching, type Cell, type LayerList } from './layer-list.ts';
import type { Merging, Scope } from './merging.ts';
import { reportNoMatch } from './record.ts';

/** The layers that an entry of an overlay aims at, by its `name` or its `match`; what is wrong is reported. */
export function findLayers(patch: MapNode, list: LayerList, scope: Scope, merging: Merging): readonly Cell[] {
  const name = valueAt(patch, 'name');
  const match = valueAt(patch, 'match');
  if ((name === undefined) === (match === undefined)) {
    const message =
      name === undefined
        ? 'this change says no layer: it needs a name, or a match'
        : 'name and match exclude each other';
    merging.report({ code: 'bad-patch', message, span: name?.span ?? firstSpan(patch) });
    return [];
  }
  if (match !== undefined) return matched(match, patch, list, scope, merging);
  const text = textAt(patch, 'name') ?? '';
  const cell = list.byName.get(text);
  if (cell !== undefined) return [cell];
  reportNoMatch(
    {
      code: 'overlay-no-match',
      message: `no layer is named "${text}"`,
      span: name?.span,
      suggestion: suggestion(text, patch, list),
    },
    scope,
    merging,
  );
  return [];
}

function suggestion(name: string, patch: MapNode, list: LayerList): string {
  const close = isGlob(name) ? undefined : didYouMean(name, list.byName.keys());
  if (isGlob(name)) return `to change several layers write match: {name: "${name}"}`;
  if (valueAt(patch, 'type') === undefined) return close ?? 'name a layer of the base';
  const insert = 'to add a layer say where: $insert: {after: …}';
  return close === undefined ? insert : `${close} ${insert}`;
}

function firstSpan(patch: MapNode): Span {
  return [...patch.entries.values()][0]?.keySpan ?? patch.span;
}

function matched(
  match: TreeNode,
  patch: MapNode,
  list: LayerList,
  scope: Scope,
  merging: Merging,
): readonly Cell[] {
  if (match.kind !== 'map') {
    const message = 'match is a map such as {type: Conv2D, name: block*}';
    merging.report({ code: 'bad-patch', message, span: match.span });
    return [];
  }
  if (!isSoundMatch(match, merging)) return [];
  const type = textAt(match, 'type');
  const found = matching(list, type && (canonicalLayerType(type) ?? type), textAt(match, 'name'));
  return isAsExpected(found.length, match, patch, scope, merging) ? found : [];
}

const matchKeys: readonly string[] = ['type', 'name'];

/** False, and reported, for a match that says nothing that is known. */
function isSoundMatch(match: MapNode, merging: Merging): boolean {
  for (const { key, keySpan } of match.entries.values()) {
    if (matchKeys.includes(key)) continue;
    const suggestion = 'layers are matched by type and by name';
    merging.report({ code: 'bad-patch', message: `match has no "${key}"`, span: keySpan, suggestion });
    return false;
  }
  if (match.entries.size > 0) return true;
  merging.report({
    code: 'bad-patch',
    message: 'match is empty',
    span: match.span,
    suggestion: 'give a type, a name or both; name: "*" is every layer',
  });
  return false;
}

/** How many layers `expect` allows; by default one or more. */
function isAsExpected(
  count: number,
  match: TreeNode,
  patch: MapNode,
  scope: Scope,
  merging: Merging,
): boolean {
  const expect = valueAt(patch, 'expect');
  const text = expect === undefined ? '1+' : expect.kind === 'scalar' ? expect.text : '';
  const [, digits, plus] = /^(\d+)(\+?)$/.exec(text) ?? [];
  if (digits === undefined) {
    const message = 'expect must be a number of layers such as 3, or "1+" for one or more';
    merging.report({ code: 'bad-patch', message, span: expect?.span ?? match.span });
    return false;
  }
  const said = Number(digits);
  if (plus === '+' ? count >= said : count === said) return true;
  if (count === 0) {
    const message = 'this match finds no layer';
    reportNoMatch({ code: 'overlay-no-match', message, span: match.span }, scope, merging);
    return false;
  }
  merging.report({
    code: 'match-count',
    message: `this match finds ${count} layers, not ${plus === '+' ? `${said} or more` : said}`,
    span: match.span,
    ...(expect && { notes: [{ message: 'expected here', span: expect.span }] }),
  });
  return false;
}
