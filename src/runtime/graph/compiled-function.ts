import type { Tensor } from '@tensorflow/tfjs';
import { openFused } from '../fused/open-fused.ts';
import type { Tf } from '../types.ts';
import type { NativeBackend } from './native-backend.ts';
import { NotRecordable } from './not-recordable.ts';
import { Plans, type CompiledGraph, type Plan } from './plans.ts';
import { present, recordProgram, StateGrew, type Argument, type Program, type Recorded } from './program.ts';
import { difference } from './recorder.ts';
import { repeatingOf } from './repeating.ts';
import { rewritten } from './rewrites/index.ts';
import { openSession, PRODUCER } from './session.ts';
import { giveValue, keepState, unshare } from './state.ts';

/** Says of a run's results whether to keep what it did to the state. */
export type Accept = (results: readonly Tensor[]) => boolean;

export interface CompiledFunctionOptions {
  readonly tf: Tf;
  readonly backend: NativeBackend;
  readonly program: Program;
  /** Told once why the program runs op by op, if it must. */
  readonly notify: (reason: string) => void;
}

/**
 * A program that runs as one TensorFlow graph.
 *
 * Its first two runs with arguments of the same shapes go op by op and are recorded; when both recordings are the same
 * graph, it is loaded and runs from then on, with the state fed and fetched, so that variables stay what they always
 * were. A program that draws random numbers in JavaScript, reads a value back, or that TensorFlow refuses goes on op by op.
 */
export class CompiledFunction {
  readonly #options: CompiledFunctionOptions;
  readonly #plans = new Plans();
  #told = false;

  constructor(options: CompiledFunctionOptions) {
    this.#options = options;
  }

  /**
   * One run. The caller disposes the results. When `accept` says no, the state is as it was before.
   */
  run(args: readonly Argument[], accept?: Accept): Tensor[] {
    const key = this.#keyOf(args, 1);
    const plan = this.#plans.get(key);
    if (plan?.kind === 'compiled') {
      const ran = this.#runCompiled(plan.graph, args, 1, accept);
      if (typeof ran !== 'string') return ran;
      this.#plans.set(key, this.#stayEager(ran));
      return this.run(args, accept);
    }
    const { tf, program } = this.#options;
    const kept = accept && keepState(tf, program.state());
    try {
      const results = plan?.kind === 'eager' ? this.#runEagerly(args) : this.#record(key, plan, args);
      if (accept?.(results) === false) kept?.restore();
      return results;
    } finally {
      kept?.dispose();
    }
  }

  /**
   * Several runs in one call. Each reads its part of the arguments, which are cut along their first axis, and the state that
   * the one before left; the results have another axis in front, of the runs. `accept` is asked once, about all of them.
   * @returns undefined when they must be run one by one, of which nothing has been done.
   */
  runSeveral(args: readonly Argument[], runs: number, accept?: Accept): Tensor[] | undefined {
    const plan = this.#plans.get(this.#keyOf(args, runs));
    if (plan?.kind !== 'compiled' || !plan.graph.session.repeats) return undefined;
    const ran = this.#runCompiled(plan.graph, args, runs, accept);
    // One by one it will show which of them it is.
    return typeof ran === 'string' ? undefined : ran;
  }

  /** Whether several runs with such arguments each can be one call; undefined as long as it is not known. */
  repeats(args: readonly Argument[]): boolean | undefined {
    const plan = this.#plans.get(this.#keyOf(args, 1));
    if (plan === undefined || plan.kind === 'seen') return undefined;
    return plan.kind === 'compiled' && plan.graph.session.repeats;
  }

  /** Frees the sessions. A run afterwards records anew. */
  dispose(): void {
    this.#plans.clear();
  }

  #runEagerly(args: readonly Argument[]): Tensor[] {
    return this.#options.program.run(args, { inputs: new Map() });
  }

  #record(
    key: string,
    plan: Extract<Plan, { kind: 'seen' }> | undefined,
    args: readonly Argument[],
  ): Tensor[] {
    const { backend, program } = this.#options;
    const copies = unshare(backend, program.state(), args);
    const { results, recorded } = recordProgram(backend, program, copies.args);
    copies.dispose();
    if (!(recorded instanceof StateGrew)) this.#plans.set(key, this.#nextPlan(plan, recorded));
    return results;
  }

  #nextPlan(plan: Extract<Plan, { kind: 'seen' }> | undefined, recorded: Recorded | NotRecordable): Plan {
    if (recorded instanceof NotRecordable) return this.#stayEager(recorded.message);
    if (plan === undefined) return { kind: 'seen', first: recorded };
    const parts = difference(plan.first.recording, recorded.recording);
    if (parts === undefined) return this.#compile(recorded);
    const unlike = 'what runs is not the same each time, as when random numbers are drawn in JavaScript';
    return this.#stayEager(new NotRecordable(unlike, parts.doing).message);
  }

  #stayEager(reason: string): Plan {
    if (!this.#told) this.#options.notify(reason);
    this.#told = true;
    return { kind: 'eager' };
  }

  /** TensorFlow may refuse the graph, or the disk may have no room for it: then all stays as it was. */
  #compile(recorded: Recorded): Plan {
    const { backend } = this.#options;
    const { recording, feeds, changed, fetches } = recorded;
    try {
      const { nodes, feeds: given, made } = recording;
      const rewrite = rewritten({ nodes, feeds: given, made }, fetches);
      const graph = { node: rewrite.nodes, versions: { producer: PRODUCER } };
      const names = given.map((feed) => feed.name);
      const fused = openFused(this.#options, rewrite, fetches, repeatingOf(recorded));
      const session = 'refused' in fused ? openSession(backend, graph, names, fetches) : fused;
      return { kind: 'compiled', graph: { session, feeds, changed } };
    } catch (error) {
      return this.#stayEager(messageOf(error));
    }
  }

  /** The results, or why TensorFlow would not run the graph. */
  #runCompiled(
    graph: CompiledGraph,
    args: readonly Argument[],
    runs: number,
    accept?: Accept,
  ): Tensor[] | string {
    const { backend, program } = this.#options;
    const state = program.state();
    const ids = backend.getInputTensorIds([...state, ...present(args)]);
    const feeds = graph.feeds.map((index) => ids[index] ?? -1);
    const ran = runSession(graph, feeds);
    if (typeof ran === 'string') return ran;
    const results = ran.slice(0, ran.length - graph.changed.length).map((m) => backend.createOutputTensor(m));
    const values = ran.slice(results.length);
    if (accept?.(results) === false) {
      for (const { id } of values) backend.binding.deleteTensor(id);
      return results;
    }
    graph.changed.forEach((index, i) => giveValue(this.#options, state[index], values[i]));
    program.ran?.(runs);
    return results;
  }

  /** Names the graph that arguments need, which are for so many runs. */
  #keyOf(args: readonly Argument[], runs: number): string {
    return `${this.#options.program.version()}|${signature(args, runs)}`;
  }
}

/** What came out, or why TensorFlow would not run the graph. */
function runSession({ session }: CompiledGraph, feeds: number[]) {
  try {
    return session.run(feeds);
  } catch (error) {
    return messageOf(error);
  }
}

function signature(args: readonly Argument[], runs: number): string {
  return args
    .map((arg) => (arg === null ? '-' : `${arg.dtype}${shapeOfPart(arg, runs).join('x')}`))
    .join(',');
}

/** The shape of what each run has of a tensor. */
function shapeOfPart({ shape }: Tensor, runs: number): readonly number[] {
  if (runs === 1) return shape;
  const [size = 0, ...rest] = shape;
  return [size / runs, ...rest];
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
