import type { MapEntry, MapNode } from '../spec/tree.ts';
import type { TextEdit } from './text-edit.ts';

/** An entry at the end of a map, written as the map is: on the same line in braces, or on a line of its own. */
export function addEntry(source: string, map: MapNode, key: string, value: string): TextEdit {
  const last = [...map.entries.values()].at(-1);
  const { start, end } = map.span;
  if (source[start] === '{') return addToFlow(start, end, last, `${key}: ${value}`);
  if (last === undefined) return { start: end, end, text: ` {${key}: ${value}}` };
  const line = lineEnd(source, last.value.span.end);
  const indent = ' '.repeat(columnOf(source, last.keySpan.start));
  const newline = source.includes('\r\n') ? '\r\n' : '\n';
  return { start: line, end: line, text: `${newline}${indent}${key}: ${value}` };
}

function addToFlow(start: number, end: number, last: MapEntry | undefined, text: string): TextEdit {
  if (last === undefined) return { start: start + 1, end: end - 1, text };
  const at = last.value.span.end;
  return { start: at, end: at, text: `, ${text}` };
}

function columnOf(source: string, offset: number): number {
  return offset - (source.lastIndexOf('\n', offset - 1) + 1);
}

/** The end of the line, its comment included, without the line break. */
export function lineEnd(source: string, offset: number): number {
  const next = source.indexOf('\n', offset);
  const end = next === -1 ? source.length : next;
  return source[end - 1] === '\r' ? end - 1 : end;
}
