import type { LayersModel } from '@tensorflow/tfjs';

/** Dimensions of inputs that are open and, as far as is known, of one size. */
export interface OpenAxis {
  /** By number of input and axis; of the batch, and of what must be equal, there are several. */
  readonly places: readonly (readonly [input: number, axis: number])[];
}

/** The open dimensions of a model: first the batch, which all inputs share, then the others, each on its own. */
export function openAxes(model: LayersModel): readonly OpenAxis[] {
  const places = placesOf(model);
  const batch = places.filter(([, axis]) => axis === 0);
  const others = places.filter(([, axis]) => axis !== 0);
  return [
    ...(batch.length === 0 ? [] : [{ places: batch }]),
    ...others.map((place) => ({ places: [place] })),
  ];
}

/** The same, but axis 1 of all inputs is of one size, and axis 2, and so on: as in two sequences that are added. */
export function sharedAxes(model: LayersModel): readonly OpenAxis[] {
  const places = placesOf(model);
  const axes = [...new Set(places.map(([, axis]) => axis))].sort((a, b) => a - b);
  return axes.map((wanted) => ({ places: places.filter(([, axis]) => axis === wanted) }));
}

function placesOf({ inputs }: LayersModel): readonly (readonly [number, number])[] {
  const fixed = inputs.some(({ shape: [size] }) => typeof size === 'number');
  return inputs.flatMap(({ shape }, input) =>
    shape.flatMap((size, axis): readonly (readonly [number, number])[] =>
      // A fixed batch of one input is that of all.
      size === null && !(axis === 0 && fixed) ? [[input, axis]] : [],
    ),
  );
}

/** The shapes of the inputs when the open dimensions have these sizes. */
export function shapesAt(
  { inputs }: LayersModel,
  axes: readonly OpenAxis[],
  sizes: readonly number[],
): readonly (readonly number[])[] {
  const batch = inputs.map(({ shape: [size] }) => size).find((size) => typeof size === 'number') ?? 1;
  const shapes = inputs.map(({ shape }) => shape.map((size, axis) => size ?? (axis === 0 ? batch : 1)));
  for (const [i, { places }] of axes.entries()) {
    for (const [input, axis] of places) {
      const shape = shapes[input];
      if (shape !== undefined) shape[axis] = sizes[i] ?? 1;
    }
  }
  return shapes;
}
