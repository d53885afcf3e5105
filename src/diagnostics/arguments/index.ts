/** Checks of what callers of the public functions give, where TypeScript did not. */
export { checkArgument, checkOptions, required, shown, type Kinds } from './check.ts';
export * from './kinds.ts';
export * from './models.ts';
