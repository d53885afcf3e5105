export {
  analyzeLayer,
  arityOf,
  handsWidthOn,
  buildLayer,
  innerCall,
  needsOneWidth,
  stateWidthsOf,
  type LayerCall,
} from './call.ts';
export { needsWidthwise } from './corrections.ts';
export { lacksWasmGradient } from './corrections.ts';
export { registerLayers } from './corrected/index.ts';
export { activityPenalty, type ActivityPenalty } from './corrected/activity-penalty.ts';
export { worksByExample } from './by-example.ts';
export { allLayers } from './corrected/all-layers.ts';
export { correctModel } from './corrected/keras-model.ts';
export { lostMasks } from './corrected/lost-masks.ts';
export { toRegularizer } from './corrected/regularizers.ts';
export { layerTable, rowOf, type LayerTable } from './table.ts';
export { learnedFrom, leftToData, type LeftToData } from './adapt.ts';
export type { Examples, Learned, LearnedWeight } from './adapts.ts';
export { textFormOf } from './text.ts';
export {
  entryAtPath,
  namedWidths,
  plainAtPath,
  scalarAtPath,
  treeAtPath,
  widthArguments,
  widthPartsOf,
  widthPath,
  widthPathOf,
  widthPathsOf,
  withPath,
  withoutPath,
  type NamedWidth,
} from './width.ts';
export type { BuildContext, LayerConfig, StepRandom } from './build-context.ts';
export {
  isProblem,
  type Arity,
  type LayerAnalysis,
  type LayerProblem,
  type LayerRow,
  type Ports,
} from './row.ts';
