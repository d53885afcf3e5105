import type { LayersModel, Tensor, Variable } from '@tensorflow/tfjs';
import type { SlotOptimizer } from '../build/index.ts';
import { variablesOf } from '../build/index.ts';
import type { Dataset } from '../data/index.ts';
import type { NativeBackend, Recording, Session } from '../runtime/graph/index.ts';
import { NotRecordable, openSession, PRODUCER, record, sameGraph } from '../runtime/graph/index.ts';
import type { Tf } from '../runtime/index.ts';
import { invariant } from '../util/invariant.ts';
import { toTensors, type BatchTensors } from './batch-tensors.ts';
import type { Measure } from './measures.ts';
import { packedStep, type PackedStep } from './packed-step.ts';
import type { StepResult, TrainStep } from './step.ts';

/** What is known of the step for one size of batch. */
type Plan =
  /** Ran once: the second recording tells whether it is the same graph. */
  | { readonly kind: 'seen'; readonly first: Recorded }
  | { readonly kind: 'compiled'; readonly graph: CompiledGraph }
  /** Runs op by op, for a reason that was told. */
  | { readonly kind: 'eager' };

/** A recorded step and what it means for the model's state. */
interface Recorded {
  readonly recording: Recording;
  /** For each feed, which tensor of (state, inputs, targets) it is. */
  readonly feeds: readonly number[];
  /** Which variables of the state the step changed. */
  readonly changed: readonly number[];
  /** Names of the result, then of the changed variables' new values. */
  readonly fetches: readonly string[];
}

interface CompiledGraph {
  readonly session: Session;
  readonly feeds: readonly number[];
  readonly changed: readonly number[];
}

export interface CompiledStepOptions {
  readonly tf: Tf;
  readonly backend: NativeBackend;
  readonly model: LayersModel;
  readonly optimizer: SlotOptimizer;
  readonly measures: readonly Measure[];
  /** Told once why the step runs op by op, if it must. */
  readonly notify: (reason: string) => void;
}

/**
 * A step that runs as one TensorFlow graph: forward, backward, optimizer and metrics in one call.
 *
 * The first two steps of each batch size run op by op and are recorded; when both recordings are the same graph, it
 * is loaded and runs from then on, with weights and optimizer slots fed and fetched, so that the model stays what
 * it always was. A step that draws random numbers in JavaScript, or reads a value back, goes on op by op.
 */
export class CompiledStep implements TrainStep {
  readonly #options: CompiledStepOptions;
  readonly #state: readonly Variable[];
  readonly #plans = new Map<string, Plan>();
  readonly #eager: PackedStep;
  #told = false;

  constructor(options: CompiledStepOptions) {
    const { tf, model, optimizer, measures } = options;
    this.#options = options;
    const trainable = variablesOf(tf, model.trainableWeights);
    optimizer.prepare(trainable);
    this.#state = [...variablesOf(tf, model.weights), ...optimizer.state()];
    this.#eager = packedStep(tf, model, measures);
  }

  async run(batch: Dataset): Promise<StepResult> {
    const { tf, model } = this.#options;
    const tensors = toTensors(tf, model, batch);
    const data = [...tensors.inputs, ...tensors.targets];
    const packed = this.#step(tensors, data);
    tf.dispose(data);
    const values = await packed.data();
    packed.dispose();
    return this.#eager.unpack(values, batch.size);
  }

  dispose(): void {
    for (const plan of this.#plans.values()) if (plan.kind === 'compiled') plan.graph.session.dispose();
    this.#plans.clear();
  }

  #step(batch: BatchTensors, data: readonly Tensor[]): Tensor {
    const signature = data.map((tensor) => tensor.shape.join('x')).join(',');
    const plan = this.#plans.get(signature);
    if (plan?.kind === 'compiled') return this.#runCompiled(plan.graph, data);
    if (plan?.kind === 'eager') return this.#eager.run(batch);
    const { packed, recorded } = this.#record(batch, data);
    this.#plans.set(signature, this.#nextPlan(plan, recorded));
    return packed;
  }

  #nextPlan(plan: Extract<Plan, { kind: 'seen' }> | undefined, recorded: Recorded | NotRecordable): Plan {
    if (recorded instanceof NotRecordable) return this.#stayEager(recorded.message);
    if (plan === undefined) return { kind: 'seen', first: recorded };
    if (!sameGraph(plan.first.recording, recorded.recording)) {
      return this.#stayEager('it draws random numbers anew in each step');
    }
    return this.#compile(recorded);
  }

  #stayEager(reason: string): Plan {
    if (!this.#told) this.#options.notify(reason);
    this.#told = true;
    return { kind: 'eager' };
  }

  /** TensorFlow may refuse the graph, or the disk may have no room for it: then the step stays as it was. */
  #compile(recorded: Recorded): Plan {
    const { recording, feeds, changed, fetches } = recorded;
    const graph = { node: recording.nodes, versions: { producer: PRODUCER } };
    const names = recording.feeds.map((feed) => feed.name);
    try {
      const session = openSession(this.#options.backend, graph, names, fetches);
      return { kind: 'compiled', graph: { session, feeds, changed } };
    } catch (error) {
      return this.#stayEager(error instanceof Error ? error.message : String(error));
    }
  }

  #runCompiled({ session, feeds, changed }: CompiledGraph, data: readonly Tensor[]): Tensor {
    const { backend, optimizer } = this.#options;
    const ids = backend.getInputTensorIds([...this.#state, ...data]);
    const outputs = session.run(feeds.map((index) => ids[index] ?? -1));
    const [result, ...values] = outputs.map((metadata) => backend.createOutputTensor(metadata));
    invariant(result !== undefined && values.length === changed.length, 'the graph gave too few outputs');
    changed.forEach((index, i) => {
      const value = values[i];
      if (value !== undefined) this.#state[index]?.assign(value);
      value?.dispose();
    });
    optimizer.countStep();
    return result;
  }

  #record(
    batch: BatchTensors,
    data: readonly Tensor[],
  ): { readonly packed: Tensor; readonly recorded: Recorded | NotRecordable } {
    const { backend } = this.#options;
    const sources = [...this.#state, ...data];
    const before = backend.getInputTensorIds(sources);
    const feedable = new Map(
      sources.map((t, i) => [before[i] ?? -1, { shape: t.shape, dtype: dtypeOf(backend, t) }]),
    );
    const { result: packed, recording } = record(backend, feedable, () => this.#eager.run(batch));
    if (recording instanceof NotRecordable) return { packed, recorded: recording };
    const after = backend.getInputTensorIds([...this.#state, packed]);
    return { packed, recorded: this.#describe(recording, before, after, feedable.size) };
  }

  #describe(
    recording: Recording,
    before: readonly number[],
    after: readonly number[],
    distinct: number,
  ): Recorded | NotRecordable {
    if (distinct !== before.length) return new NotRecordable('two weights share one tensor');
    const changed = this.#state.flatMap((_, i) => (after[i] === before[i] ? [] : [i]));
    const fetches = [after.at(-1), ...changed.map((i) => after[i])].map((id) => recording.nameOf(id ?? -1));
    if (!fetches.every((name) => name !== undefined))
      return new NotRecordable('a weight changed outside of the step');
    return { recording, feeds: recording.feeds.map((feed) => before.indexOf(feed.id)), changed, fetches };
  }
}

function dtypeOf({ binding }: NativeBackend, tensor: Tensor): number {
  if (tensor.dtype === 'int32') return binding.TF_INT32;
  return tensor.dtype === 'bool' ? binding.TF_BOOL : binding.TF_FLOAT;
}
