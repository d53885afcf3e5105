import type { Report, Reporter } from '../diagnostics/diagnostic.ts';
import type { ExtraTypes } from '../spec/extra-type.ts';
import type { MapNode, ScalarNode } from '../spec/tree.ts';
import { withWidths } from '../widths/index.ts';
import { invariant } from '../util/invariant.ts';
import type { BaseWidths } from './base-widths.ts';
import type { TiedGroup } from './tied-groups.ts';

/**
 * The model with every broken group widened to what its changed members say; undefined when nothing could be done. A
 * group whose members were changed to different widths, or that has a part of fixed width, is left broken.
 */
export function fixTies(
  root: MapNode,
  groups: readonly TiedGroup[],
  bases: BaseWidths,
  extra: ExtraTypes,
  report: Reporter,
): MapNode | undefined {
  const changes = new Map<string, ScalarNode>();
  const done: Fixed[] = [];
  for (const group of groups) {
    const wanted = wantedWidth(group, bases);
    if (wanted === undefined) continue;
    const followers = group.members.filter((name) => bases.get(name)?.node.value !== wanted.node.value);
    for (const name of followers) changes.set(name, following(wanted.node, bases.get(name)?.node));
    done.push({ ...wanted, followers });
  }
  for (const fixes of byPlace(done)) report(fixReport(fixes));
  if (changes.size === 0) return undefined;
  return withWidths(root, changes, extra);
}

interface Wanted {
  readonly name: string;
  readonly node: ScalarNode;
}

function wantedWidth({ members, fixed }: TiedGroup, bases: BaseWidths): Wanted | undefined {
  const changed = members.flatMap((name): Wanted[] => {
    const width = bases.get(name);
    return width === undefined || width.node.value === width.base ? [] : [{ name, node: width.node }];
  });
  const widths = new Set(changed.map(({ node }) => node.value));
  return widths.size === 1 && fixed.length === 0 ? changed[0] : undefined;
}

/** The width of another layer, set by what set that one. */
function following({ value, text, span }: ScalarNode, before: ScalarNode | undefined): ScalarNode {
  const node: ScalarNode = { kind: 'scalar', value, text, quoted: false, span };
  return before === undefined ? node : { ...node, replaced: before };
}

/** A changed width, and the layers that follow it. */
interface Fixed extends Wanted {
  readonly followers: readonly string[];
}

/** One glob may change many groups. */
function byPlace(fixes: readonly Fixed[]): readonly (readonly Fixed[])[] {
  const places = new Map<string, Fixed[]>();
  for (const fix of fixes) {
    const { file, start } = fix.node.span;
    const key = `${file}:${start}`;
    places.set(key, [...(places.get(key) ?? []), fix]);
  }
  return [...places.values()];
}

function fixReport(fixes: readonly Fixed[]): Report {
  const [first] = fixes;
  invariant(first !== undefined, 'a place without a fix');
  const followers = fixes.reduce((sum, fix) => sum + fix.followers.length, 0);
  const one = fixes.length === 1;
  const { span } = first.node;
  const said = followersText(followers, one ? 'it' : 'them');
  if (one) {
    const message = `${first.name} is ${first.node.text}, and ${said}: ${first.followers.join(', ')}`;
    return { code: 'ties-fixed', message, span };
  }
  const notes = fixes.map(({ name, node, followers: names }) => ({
    message: `${name} is ${node.text}: so ${names.join(', ')}`,
  }));
  return { code: 'ties-fixed', message: `${fixes.length} layers change here, and ${said}`, span, notes };
}

function followersText(count: number, whom: string): string {
  return count === 1
    ? `a layer that is tied to ${whom} follows`
    : `${count} layers that are tied to ${whom} follow`;
}
