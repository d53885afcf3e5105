import type { Note, Reporter, Span } from '../diagnostics/diagnostic.ts';
import { arityOf } from '../layers/index.ts';
import type { CheckedSpec, Reference } from '../spec/checked.ts';
import type { TensorRef } from '../spec/graph.ts';
import { suggester } from '../util/suggest.ts';
import { resolveCalls, type Callable } from './calls.ts';
import type { Wired } from './index.ts';
import { nameInputs } from './name-inputs.ts';

/** Every name there is, and what is closest to one that is not. */
interface Names {
  readonly has: (name: string) => boolean;
  readonly suggest: (wrong: string) => string | undefined;
  /** Where an overlay deleted a layer. */
  readonly deleted: ReadonlyMap<string, Span>;
}

type Entry = Callable;

interface Connected {
  readonly wired: readonly Wired[];
  readonly outputs: readonly TensorRef[];
}

/** Gives every layer its inputs: those it names, or the entry before it. */
export function connect(spec: CheckedSpec, deleted: ReadonlyMap<string, Span>, report: Reporter): Connected {
  const layers = resolveCalls(spec, report);
  const unique = uniqueNames([...spec.inputs, ...layers], report);
  const names: Names = { has: (name) => unique.has(name), suggest: suggester(unique), deleted };
  const wired: Wired[] = spec.inputs.map((layer) => ({ layer, inputs: [], sound: true }));
  let previous: string | undefined = spec.inputs.length === 1 ? spec.inputs[0]?.name : undefined;
  for (const layer of layers) {
    wired.push(wire(layer, inputsOf(layer, previous, spec, names, report), names, report));
    previous = layer.name;
  }
  return { wired, outputs: outputsOf(spec, names, report) };
}

function wire(layer: Entry, inputs: readonly TensorRef[] | undefined, names: Names, report: Reporter): Wired {
  const states = known(layer.states, names, report);
  const sound = inputs !== undefined && states.length === layer.states.length;
  const wired = { layer, inputs: [...(inputs ?? []), ...states], sound: false };
  if (!sound || !checkInputs(layer, inputs, report)) return wired;
  const named = nameInputs(layer, inputs, states, report);
  return named === undefined ? wired : { layer, ...named, sound: true };
}

function uniqueNames(entries: readonly Entry[], report: Reporter): ReadonlySet<string> {
  const seen = new Map<string, Span>();
  for (const { name, nameSpan } of entries) {
    const first = seen.get(name);
    if (first === undefined) seen.set(name, nameSpan);
    else {
      const notes: Note[] = [{ message: 'the first one', span: first }];
      report({ code: 'duplicate-name', message: `a second layer is named "${name}"`, span: nameSpan, notes });
    }
  }
  return new Set(seen.keys());
}

function inputsOf(
  layer: Entry,
  previous: string | undefined,
  spec: CheckedSpec,
  names: Names,
  report: Reporter,
): readonly TensorRef[] | undefined {
  if (layer.inputs !== undefined) return known(layer.inputs, names, report);
  if (previous !== undefined) return [{ layer: previous, output: 0 }];
  if (spec.inputs.length > 1) {
    report({
      code: 'missing-inputs',
      message: `${layer.name} must say which input it reads: the model has ${spec.inputs.length}`,
      span: layer.nameSpan,
      suggestion: `for example inputs: ${spec.inputs[0]?.name ?? ''}`,
    });
  }
  return undefined;
}

function known(references: readonly Reference[], names: Names, report: Reporter): readonly TensorRef[] {
  return references.flatMap(({ ref, span }) => {
    if (names.has(ref.layer)) return [ref];
    const deleted = names.deleted.get(ref.layer);
    const message =
      deleted === undefined
        ? `no layer and no input is named "${ref.layer}"`
        : `"${ref.layer}" was deleted, and is still read here`;
    const notes = deleted === undefined ? [] : [{ message: 'deleted here', span: deleted }];
    const suggestion =
      deleted === undefined ? names.suggest(ref.layer) : 'let the overlay give it other inputs, too';
    report({ code: 'unknown-reference', message, span, notes, suggestion });
    return [];
  });
}

/** False when an input is unknown (already reported) or there are too many or too few. */
function checkInputs(layer: Entry, inputs: readonly TensorRef[], report: Reporter): boolean {
  if (layer.type === undefined) return false;
  if (layer.inputs !== undefined && inputs.length !== layer.inputs.length) return false;
  const arity = arityOf(layer);
  const count = inputs.length;
  if (arity === 'named') return true;
  if (arity === 'one' ? count === 1 : arity === 'many' ? count >= 2 : count === 0) return true;
  report({
    code: 'wrong-arity',
    message: `${layer.type} reads ${arity === 'one' ? 'one tensor' : 'two or more tensors'}, not ${count}`,
    span: wholeSpan(layer.inputs) ?? layer.nameSpan,
    suggestion: arity === 'many' ? 'name them: inputs: [a, b]' : 'merge them first, with Add or Concatenate',
  });
  return false;
}

function wholeSpan(references: readonly Reference[] | undefined): Span | undefined {
  const [first] = references ?? [];
  return first && { ...first.span, end: references?.at(-1)?.span.end ?? first.span.end };
}

function outputsOf(spec: CheckedSpec, names: Names, report: Reporter): readonly TensorRef[] {
  if (spec.outputs !== undefined) return known(spec.outputs, names, report);
  const last = spec.layers.at(-1);
  return last === undefined ? [] : [{ layer: last.name, output: 0 }];
}
