import { recurrentOps } from '../../kernels/recurrent.ts';
import type { Builder } from '../builder.ts';
import { CODE } from '../instructions.ts';
import type { Node, Rows } from '../node.ts';
import { sizeOf, type Place, type Value } from '../values.ts';

/** Whole sequences of LSTM, GRU and SimpleRNN, each way. */
export const recurrentRows: Rows = Object.fromEntries(
  recurrentOps.map(({ op, inputs }, which) => [
    op,
    (node, builder) => recurrent(node, builder, which, (name) => inputs.findIndex((each) => each === name)),
  ]),
);

function recurrent(
  node: Node,
  builder: Builder,
  which: number,
  indexOf: (input: string) => number,
): readonly Value[] | undefined {
  const tensors = node.inputs.map((value) => builder.whole(value));
  const mask = tensors[indexOf('mask')];
  const [units = 0] = tensors[indexOf('kernel')]?.shape ?? [];
  const [batch = 0, steps = 0] = node.outputs[0]?.shape ?? [];
  if (batch * steps * units === 0) return undefined;
  const given = tensors.filter((value) => value !== mask);
  const made = node.outputs.map(({ shape, kind }) => builder.made(shape, kind));
  const outputs = made.map(({ place }) => place);
  const places = [...given.map(placeOrNone), ...outputs];
  builder.emit({
    code: CODE.recurrent,
    words: [
      which,
      batch,
      steps,
      units,
      mask ? placeOrNone(mask) : -1,
      given.length,
      places.length,
      ...places,
    ],
    writes: outputs,
    spare: 0,
  });
  return made;
}

/** What is empty is not given. */
function placeOrNone({ place, shape }: Value): Place | number {
  return sizeOf(shape) === 0 ? -1 : place;
}
