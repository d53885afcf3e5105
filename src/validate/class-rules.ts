import type { Report } from '../diagnostics/diagnostic.ts';
import { valueAt, type ListNode, type MapNode, type ScalarNode } from '../spec/tree.ts';
import type { ClassRole } from './check-schema.ts';

/** What is wrong with a class although each of its arguments is right. */
export type ClassRule = (map: MapNode) => readonly Report[];

/** Rules that no schema of one argument can state, by role and type; `*` holds for all types of the role. */
const rules: { readonly [R in ClassRole]?: Readonly<Record<string, readonly ClassRule[]>> } = {
  optimizer: { '*': [oneClip], muon: [soundPatterns] },
  schedule: { piecewiseConstantDecay: [oneValueMore, rising] },
};

/** Every rule of the class that it breaks. */
export function checkRules(role: ClassRole, type: string, map: MapNode): readonly Report[] {
  const own = rules[role] ?? {};
  return [...(own['*'] ?? []), ...(own[type] ?? [])].flatMap((rule) => rule(map));
}

const CLIPS = ['clipNorm', 'clipValue', 'globalClipNorm'] as const;

function oneClip(map: MapNode): readonly Report[] {
  const [first, second] = CLIPS.flatMap((key) => {
    const entry = map.entries.get(key);
    return entry?.value.kind === 'scalar' && entry.value.value !== null ? [entry] : [];
  });
  if (first === undefined || second === undefined) return [];
  return [
    {
      code: 'bad-combination',
      message: `gradients are clipped one way: ${first.key} or ${second.key}`,
      span: second.keySpan,
      notes: [{ message: `${first.key} is set here`, span: first.keySpan }],
      suggestion: 'remove one of them',
    },
  ];
}

function oneValueMore(map: MapNode): readonly Report[] {
  const [boundaries, values] = [listAt(map, 'boundaries'), listAt(map, 'values')];
  if (boundaries === undefined || values === undefined) return [];
  const [have, want] = [values.items.length, boundaries.items.length + 1];
  if (have === want) return [];
  return [
    {
      code: 'bad-combination',
      message: `${want - 1} boundaries part ${want} values, but there are ${have}`,
      span: values.span,
      notes: [{ message: 'the boundaries', span: boundaries.span }],
    },
  ];
}

function rising(map: MapNode): readonly Report[] {
  const items = (listAt(map, 'boundaries')?.items ?? []).filter((item) => item.kind === 'scalar');
  const wrong = items.find((item, i) => i > 0 && Number(item.value) <= Number(items[i - 1]?.value));
  if (wrong === undefined) return [];
  return [
    { code: 'bad-combination', message: 'boundaries must rise from each to the next', span: wrong.span },
  ];
}

/** Regular expressions that JavaScript can read. */
function soundPatterns(map: MapNode): readonly Report[] {
  const items = (listAt(map, 'excludeLayers')?.items ?? []).filter((item) => item.kind === 'scalar');
  return items.flatMap((item) => patternProblem(item) ?? []);
}

function patternProblem({ text, span }: ScalarNode): Report | undefined {
  try {
    new RegExp(text);
    return undefined;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { code: 'bad-format', message: `not a regular expression: ${why}`, span };
  }
}

function listAt(map: MapNode, key: string): ListNode | undefined {
  const node = valueAt(map, key);
  return node?.kind === 'list' ? node : undefined;
}
