import type { LayersModel } from '@tensorflow/tfjs';
import type { Span } from '../diagnostics/diagnostic.ts';
import { fail } from '../diagnostics/fail.ts';

/** How many examples each batch must have, where an input says so: states that a layer keeps belong to examples. */
export function fixedBatch({ inputs }: LayersModel): number | undefined {
  return inputs.map(({ shape }) => shape[0]).find((size) => typeof size === 'number');
}

/**
 * Checks that examples come in batches of the size that the model has.
 * @throws WidthwiseError `fixed-batch`
 */
export function checkBatches(model: LayersModel, examples: number, batchSize: number, span?: Span): void {
  const fixed = fixedBatch(model);
  const size = Math.min(batchSize, examples);
  const rest = examples % batchSize;
  if (fixed === undefined || examples === 0 || (size === fixed && (rest === 0 || size === examples))) return;
  const last = rest === 0 || size === examples ? '' : `, the last of ${rest}`;
  throw fail({
    code: 'fixed-batch',
    message: `the model takes batches of ${fixed} examples, but ${examples} come in batches of ${size}${last}`,
    span,
    suggestion:
      size === fixed
        ? `use a multiple of ${fixed} examples`
        : `set fit.batchSize: ${fixed}, as batchSize of the input`,
  });
}
