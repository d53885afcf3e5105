/** Checks of what callers of the public functions give, where TypeScript did not. */
export { checkArgument, shown } from './check-argument.ts';
export { checkOptions, required, type Kinds } from './check-options.ts';
export * from './kinds.ts';
export * from './models.ts';
