import { CODE } from '../instructions.ts';
import { input, output, type Lower, type Rows } from '../node.ts';
import { sizeOf } from '../values.ts';

/** Random numbers that are a function of their seed, the same as TensorFlow's. */
export const randomRows: Rows = {
  StatelessRandomUniform: drawn(0),
  StatelessRandomNormal: drawn(1),
};

function drawn(normal: 0 | 1): Lower {
  return (node, builder) => {
    const seed = builder.whole(input(node, 1));
    const { shape, kind } = output(node);
    if (seed.kind !== 'int' || kind !== 'float') return undefined;
    const out = builder.made(shape, 'float');
    const words = [seed.place, out.place, sizeOf(shape), normal];
    builder.emit({ code: CODE.random, words, writes: [out.place], spare: 0 });
    return [out];
  };
}
