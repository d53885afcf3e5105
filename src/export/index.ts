export type { Companions } from './artifacts.ts';
export type { SaveFiles } from './files.ts';
export type { LoadedModel } from './load-model.ts';
export { loadModel, restoreModel } from './load-model.ts';
export type { SaveOptions } from './save-model.ts';
export { checkSaveTarget, saveModel } from './save-model.ts';
export type { ExportOptions } from './tensorflow/export-saved-model.ts';
export { exportSavedModel } from './tensorflow/export-saved-model.ts';
