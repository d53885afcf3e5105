import type { LayersModel } from '@tensorflow/tfjs';
import { activityPenalty, allLayers } from '../build/index.ts';

/**
 * Lets the penalties on what layers put out be made until the returned function is called, also where nothing is trained:
 * `model.calculateLosses` gives them. As in Keras, they count whether or not a layer is frozen.
 */
export function watchActivity(model: LayersModel): () => void {
  const penalties = allLayers(model).flatMap((layer) => activityPenalty(layer) ?? []);
  const watch = (watched: boolean) => {
    for (const penalty of penalties) penalty.watched = watched;
  };
  watch(true);
  return () => watch(false);
}
