import type { Report, Reporter } from '../diagnostics/diagnostic.ts';
import type { ExtraTypes } from '../spec/extra-type.ts';
import type { MapNode, ScalarNode } from '../spec/tree.ts';
import { withWidths } from '../widths/index.ts';
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
  for (const group of groups) {
    const wanted = wantedWidth(group, bases);
    if (wanted === undefined) continue;
    const followers = group.members.filter((name) => bases.get(name)?.node.value !== wanted.node.value);
    for (const name of followers) changes.set(name, following(wanted.node, bases.get(name)?.node));
    report(fixed(wanted, followers));
  }
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

function fixed({ name, node }: Wanted, followers: readonly string[]): Report {
  const count =
    followers.length === 1
      ? 'a layer that is tied to it follows'
      : `${followers.length} layers that are tied to it follow`;
  return {
    code: 'ties-fixed',
    message: `${name} is ${node.text}, and ${count}: ${followers.join(', ')}`,
    span: node.span,
  };
}
