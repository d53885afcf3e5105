import type { Role } from './vocabulary.ts';

const crossentropy =
  'Keras takes the one that fits the shapes of outputs and targets: write binaryCrossentropy for outputs of one number, sparseCategoricalCrossentropy for targets that are numbers of classes, else categoricalCrossentropy';
const sparse =
  'write sparseCategoricalCrossentropy, which takes probabilities, or logits with fromLogits: true';
const logits = 'write {type: binaryCrossentropy, fromLogits: true}';
const scaling =
  'it keeps small gradients of float16, and training is float32 here: write the optimizer inside it';
const running =
  'it keeps the mean or the sum of what Python gives it, and compares nothing with targets: leave it out';

/** Classes of Keras that specs do not have, and what to do instead; names without `_`, in small letters. */
const absent: Readonly<Partial<Record<Role, Readonly<Record<string, string>>>>> = {
  // Also the names that PyTorch has for them, and abbreviations.
  loss: {
    crossentropy,
    ce: crossentropy,
    crossentropyloss: crossentropy,
    cce: 'write categoricalCrossentropy',
    scce: sparse,
    nll: sparse,
    nllloss: sparse,
    bcewithlogits: logits,
    bcewithlogitsloss: logits,
    l1: 'write meanAbsoluteError',
    l1loss: 'write meanAbsoluteError',
    l2: 'write meanSquaredError',
    rmse: 'write meanSquaredError: where it is smallest, its root is, too',
  },
  optimizer: {
    lossscaleoptimizer: scaling,
    multioptimizer: 'one optimizer trains all layers; what shall not change is frozen: `trainable: false`',
  },
  metric: { mean: running, sum: running, meanmetricwrapper: running },
};

/** What to do instead of a class that Keras has and specs do not; undefined for any other name. */
export function insteadOfClass(role: Role, name: string): string | undefined {
  const known = absent[role] ?? {};
  const key = name.replaceAll('_', '').toLowerCase();
  return Object.hasOwn(known, key) ? known[key] : undefined;
}
