import type { Note, Report, Span } from '../diagnostics/diagnostic.ts';
import type { ScalarNode } from '../spec/tree.ts';
import type { BaseWidths } from './base-widths.ts';
import type { TiedGroup } from './tied-groups.ts';
import type { Breach, Flow } from './width-flow.ts';

/** One error for a whole group: where it breaks, what each side is, what changed, and the way out. */
export function brokenTie(group: TiedGroup, bases: BaseWidths): Report {
  const { breach, tie } = group;
  const changed = changesOf(group, bases);
  const [first] = changed;
  const rest = changed.slice(1).map((change) => changeNote(change));
  const notes: Note[] =
    breach === undefined
      ? [{ message: 'they are tied here', span: tie?.span ?? noSpan }]
      : breachNotes(breach, bases);
  return {
    code: 'broken-tie',
    message: breach === undefined ? declaredMessage(group, bases) : breachMessage(breach),
    span: first?.node.span ?? breach?.at.span ?? tie?.span,
    notes: [...notes, ...rest],
    suggestion: wayOut(group),
  };
}

const noSpan: Span = { file: '', start: 0, end: 0 };

interface Change {
  readonly name: string;
  readonly node: ScalarNode;
}

/** The members whose width is not that of the base. */
function changesOf({ members }: TiedGroup, bases: BaseWidths): readonly Change[] {
  return members.flatMap((name) => {
    const width = bases.get(name);
    return width === undefined || width.node.value === width.base ? [] : [{ name, node: width.node }];
  });
}

function changeNote({ name, node }: Change): Note {
  return { message: `${name} was set to ${node.text} here`, span: node.span };
}

function breachMessage({ at, arms: [a, b] }: Breach): string {
  const both = `${a.name} is ${shown(a.flow)} wide and ${b.name} ${shown(b.flow)}`;
  return `${at.name} (${at.type}) needs both of its arms of one width, but ${both}`;
}

function shown({ width }: Flow): string {
  return width === undefined ? 'of unknown width' : String(width);
}

function declaredMessage({ members }: TiedGroup, bases: BaseWidths): string {
  const widths = members.map((name) => `${name} is ${bases.get(name)?.node.text ?? 'unknown'}`);
  return `tied layers must be of one width, but ${widths.join(', ')}`;
}

function breachNotes({ at, arms }: Breach, bases: BaseWidths): Note[] {
  const sources = arms.map(({ name, flow }): Note => {
    const node = bases.get(flow.source)?.node;
    const by = flow.source === name ? '' : `: ${flow.source} sets it`;
    return { message: `${name} is ${shown(flow)} wide${by}`, ...(node && { span: node.span }) };
  });
  return [{ message: `${at.name} merges them`, span: at.span }, ...sources];
}

function wayOut({ members, fixed }: TiedGroup): string {
  const [input] = fixed;
  if (input !== undefined) return `${input} cannot change: give the others its width again`;
  const shownMembers = members.slice(0, 6).join(', ');
  const all = members.length > 6 ? `${shownMembers}, … (${members.length} in all)` : shownMembers;
  return `set the whole group (${all}), or let --fix-ties, or "ties: auto" in the overlay, do it`;
}
