export type { Companions } from './artifacts.ts';
export type { SaveFiles } from './files.ts';
export type { Checkpoint, EpochTotals, Progress } from './checkpoint.ts';
export type { LoadedModel, ResumedModel } from './load-model.ts';
export { loadModel, restoreCheckpoint, restoreModel } from './load-model.ts';
export type { SaveOptions } from './save-model.ts';
export { checkSaveTarget, saveCheckpoint, saveModel } from './save-model.ts';
export type { ExportOptions } from './tensorflow/export-saved-model.ts';
export { exportSavedModel } from './tensorflow/export-saved-model.ts';
