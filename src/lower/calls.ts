import type { Reporter } from '../diagnostics/diagnostic.ts';
import type { BrokenLayer, CallLayer, CheckedEntry, CheckedLayer, CheckedSpec } from '../spec/checked.ts';
import { suggester } from '../util/suggest.ts';

/** A layer, or a further call of one: then with its type and arguments, and its name in `call`. */
export type Callable = (CheckedLayer & { readonly call?: string }) | BrokenLayer;

/** Gives every call the type and the arguments of the layer that it calls. */
export function resolveCalls({ inputs, layers }: CheckedSpec, report: Reporter): readonly Callable[] {
  const named = new Map<string, CheckedEntry>([...inputs, ...layers].map((entry) => [entry.name, entry]));
  const suggest = suggester(layers.map(({ name }) => name));
  return layers.map((entry) => {
    if (entry.type !== 'call') return entry;
    const { type: _, callee, calleeSpan, inputsSpan, ...place } = entry;
    const target = named.get(callee);
    const problem = target === undefined ? unknown(entry, suggest) : refusal(target, callee);
    if (problem !== undefined) report({ code: 'unknown-reference', span: calleeSpan, ...problem });
    if (target?.type === undefined || target.type === 'call' || problem !== undefined)
      return { ...place, type: undefined };
    const argSpans = new Map(target.argSpans).set('inputs', inputsSpan ?? place.span);
    return { ...target, ...place, argSpans, call: callee };
  });
}

interface Refusal {
  readonly message: string;
  readonly suggestion?: string | undefined;
}

function unknown({ callee }: CallLayer, suggest: (wrong: string) => string | undefined): Refusal {
  return { message: `no layer is named "${callee}", so it cannot be called`, suggestion: suggest(callee) };
}

function refusal(target: CheckedEntry, callee: string): Refusal | undefined {
  if (target.type === 'InputLayer')
    return {
      message: `"${callee}" is an input: there is nothing to call`,
      suggestion: 'name it under inputs',
    };
  return target.type === 'call' ? { message: `"${callee}" is a call itself` } : undefined;
}
