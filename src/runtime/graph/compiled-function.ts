import type { Tensor } from '@tensorflow/tfjs';
import { openFused } from '../fused/open-fused.ts';
import type { Tf } from '../types.ts';
import type { NativeBackend } from './native-backend.ts';
import { NotRecordable } from './not-recordable.ts';
import { Plans, type CompiledGraph, type Plan } from './plans.ts';
import { present, recordProgram, StateGrew, type Argument, type Program, type Recorded } from './program.ts';
import { difference } from './recorder.ts';
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
    const key = `${this.#options.program.version()}|${signature(args)}`;
    const plan = this.#plans.get(key);
    if (plan?.kind === 'compiled') return this.#runCompiled(key, plan.graph, args, accept);
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
  #compile({ recording, feeds, changed, fetches }: Recorded): Plan {
    const { backend } = this.#options;
    try {
      const { nodes, feeds: given, made } = recording;
      const rewrite = rewritten({ nodes, feeds: given, made }, fetches);
      const graph = { node: rewrite.nodes, versions: { producer: PRODUCER } };
      const names = given.map((feed) => feed.name);
      const fused = openFused(this.#options, rewrite, fetches);
      const session = 'refused' in fused ? openSession(backend, graph, names, fetches) : fused;
      return { kind: 'compiled', graph: { session, feeds, changed } };
    } catch (error) {
      return this.#stayEager(messageOf(error));
    }
  }

  #runCompiled(key: string, graph: CompiledGraph, args: readonly Argument[], accept?: Accept): Tensor[] {
    const { backend, program } = this.#options;
    const state = program.state();
    const ids = backend.getInputTensorIds([...state, ...present(args)]);
    const feeds = graph.feeds.map((index) => ids[index] ?? -1);
    const ran = runSession(graph, feeds);
    if (typeof ran === 'string') {
      this.#plans.set(key, this.#stayEager(ran));
      return this.run(args, accept);
    }
    const results = ran.slice(0, ran.length - graph.changed.length).map((m) => backend.createOutputTensor(m));
    const values = ran.slice(results.length);
    if (accept?.(results) === false) {
      for (const { id } of values) backend.binding.deleteTensor(id);
      return results;
    }
    graph.changed.forEach((index, i) => giveValue(this.#options, state[index], values[i]));
    program.ran?.();
    return results;
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

function signature(args: readonly Argument[]): string {
  return args.map((arg) => (arg === null ? '-' : `${arg.dtype}${arg.shape.join('x')}`)).join(',');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
