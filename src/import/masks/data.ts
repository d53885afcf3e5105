import { tensorsIn, type Call, type Tensor } from '../read/source.ts';

/** What a call reads that is no mask. */
export function dataOf({ positional, named }: Call): readonly Tensor[] {
  return tensorsIn([...positional, ...[...named].flatMap(([key, arg]) => (key === 'mask' ? [] : [arg]))]);
}
