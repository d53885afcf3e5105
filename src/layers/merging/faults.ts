/** What tf.layers gets wrong in every merge. */
export const mergeFaults = [
  {
    fault: 'refuses a single input, and merges the masks of its inputs otherwise than Keras',
    savedAs: 'stock',
  },
] as const;
