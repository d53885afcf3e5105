import type { Reporter } from '../diagnostics/diagnostic.ts';
import { isBroken, valueAt, type MapNode, type ScalarNode, type TreeNode } from '../spec/tree.ts';
import { orList } from '../util/or-list.ts';
import { didYouMean } from '../util/suggest.ts';
import { roundings, type Rounding } from './rounding.ts';

/** How an overlay gives a width. */
export type WidthForm =
  | { readonly kind: 'absolute'; readonly value: number }
  /** Refused unless the base still has `from`. */
  | { readonly kind: 'change'; readonly from: number; readonly to: number }
  | { readonly kind: 'multiply'; readonly factor: number; readonly text: string }
  | {
      readonly kind: 'factor';
      readonly factor: number;
      readonly divisor: number;
      /** Caps the width before it is multiplied, as Ultralytics does. */
      readonly max: number;
      readonly rounding: Rounding;
    };

const forms = '64, 32 -> 64, x2 or {factor: 0.5, divisor: 8, rounding: ceil}';

/** Reads `64`, `32 -> 64`, `x2` or `{factor, divisor, max, rounding}`; reports and returns undefined otherwise. */
export function readWidthForm(node: TreeNode, report: Reporter): WidthForm | undefined {
  if (node.kind === 'map') return readFactorForm(node, report);
  const form = node.kind === 'scalar' ? readScalarForm(node) : undefined;
  if (form === undefined && !isBroken(node)) {
    report({
      code: 'bad-width',
      message: describeBad(node),
      span: node.span,
      suggestion: meant(node) ?? `a width is ${forms}`,
    });
  }
  return form;
}

/** What is not simply a number or a reference. A map `{factor: …}` is; a list is not, and is refused later. */
export function isWidthChange(node: TreeNode): boolean {
  if (node.kind === 'map') return true;
  return node.kind === 'scalar' && typeof node.value === 'string' && /->|^x\s*[\d.]/.test(node.text);
}

/** Other ways to write what there are forms for. */
function meant(node: TreeNode): string | undefined {
  if (node.kind !== 'scalar') return undefined;
  const change = /^(\d+)\s*(?:=+>|-+|>|→|to)\s*(\d+)$/.exec(node.text);
  if (change !== null) return `write ${change[1]} -> ${change[2]}`;
  const times = /^(?:[*×]\s*)?(\d*\.?\d+)\s*(?:[x×*]|times)?$/.exec(node.text);
  if (times !== null && Number(times[1]) > 0 && !/^\d*\.?\d+$/.test(node.text)) return `write x${times[1]}`;
  if (/^\d+(_\d+)+$/.test(node.text)) return `write ${node.text.replaceAll('_', '')}`;
  const share = /^(\d+)\s*%$/.exec(node.text);
  if (share === null) return undefined;
  return `write x${Number(share[1]) / 100}, or say how to round: {factor: ${Number(share[1]) / 100}, divisor: 8, rounding: ceil}`;
}

function describeBad(node: TreeNode): string {
  if (node.kind !== 'scalar') return 'a list is not a width';
  if (/^-?\d+(\.\d+)?$/.test(node.text))
    return `${node.text} is not a width: widths are integers of at least 1`;
  return `${JSON.stringify(node.text)} is not a width`;
}

function readScalarForm(node: ScalarNode): WidthForm | undefined {
  const { text } = node;
  const value = positive(text);
  if (value !== undefined) return { kind: 'absolute', value };
  const change = /^(\d+)\s*->\s*(\d+)$/.exec(text);
  if (change !== null) {
    const from = positive(change[1] ?? '');
    const to = positive(change[2] ?? '');
    return from === undefined || to === undefined ? undefined : { kind: 'change', from, to };
  }
  const times = /^x\s*(\d+(?:\.\d+)?|\.\d+)$/.exec(text);
  const factor = Number(times?.[1] ?? 0);
  return factor > 0 ? { kind: 'multiply', factor, text } : undefined;
}

/** Decimal integers of at least 1 that a double holds exactly. */
function positive(text: string): number | undefined {
  const value = /^\d+$/.test(text) ? Number(text) : 0;
  return value >= 1 && Number.isSafeInteger(value) ? value : undefined;
}

const factorKeys = ['factor', 'divisor', 'max', 'rounding'];

function readFactorForm(map: MapNode, report: Reporter): WidthForm | undefined {
  let ok = true;
  for (const entry of map.entries.values()) {
    if (factorKeys.includes(entry.key)) continue;
    ok = false;
    report({
      code: 'unknown-key',
      message: `a width has no "${entry.key}"`,
      span: entry.keySpan,
      suggestion: didYouMean(entry.key, factorKeys) ?? `its keys are ${orList(factorKeys)}`,
    });
  }
  // A misspelt key was meant to be the one that is missing.
  const factor = ok || map.entries.has('factor') ? readNumber(map, 'factor', report) : undefined;
  const divisor = readNumber(map, 'divisor', report, 1);
  const max = readNumber(map, 'max', report, Infinity);
  const rounding = readRounding(map, report);
  if (!ok || factor === undefined || divisor === undefined || max === undefined || rounding === undefined) {
    return undefined;
  }
  return { kind: 'factor', factor, divisor, max, rounding };
}

function readNumber(map: MapNode, key: string, report: Reporter, absent?: number): number | undefined {
  const node = valueAt(map, key);
  const value = node?.kind === 'scalar' ? node.value : undefined;
  if (absent !== undefined && (node === undefined || (key === 'max' && value === null))) return absent;
  const whole = key !== 'factor';
  if (typeof value === 'number' && value > 0 && (!whole || Number.isSafeInteger(value))) return value;
  report({
    code: 'bad-width',
    message: `${key} must be ${whole ? 'an integer of at least 1' : 'a number above 0'}`,
    span: node?.span ?? map.span,
  });
  return undefined;
}

function readRounding(map: MapNode, report: Reporter): Rounding | undefined {
  const node = valueAt(map, 'rounding');
  if (node === undefined) return 'ceil';
  const text = node.kind === 'scalar' ? node.text : '';
  if (isRounding(text)) return text;
  report({
    code: 'bad-width',
    message: `${JSON.stringify(text)} is not a rounding`,
    span: node.span,
    suggestion: didYouMean(text, Object.keys(roundings)) ?? `roundings are ${orList(Object.keys(roundings))}`,
  });
  return undefined;
}

function isRounding(text: string): text is Rounding {
  return Object.hasOwn(roundings, text);
}
