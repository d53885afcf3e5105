import type { Tf } from '../../src/runtime/index.ts';
import type { OracleCase } from '../../test/oracle/support/cases.ts';
import { largestDeviation, lossLimit, TOLERANCE, worst } from '../../test/oracle/support/compare.ts';
import { runCase } from '../../test/oracle/support/run-case.ts';

/** How far one case is from Keras on one backend: the largest deviation of any number, and what it was allowed. */
export type Verdict =
  | { readonly equal: boolean; readonly by: number }
  /** The backend cannot run it, and said so. */
  | { readonly refused: string };

/** Runs a case and compares outputs, losses and weights after training with Keras's. */
export async function measureCase(tf: Tf, oracle: OracleCase): Promise<Verdict> {
  const { losses = [], weightsAfter = {}, outputs } = oracle;
  try {
    const computed = await runCase(tf, oracle);
    const loss = losses.length === 0 ? 0 : (worst(computed.losses, losses)?.by ?? Infinity);
    const rest = [
      largestDeviation(computed.outputs, outputs),
      ...Object.entries(weightsAfter).map(([layer, expected]) =>
        largestDeviation(computed.weightsAfter[layer] ?? [], expected),
      ),
    ];
    const others = Math.max(...rest);
    return {
      equal: loss <= lossLimit(losses.length) && others <= TOLERANCE,
      by: Math.max(loss, others),
    };
  } catch (error) {
    return { refused: (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '' };
  }
}
