import type { CommandModule } from './context.ts';

/** A command as the list of commands shows it. Its module is loaded only when it is called: start-up is short. */
export interface CommandRow {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<CommandModule>;
}

/** Every command, in the order in which a user meets them. */
export const commands: readonly CommandRow[] = [
  { name: 'init', summary: 'start a project from a template', load: () => import('./commands/init.ts') },
  { name: 'validate', summary: 'check specs', load: () => import('./commands/validate.ts') },
  { name: 'render', summary: 'print the resolved model', load: () => import('./commands/render.ts') },
  {
    name: 'explain',
    summary: 'say where a value comes from',
    load: () => import('./commands/explain.ts'),
  },
  { name: 'edit', summary: 'change widths in a file', load: () => import('./commands/edit.ts') },
  { name: 'fix', summary: 'bring files into canonical form', load: () => import('./commands/fix.ts') },
  { name: 'lock', summary: 'pin what a spec resolves to', load: () => import('./commands/lock.ts') },
  { name: 'diff', summary: 'compare two specs', load: () => import('./commands/diff.ts') },
  {
    name: 'summary',
    summary: 'print shapes, parameters and costs',
    load: () => import('./commands/summary.ts'),
  },
  {
    name: 'import',
    summary: 'turn a Keras model into a spec',
    load: () => import('./commands/import.ts'),
  },
  { name: 'build', summary: 'save the untrained model', load: () => import('./commands/build.ts') },
  { name: 'train', summary: 'train and save the model', load: () => import('./commands/train.ts') },
  {
    name: 'compare',
    summary: 'train several widths and compare them',
    load: () => import('./commands/compare.ts'),
  },
  { name: 'evaluate', summary: 'measure a trained model', load: () => import('./commands/evaluate.ts') },
  {
    name: 'predict',
    summary: 'apply a trained model to new data',
    load: () => import('./commands/predict.ts'),
  },
  {
    name: 'export',
    summary: 'write a trained model as a TensorFlow SavedModel',
    load: () => import('./commands/export.ts'),
  },
  { name: 'schema', summary: 'print the schema of specs', load: () => import('./commands/schema.ts') },
  { name: 'errors', summary: 'explain an error code', load: () => import('./commands/errors.ts') },
  {
    name: 'completion',
    summary: 'print a completion script for a shell',
    load: () => import('./commands/completion.ts'),
  },
  { name: 'setup', summary: 'build the native runtime', load: () => import('./commands/setup.ts') },
  { name: 'doctor', summary: 'say which backend runs, and why', load: () => import('./commands/doctor.ts') },
];
