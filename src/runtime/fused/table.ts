import type { Lower, Rows } from './node.ts';
import { convolutionRows } from './ops/convolutions.ts';
import { depthwiseRows } from './ops/depthwise.ts';
import { elementwiseRows } from './ops/elementwise.ts';
import { indexingRows } from './ops/indexing.ts';
import { poolingRows } from './ops/pooling.ts';
import { productRows } from './ops/products.ts';
import { randomRows } from './ops/random.ts';
import { recurrentRows } from './ops/recurrent.ts';
import { reductionRows } from './ops/reductions.ts';
import { shapeRows } from './ops/shapes.ts';

const rows: Rows = {
  ...elementwiseRows,
  ...productRows,
  ...reductionRows,
  ...shapeRows,
  ...indexingRows,
  ...convolutionRows,
  ...depthwiseRows,
  ...poolingRows,
  ...randomRows,
  ...recurrentRows,
};

/** How an op of TensorFlow is lowered; undefined for one that is not known. */
export function rowOf(op: string): Lower | undefined {
  return Object.hasOwn(rows, op) ? rows[op] : undefined;
}
