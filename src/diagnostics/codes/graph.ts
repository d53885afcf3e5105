import type { CodeTable } from './row.ts';

/** References between layers, and their shapes. */
export const graphCodes = {
  'unknown-reference': {
    severity: 'error',
    title: 'A reference to a layer that does not exist',
    explanation: '`inputs` and `outputs` name layers or inputs of the model; `enc:1` is output 1 of `enc`.',
  },
  'missing-inputs': {
    severity: 'error',
    title: 'A layer that must say what it reads',
    explanation:
      'A layer without `inputs` reads the entry before it. The first layer of a model with several inputs, and layers that merge, must say.',
  },
  'wrong-arity': {
    severity: 'error',
    title: 'Too many or too few inputs',
    explanation: 'Most layers read one tensor; Add and Concatenate read two or more.',
  },
  'text-input': {
    severity: 'error',
    title: 'Text that more than one layer reads',
    explanation:
      'TensorFlow.js has no text inside its layers: the layer that reads an input of `dtype: string` says what its texts become before they reach the network. An input therefore has one such reader; two readers take two inputs, which can have the same columns.',
  },
  cycle: {
    severity: 'error',
    title: 'Layers that feed each other in a circle',
    explanation: 'A network is a directed graph without circles; for recurrence use LSTM, GRU or SimpleRNN.',
  },
  unused: {
    severity: 'error',
    title: 'A layer or input that leads nowhere',
    explanation:
      'It feeds no output, so TensorFlow.js would leave it out of the model unnoticed. Read it, name it in `outputs`, or remove it.',
  },
  'broken-tie': {
    severity: 'error',
    title: 'One of several tied widths changes alone',
    explanation:
      'Add, Multiply and the like need arms of one width; a recurrent layer’s first states are as wide as the layer; a shared layer reads inputs of one width; `tie` lists what else belongs together. Change the whole group, or let `--fix-ties` (`ties: auto` in an overlay) do it.',
  },
  'ties-fixed': {
    severity: 'warning',
    title: 'Layers that followed a tied one',
    explanation:
      'With `--fix-ties`, or `ties: auto` in an overlay, the layers to which a changed one is tied get its width.',
  },
  'bad-shape': {
    severity: 'error',
    title: 'Shapes that do not fit',
    explanation:
      'Keras would refuse the layer for the shape it reads, or a nested model declares another shape or dtype for its input. Shapes are shown with `null` for the batch axis.',
  },
} as const satisfies CodeTable;
