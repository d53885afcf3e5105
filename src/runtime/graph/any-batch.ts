import { invariant } from '../../util/invariant.ts';
import { BatchNodes, type BatchInput } from './batch-nodes.ts';
import { constantOfBatch } from './batch-constant.ts';
import { shapeProto, type AttrValue, type NodeDef } from './graph-def.ts';
import { NotRecordable } from './not-recordable.ts';
import type { Recording } from './recorder.ts';

/** One computation, recorded on a batch of `size` examples. */
export interface BatchRecording {
  readonly size: number;
  readonly recording: Recording;
}

/** The same node at the size of each recording. */
export interface NodeOfBatch {
  readonly size: number;
  readonly node: NodeDef;
}

/**
 * The graph for every batch size, from recordings at three sizes: what differs between the first two must be a linear
 * function of the size, the third has to agree, and it becomes arithmetic on the shape of `input`, a placeholder.
 * Dimensions of placeholders that differ are open. A single recording stands for its own size alone.
 *
 * @throws NotRecordable when something in it depends on the size in another way.
 */
export function anyBatch(recordings: readonly BatchRecording[], input: BatchInput): readonly NodeDef[] {
  const [first] = recordings;
  invariant(first !== undefined, 'nothing was recorded');
  if (recordings.length === 1) return first.recording.nodes;
  invariant(recordings.length === 3, 'two recordings tell a linear function, the third confirms it');
  const { nodes, doing } = first.recording;
  const batch = new BatchNodes(input);
  const readers = readersOf(nodes);
  const result = nodes.flatMap((node, i) =>
    naming(doing[i], () => nodeOfBatch(sameNode(recordings, i), batch, readers.get(node.name) ?? [])),
  );
  if (recordings.some(({ recording }) => recording.nodes.length !== nodes.length)) throw otherOps();
  return [...batch.nodes, ...result];
}

function sameNode(recordings: readonly BatchRecording[], i: number): readonly NodeOfBatch[] {
  return recordings.map(({ size, recording }) => {
    const node = recording.nodes[i];
    if (node === undefined) throw otherOps();
    return { size, node };
  });
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

function nodeOfBatch(same: readonly NodeOfBatch[], batch: BatchNodes, readers: Readers): readonly NodeDef[] {
  const [first, ...others] = same.map(({ node }) => node);
  invariant(first !== undefined, 'nothing was recorded');
  if (others.some((node) => node.op !== first.op || node.input.join() !== first.input.join()))
    throw otherOps();
  if (first.op === 'Const') return constantOfBatch(same, batch, readers);
  if (first.op === 'Placeholder') return [openPlaceholder(first, others)];
  const attr = JSON.stringify(first.attr);
  if (others.every((node) => JSON.stringify(node.attr) === attr)) return [first];
  throw new NotRecordable(`an attribute of ${first.op} depends on the size of the batch`);
}

function otherOps(): NotRecordable {
  return new NotRecordable('other operations run for another size of the batch');
}

function openPlaceholder(first: NodeDef, others: readonly NodeDef[]): NodeDef {
  const dims = dimsOf(first.attr['shape']);
  const open = dims.map((size, i) => (others.every((n) => dimsOf(n.attr['shape'])[i] === size) ? size : -1));
  return { ...first, attr: { ...first.attr, shape: { shape: shapeProto(open) } } };
}

function dimsOf(attr: AttrValue | undefined): readonly number[] {
  return attr?.shape?.dim.map(({ size }) => size) ?? [];
}
