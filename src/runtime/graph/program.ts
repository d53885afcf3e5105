import type { Tensor } from '@tensorflow/tfjs';
import type { NativeBackend } from './native-backend.ts';
import { NotRecordable } from './not-recordable.ts';
import { record, type Feedable, type Recording, type Watch } from './recorder.ts';

/** An argument may be missing, as the weights of an output that has none. */
export type Argument = Tensor | null;

/** Something that can run op by op, and what it depends on. */
export interface Program {
  /**
   * What a run reads besides its arguments: variables, which it may assign to, and tensors. In the same order whenever
   * {@link version} is the same.
   */
  state(): readonly Tensor[];
  /** Changes when another graph is needed though arguments of the same shapes come: a layer was frozen. */
  version(): string;
  /** One run, op by op. */
  run(args: readonly Argument[], watch: Watch): Tensor[];
  /** Called after runs that did not go through {@link run}. */
  ran?(runs: number): void;
}

/** A recorded run and what it means for the state. */
export interface Recorded {
  readonly recording: Recording;
  /** For each feed, which tensor of (state, arguments) it is. */
  readonly feeds: readonly number[];
  /** How many of them are state. */
  readonly stateSize: number;
  /** Which tensors of the state were assigned to. */
  readonly changed: readonly number[];
  /** Names of the results, then of the new values of what was changed. */
  readonly fetches: readonly string[];
}

/** Runs a program for real and records it. The results are valid whether or not the recording is. */
export function recordProgram(
  backend: NativeBackend,
  program: Program,
  args: readonly Argument[],
): { readonly results: Tensor[]; readonly recorded: Recorded | NotRecordable } {
  const state = program.state();
  const sources = [...state, ...present(args)];
  const before = backend.getInputTensorIds(sources);
  const feedable: Feedable = new Map(
    sources.map((tensor, i) => [
      before[i] ?? -1,
      { shape: tensor.shape, dtype: backend.getDTypeInteger(tensor.dtype) },
    ]),
  );
  const watch: Watch = { inputs: new Map() };
  const { result: results, recording } = record(backend, feedable, () => program.run(args, watch), watch);
  if (recording instanceof NotRecordable) return { results, recorded: recording };
  if (program.state().length !== state.length) return { results, recorded: new StateGrew() };
  const after = backend.getInputTensorIds([...program.state(), ...results]);
  return { results, recorded: describe(recording, before, after, state.length) };
}

/** The run made state of its own, such as the slots of an optimizer: a later one will be the same each time. */
export class StateGrew extends NotRecordable {
  constructor() {
    super('state is made in it');
  }
}

/** The arguments that are there. */
export function present(args: readonly Argument[]): readonly Tensor[] {
  return args.filter((arg) => arg !== null);
}

function describe(
  recording: Recording,
  before: readonly number[],
  after: readonly number[],
  stateSize: number,
): Recorded | NotRecordable {
  const changed = before.flatMap((id, i) => (i >= stateSize || after[i] === id ? [] : [i]));
  const ids = [...after.slice(stateSize), ...changed.map((i) => after[i])];
  const fetches = ids.map((id) => recording.nameOf(id ?? -1));
  if (!fetches.every((name) => name !== undefined)) return new NotRecordable('a result comes from outside');
  const feeds = recording.feeds.map((feed) => before.indexOf(feed.id));
  return { recording, feeds, stateSize, changed, fetches };
}
