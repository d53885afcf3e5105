import { awaited, having, isObject, type Kind } from './kinds.ts';

/** What `compileSpec` and `loadSpec` give, with errors or without. */
export const compiledSpec: Kind = {
  wanted: 'a compiled spec',
  accepts: (value) => isObject(value) && typeof value['ok'] === 'boolean' && 'diagnostics' in value,
  hint: specHint,
};

/** The `spec` of one without errors. */
export const checkedSpec: Kind = {
  wanted: 'the `spec` of a compiled spec without errors',
  accepts: (value) => isObject(value) && Array.isArray(value['layers']) && 'spans' in value,
  hint: (value) =>
    compiledSpec.accepts(value) ? 'give requireValid(compiled).spec' : (specHint(value) ?? noSpec(value)),
};

function noSpec(value: unknown): string | undefined {
  return value === undefined
    ? '`spec` is undefined where there are errors: requireValid(compiled) throws them'
    : undefined;
}

function specHint(value: unknown): string | undefined {
  if (typeof value === 'string') return 'compile it: compileSpec(text), or await loadSpec(path)';
  if (isObject(value) && Array.isArray(value['layers']) && 'spans' in value)
    return 'give all of what compileSpec or loadSpec returned, not its `spec` alone';
  return awaited(value);
}

export const layersModel = having('a LayersModel of TensorFlow.js', ['predict', 'getWeights']);

export const tensorflow = having('a TensorFlow.js module', ['tensor', 'getBackend'], (value) =>
  awaited(value) === undefined ? 'use what `await useBackend()` gives' : 'await it',
);

export const abortSignal = having('an AbortSignal', ['addEventListener', 'throwIfAborted'], (value) =>
  value instanceof AbortController ? 'give its `signal`' : undefined,
);

export const shapedGraph: Kind = {
  wanted: 'the `graph` of a compiled spec without errors',
  accepts: (value) => isObject(value) && Array.isArray(value['nodes']),
};

export const tensors: Kind = {
  wanted: 'a tensor, or a list of them',
  accepts: (value) => isTensor(value) || (Array.isArray(value) && value.every(isTensor)),
};

/** What `model.fit` takes: one tensor, several, or several by name. */
export const tensorData: Kind = {
  wanted: 'a tensor, a list of them, or an object of them by name',
  accepts: (value) => tensors.accepts(value) || (isObject(value) && Object.values(value).every(isTensor)),
  hint: (value) =>
    Array.isArray(value) || ArrayBuffer.isView(value) ? 'make one: tf.tensor(values, shape)' : undefined,
};

function isTensor(value: unknown): boolean {
  return isObject(value) && 'dataId' in value;
}

const sources = ['csv', 'json', 'rows', 'arrays'];

export const dataSource: Kind = {
  wanted: "{kind: 'csv', text}, {kind: 'json', text}, {kind: 'rows', rows} or {kind: 'arrays', value}",
  accepts: (value) => isObject(value) && sources.some((kind) => kind === value['kind']),
};
