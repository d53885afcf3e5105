import type { Dim, Shape } from '../../spec/tensor.ts';
import type { LayerProblem } from '../row.ts';
import { showShape } from './dims.ts';

/**
 * The shape of an element-wise merge, as Keras's merging layers have it: the batch apart, shapes are aligned at their
 * last axis, 1 broadcasts, and an unknown dimension makes the result unknown.
 */
export function mergedShape(shapes: readonly Shape[]): Shape | LayerProblem {
  const batch = mergedBatch(shapes);
  if (batch === undefined) {
    return {
      message: `inputs of different batch sizes cannot be merged: ${shapes.map(showShape).join(' and ')}`,
    };
  }
  let merged: Shape = shapes[0]?.slice(1) ?? [];
  for (const shape of shapes.slice(1)) {
    const next = broadcast(merged, shape.slice(1));
    if (next === undefined) return notBroadcastable(shapes);
    merged = next;
  }
  return [batch, ...merged];
}

/** The one known batch size; `null` when none is known; undefined when two differ. */
function mergedBatch(shapes: readonly Shape[]): Dim | undefined {
  const known = new Set(shapes.map((shape) => shape[0] ?? null).filter((dim) => dim !== null));
  return known.size > 1 ? undefined : ([...known][0] ?? null);
}

function broadcast(a: Shape, b: Shape): Shape | undefined {
  if (a.length < b.length) return broadcast(b, a);
  const lead = a.length - b.length;
  const tail = b.map((dim, i) => broadcastDim(a[lead + i] ?? null, dim));
  return tail.includes(undefined) ? undefined : [...a.slice(0, lead), ...tail.map((dim) => dim ?? null)];
}

function broadcastDim(a: Dim, b: Dim): Dim | undefined {
  if (a === null || b === null) return null;
  if (a === 1) return b;
  return b === 1 || a === b ? a : undefined;
}

function notBroadcastable(shapes: readonly Shape[]): LayerProblem {
  return {
    message: `the shapes of the inputs do not broadcast: ${shapes.map(showShape).join(' and ')}`,
    suggestion: 'make every axis equal, or 1 on one side',
  };
}
