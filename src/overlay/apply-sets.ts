import type { Reporter } from '../diagnostics/diagnostic.ts';
import { canonicalModel } from '../parse/index.ts';
import { entryKind, layerEntries, sectionNames, splitLayerPath, textAt } from '../spec/model-tree.ts';
import { haveOuterNames, mayHold } from '../spec/instance-names.ts';
import type { ExtraTypes } from '../spec/extra-type.ts';
import { sectionVocabulary } from '../spec/names.ts';
import type { MapNode } from '../spec/tree.ts';
import { applySet } from './apply-set.ts';
import type { OrderedSet, WidthPatch } from './merged-spec.ts';
import { SET_FILE } from '../spec/set-file.ts';
import type { SetArgument } from './set-argument.ts';
import { widthTarget } from './width-target.ts';
import { readWidthForm } from './width-form.ts';

interface AfterSets {
  readonly root: MapNode;
  readonly widths: readonly WidthPatch[];
  /** Those that aim inside an instance, for when blocks are expanded. */
  readonly late: readonly OrderedSet[];
}

/** Sets of widths become patches, so that `conv.filters=x2` works; all others change the model's tree. */
export function applySets(
  model: MapNode,
  sets: readonly OrderedSet[],
  extra: ExtraTypes,
  report: Reporter,
  /** True once blocks are expanded. */
  expanded = false,
): AfterSets {
  let root = model;
  const widths: WidthPatch[] = [];
  const late: OrderedSet[] = [];
  for (const { set, order } of sets) {
    const target = set.op === 'set' ? widthTarget(root, set) : undefined;
    const form = target && readWidthForm(target.value, report);
    if (!expanded && aimsInside(root, set)) late.push({ set, order });
    else if (target === undefined) root = applySet(root, set, extra, report);
    else if (form !== undefined) {
      const { path, pathSpan } = target;
      const place = { order, baseCount: order, file: SET_FILE, group: undefined, override: true };
      widths.push({ target: path, targetSpan: pathSpan, form, valueSpan: target.value.span, ...place });
    }
  }
  return { root: root === model ? model : canonicalModel(root, report), widths, late };
}

/** `stage2.1.conv.filters`, where stage2 is an instance of a block; `stage2.repeat` is a key of stage2 itself. */
function aimsInside(root: MapNode, { path }: SetArgument): boolean {
  const [section = '', ...after] = path.split('.');
  if (section !== 'layers' && sectionNames.has(section)) return false;
  const entries = new Map(layerEntries(root).map(({ entry }) => [textAt(entry, 'name') ?? '', entry]));
  const start = section === 'layers' ? after.join('.') : path;
  const split = splitLayerPath(start, new Set(entries.keys()));
  const entry = split && entries.get(split.layer);
  const kind = entry && entryKind(entry);
  if (split === undefined || kind === undefined)
    return (
      haveOuterNames(root) ||
      [...entries.values()].some((each) => entryKind(each) === 'instance' && mayHold(each, start))
    );
  if (kind === 'layer') return false;
  const [key = ''] = split.rest.split('.');
  return key !== '' && !Object.hasOwn(sectionVocabulary(kind).properties, key);
}
