import type { Tensor } from '@tensorflow/tfjs';
import { isGroup } from '../../../src/runtime/fused/instructions.ts';
import { lower } from '../../../src/runtime/fused/lower.ts';
import { openFused } from '../../../src/runtime/fused/open-fused.ts';
import { nativeBackend, NotRecordable, record } from '../../../src/runtime/graph/index.ts';
import type { NativeBackend } from '../../../src/runtime/graph/native-backend.ts';
import { forFused, rewritten } from '../../../src/runtime/graph/rewrites/index.ts';
import type { Session } from '../../../src/runtime/graph/session.ts';
import { useBackend, type Tf } from '../../../src/runtime/index.ts';

export let tf: Tf;
let backend: NativeBackend;

export async function start(): Promise<void> {
  tf = await useBackend('native');
  const native = nativeBackend(tf);
  if (native === undefined) throw new Error('these tests need the native backend');
  backend = native;
}

type Given = Readonly<Record<string, Tensor>>;

/** What `body` gives op by op, and as a fused graph for so many threads that was recorded from it. */
export function fusedAndEager(
  given: Given,
  body: (given: Given) => Tensor[],
  threads = 2,
): {
  readonly eager: Tensor[];
  readonly fused: Tensor[];
  /** How many groups of instructions are run for a few examples at a time. */
  readonly groups: number;
  /** The fused graph once more, on other tensors. */
  readonly again: (tensors: readonly Tensor[]) => Tensor[];
  readonly session: Session;
  readonly ids: (tensors: readonly Tensor[]) => number[];
} {
  const tensors = Object.values(given);
  const ids = (some: readonly Tensor[]) => backend.getInputTensorIds(some);
  const before = ids(tensors);
  const feedable = new Map(
    tensors.map((t, i) => [before[i] ?? -1, { shape: t.shape, dtype: backend.getDTypeInteger(t.dtype) }]),
  );
  const { result: eager, recording } = record(backend, feedable, () => body(given));
  if (recording instanceof NotRecordable) throw recording;
  const fetches = ids(eager).map((id) => recording.nameOf(id) ?? '');
  const once = { next: recording.feeds.map(() => 'same' as const), each: fetches.length };
  const { nodes, feeds, made } = recording;
  const graph = rewritten({ nodes, feeds, made }, fetches);
  const session = openFused({ tf, backend, threads }, graph, fetches, once);
  if ('refused' in session) throw new Error(session.refused);
  const lowered = lower(forFused(graph, fetches), fetches, threads);
  const groups = typeof lowered === 'string' ? 0 : lowered.instructions.filter(isGroup).length;
  const fed = recording.feeds.map(({ id }) => before.indexOf(id));
  const again = (others: readonly Tensor[]) => {
    const given = ids(others);
    return session.run(fed.map((i) => given[i] ?? -1)).map((m) => backend.createOutputTensor(m));
  };
  return { eager, fused: again(tensors), groups, again, session, ids };
}
