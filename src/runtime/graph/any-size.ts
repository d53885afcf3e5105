import { invariant } from '../../util/invariant.ts';
import { constantOfSizes, type Explaining } from './constant-of-sizes.ts';
import { shapeProto, type AttrValue, type NodeDef } from './graph-def.ts';
import { NotRecordable } from './not-recordable.ts';
import type { Recording } from './recorder.ts';
import { SizeNodes } from './size-nodes.ts';
import { Sizes, type OpenSize } from './sizes.ts';

/**
 * The graph for every size, from recordings at several, of which `open` has the values, in inputs of the graph: a whole
 * number that differs must be a constant multiple of sizes, and becomes arithmetic on shapes that are known when the
 * graph runs. Dimensions of placeholders that differ are open. A single recording stands for its own sizes alone.
 *
 * @throws NotRecordable when something in it depends on the sizes in another way.
 */
export function anySize(recordings: readonly Recording[], open: readonly OpenSize[]): readonly NodeDef[] {
  const [first] = recordings;
  invariant(first !== undefined, 'nothing was recorded');
  if (recordings.length === 1) return first.nodes;
  invariant(recordings.length >= 3, 'two recordings tell a linear function, the third confirms it');
  const { nodes, doing } = first;
  const readers = readersOf(nodes);
  const made = new SizeNodes();
  const result = nodes.flatMap((node, i) => {
    const sizes = new Sizes(open, () => (open.length > 1 ? derivedSizes(recordings, i) : []));
    const explaining = { sizes, made, readers: readers.get(node.name) ?? [] };
    const own = naming(doing[i], () => nodeOfSizes(sameNode(recordings, i), explaining));
    return [...made.take(), ...own];
  });
  if (recordings.some((recording) => recording.nodes.length !== nodes.length)) throw otherOps();
  return result;
}

/** The sizes that differ in what the first `count` nodes made. */
function derivedSizes(recordings: readonly Recording[], count: number): readonly OpenSize[] {
  const [first, ...others] = recordings;
  const names = first?.nodes.slice(0, count).map(({ name }) => name) ?? [];
  const sizes = new Map<string, OpenSize>();
  for (const node of names) {
    const [made] = first?.made.get(node) ?? [];
    for (const [axis, size] of made?.shape.entries() ?? []) {
      const values = [size, ...others.map((other) => other.made.get(node)?.[0]?.shape[axis] ?? NaN)];
      const key = values.join();
      if (made !== undefined && values.some((value) => value !== size) && !sizes.has(key))
        sizes.set(key, { node, dtype: made.dtype, axis, values });
    }
  }
  return [...sizes.values()];
}

function sameNode(recordings: readonly Recording[], i: number): readonly NodeDef[] {
  return recordings.map(({ nodes }) => nodes[i] ?? refuseOtherOps());
}

/** Adds to a refusal who ran the op. */
function naming<T>(doing: string | undefined, body: () => T): T {
  try {
    return body();
  } catch (error) {
    throw error instanceof NotRecordable ? new NotRecordable(error.message, doing) : error;
  }
}

/** Who reads a node's first output, and as which of its inputs. */
export type Readers = readonly { readonly op: string; readonly input: number }[];

function readersOf(nodes: readonly NodeDef[]): ReadonlyMap<string, Readers> {
  const readers = new Map<string, { op: string; input: number }[]>();
  for (const { op, input } of nodes) {
    input.forEach((name, i) => {
      const known = readers.get(name);
      if (known === undefined) readers.set(name, [{ op, input: i }]);
      else known.push({ op, input: i });
    });
  }
  return readers;
}

function nodeOfSizes(same: readonly NodeDef[], explaining: Explaining): readonly NodeDef[] {
  const [first, ...others] = same;
  invariant(first !== undefined, 'nothing was recorded');
  if (others.some((node) => node.op !== first.op || node.input.join() !== first.input.join()))
    throw otherOps();
  if (first.op === 'Const') return constantOfSizes(same, explaining);
  if (first.op === 'Placeholder') return [openPlaceholder(first, others)];
  const attr = JSON.stringify(first.attr);
  if (others.every((node) => JSON.stringify(node.attr) === attr)) return [first];
  if (first.op === 'Unpack')
    throw new NotRecordable(
      'it runs step by step, so the number of steps must be fixed: give that dimension a length',
    );
  throw new NotRecordable(`an attribute of ${first.op} depends on the size of the batch or of an input`);
}

function otherOps(): NotRecordable {
  return new NotRecordable('other operations run for another size of the batch or of an input');
}

function refuseOtherOps(): never {
  throw otherOps();
}

function openPlaceholder(first: NodeDef, others: readonly NodeDef[]): NodeDef {
  const dims = dimsOf(first.attr['shape']);
  const open = dims.map((size, i) => (others.every((n) => dimsOf(n.attr['shape'])[i] === size) ? size : -1));
  return { ...first, attr: { ...first.attr, shape: { shape: shapeProto(open) } } };
}

function dimsOf(attr: AttrValue | undefined): readonly number[] {
  return attr?.shape?.dim.map(({ size }) => size) ?? [];
}
