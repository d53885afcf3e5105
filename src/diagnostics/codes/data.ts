import type { CodeTable } from './row.ts';

export const dataCodes = {
  'data-source': {
    severity: 'error',
    title: 'Source of the data unclear',
    explanation:
      'A `data` section names exactly one of `csv`, `json` and `module`. `delimiter` and `header` belong to CSV files; `window` and `missing` belong to tables, since a module returns finished arrays.',
  },
  'data-unknown-port': {
    severity: 'error',
    title: 'Data for an input or output that the model has not',
    explanation:
      'The keys of `data.inputs` are the names of the model’s inputs, those of `data.targets` the names of the layers that are its outputs.',
  },
  'data-missing-port': {
    severity: 'error',
    title: 'Input or output without data',
    explanation:
      'Every input of the model needs values and every output needs a target: an entry under `data.inputs` or `data.targets`, or an array of that name from the module.',
  },
  'data-columns': {
    severity: 'error',
    title: 'Columns unclear',
    explanation:
      'An entry for a table names its columns with `column: name` or `columns: [a, b]`, not both. Arrays of a module have no columns.',
  },
  'data-scale': {
    severity: 'error',
    title: 'Scale of zero',
    explanation:
      'Every value is multiplied by `scale`; 0 would leave nothing to learn from. Leave it out for 1.',
  },
  'data-encoding': {
    severity: 'error',
    title: 'Encoding and loss disagree',
    explanation:
      '`encode: oneHot` goes with categorical_crossentropy, `encode: index` with sparse_categorical_crossentropy, or with one unit and binary_crossentropy when there are two classes. Classes can be neither scaled nor standardized.',
  },
  'data-split-twice': {
    severity: 'error',
    title: 'Two validation parts',
    explanation:
      'Only one place decides what to validate on: `data.split`, `fit.validationSplit`, or the `validation` that a module returns.',
  },
  'data-split-empty': {
    severity: 'error',
    title: 'A part of the split is empty',
    explanation:
      'The training part has `floor(n · (1 - validation))` of the n examples, as in Keras. Neither part may be empty.',
  },
  'data-file-unreadable': {
    severity: 'error',
    title: 'Data file cannot be read',
    explanation:
      'Paths in `data` start at the folder of the model file. `npm:package/path` is looked for in `node_modules` from there upward.',
  },
  'data-empty': {
    severity: 'error',
    title: 'No rows',
    explanation:
      'The file has no rows of data. A CSV file starts with a line of column names unless `header: false` is set.',
  },
  'data-syntax': {
    severity: 'error',
    title: 'Not well-formed CSV or JSON',
    explanation:
      'CSV is read by RFC 4180: a field with the delimiter, a quote or a line break in it stands in quotes, and quotes inside are doubled. JSON is read strictly.',
  },
  'data-json-form': {
    severity: 'error',
    title: 'JSON that is no table',
    explanation:
      'A JSON table is a list of records, `[{"a": 1}, …]`, or an object with one list per column, `{"a": [1, …]}`.',
  },
  'data-duplicate-column': {
    severity: 'error',
    title: 'Two columns of one name',
    explanation: 'Columns are named in the spec, so each name may stand in the header once.',
  },
  'data-unknown-column': {
    severity: 'error',
    title: 'No such column',
    explanation:
      'The spec names a column (or a glob of columns) that the table does not have. Names are case-sensitive.',
  },
  'data-ragged-row': {
    severity: 'error',
    title: 'Row of another length',
    explanation:
      'Every row has as many fields as the header, and every list of a JSON table by columns has the same length.',
  },
  'data-missing-value': {
    severity: 'error',
    title: 'Missing value',
    explanation:
      'A cell that an input or target needs is empty, null, or (in a column of numbers) NA, N/A, NaN, none or ?. `data.missing: drop` leaves out the examples that need it.',
  },
  'data-not-a-number': {
    severity: 'error',
    title: 'Text where a number is due',
    explanation:
      'Inputs and plain targets are numbers with a decimal point. Class labels are targets with `encode`.',
  },
  'data-not-finite': {
    severity: 'error',
    title: 'Infinite number',
    explanation:
      'Infinity, or a number beyond the range of 32-bit floats (about 3.4e38), would turn the weights into NaN.',
  },
  'data-not-an-integer': {
    severity: 'error',
    title: 'No whole number of 32 bits for an int32 input',
    explanation:
      'An input with `dtype: int32` (token ids for an Embedding, say) takes whole numbers of 32 bits only.',
  },
  'data-not-a-label': {
    severity: 'error',
    title: 'Not a class label',
    explanation: 'A class label is text, a number, true or false; a list or a record is none.',
  },
  'data-constant-column': {
    severity: 'error',
    title: 'Constant column',
    explanation:
      'A column with one value only has a standard deviation of 0, which cannot be divided by, and tells the model nothing. Only the training part counts.',
  },
  'data-series-too-short': {
    severity: 'error',
    title: 'Series shorter than a window',
    explanation: 'One window needs `length` rows, and `horizon` more for its target.',
  },
  'data-no-examples': {
    severity: 'error',
    title: 'No example without gaps',
    explanation:
      '`missing: drop` leaves out every example that needs a missing value; here that is all of them.',
  },
  'data-shape': {
    severity: 'error',
    title: 'Data do not fit the model',
    explanation:
      'One example has the shape of the model’s input without the batch axis: `[columns]`, with a window `[length, columns]`, or what `shape` makes of it. A target has the shape of the output, `[classes]` when one-hot, `[1]` when a class index.',
  },
  'data-class-count': {
    severity: 'error',
    title: 'Number of classes and units differ',
    explanation:
      'One-hot targets need exactly one unit for each class; class indices need at least as many units. `classes: […]` lists the classes when the training part does not show all of them.',
  },
  'data-unknown-class': {
    severity: 'error',
    title: 'Label that is no class',
    explanation:
      'A label is not in `classes`, or, where the classes were found in the training part, occurs only outside of it.',
  },
  'data-class-index': {
    severity: 'error',
    title: 'Class index out of range',
    explanation:
      'For sparse_categorical_crossentropy without `encode` the target holds whole numbers from 0 to units - 1. `encode: index` numbers any labels.',
  },
  'data-module-failed': {
    severity: 'error',
    title: 'Data module failed',
    explanation:
      'The module could not be loaded, has no function as its default export, or its function threw. It is called with `{seed}` and may be async.',
  },
  'data-module-result': {
    severity: 'error',
    title: 'Data module returned something else',
    explanation:
      'A data module returns `{inputs: {name: array}, targets: {name: array}, sampleWeight?: array, validation?: {inputs, targets}}`. An array is `{shape: [n, …], values}` or nested lists; all have the same n.',
  },
  'data-outside-project': {
    severity: 'error',
    title: 'Data module outside the project',
    explanation:
      'A module runs code, so only files inside the project (the folder of the nearest package.json) are run, and none of `node_modules`. Links are followed before the check.',
  },
} as const satisfies CodeTable;
