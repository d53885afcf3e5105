import type { CodeTable } from './row.ts';

/** Overlays, params and `--set`. */
export const overlayCodes = {
  'missing-file': {
    severity: 'error',
    title: 'A file that does not exist or cannot be read',
    explanation:
      'A `base` is a path relative to the file that names it; a path on the command line is relative to the current directory.',
  },
  'missing-base': {
    severity: 'error',
    title: 'An overlay without a base',
    explanation:
      'Name the Model (or overlay) that it changes in `base:`, or apply it to a Model with `--overlay`.',
  },
  'circular-base': {
    severity: 'error',
    title: 'Files that build on each other in a circle',
    explanation:
      'Following `base:` from an overlay must end at a Model, and a Component cannot take in itself, directly or through others.',
  },
  'not-an-overlay': {
    severity: 'error',
    title: 'A Model given to --overlay',
    explanation: '`--overlay` takes overlays. To compare two models, give each as the spec.',
  },
  'other-base': {
    severity: 'error',
    title: 'An overlay of another model',
    explanation:
      'An overlay that names a `base` was written for that base. It can be applied with `--overlay` only to a spec that has this base in its stack; without a `base` it can be applied to any Model.',
  },
  'overlay-no-match': {
    severity: 'error',
    title: 'An overlay that aims at nothing',
    explanation:
      'Every name, glob and match in an overlay must reach a layer, and what it unsets or deletes must be there, or a renamed layer would stay as it was unnoticed. `$optional: true` beside it allows that there is nothing.',
  },
  'optional-no-match': {
    severity: 'info',
    title: 'An optional change that aims at nothing',
    explanation: 'The change says `$optional: true`, so it was passed over.',
  },
  'match-count': {
    severity: 'error',
    title: 'A match that finds more or fewer layers than expected',
    explanation:
      '`expect` says how many layers `match` must find: a number, or `"1+"` for one or more. The base may have changed since the overlay was written.',
  },
  'bad-patch': {
    severity: 'error',
    title: 'A change that cannot be read',
    explanation:
      'An entry under `layers` of an overlay names a layer (`name`) or several (`match: {type, name}`, with `expect`). Directives are `$patch: delete` or `replace`, `$insert: {before: name}` or `{after: name}` with `rewire`, `$unset: [key]`, `$optional` and `$override`.',
  },
  'type-change': {
    severity: 'error',
    title: 'A layer of another type in place of one, by a merge',
    explanation:
      'Merging keeps the arguments that a change does not name, and those of one type mean nothing to another. `$patch: replace` puts a whole new layer in its place.',
  },
  'layer-exists': {
    severity: 'error',
    title: 'An inserted layer with the name of another',
    explanation: 'A layer’s name is unique. Without `$insert` the entry changes the layer that is there.',
  },
  'not-a-component': {
    severity: 'error',
    title: 'A file under components that is no Component',
    explanation:
      'Files listed under `components` are of `kind: Component`: changes without a `base`, made to be taken in by several models or overlays.',
  },
  'repeated-component': {
    severity: 'warning',
    title: 'A component that is listed twice in one stack',
    explanation:
      'It is applied once, where it is listed first. Remove it from one of the lists; perhaps the base has it already.',
  },
  'component-conflict': {
    severity: 'error',
    title: 'Two components that contradict each other',
    explanation:
      'Components of one list are meant to be independent of each other, so their order does not decide between them. Write `$override: true` into the component, the layer or the section that is meant to win, or set the value in the file that lists them: its own changes win over its components.',
  },
  'shadowed-value': {
    severity: 'warning',
    title: 'A value that a later overlay replaces',
    explanation:
      'The value has no effect in this stack, since an overlay above sets it again. Remove it if nothing else uses this overlay. (A width written as `32 -> 64` says that the one below is known, and is not warned about.)',
  },
  'output-changed': {
    severity: 'warning',
    title: 'Another layer is the output of the model',
    explanation:
      'A model without `outputs` gives what its last layer gives. An overlay has put another layer last. Name the output if that is meant.',
  },
  'no-width': {
    severity: 'error',
    title: 'A width for a layer that has none',
    explanation:
      'A WidthOverlay changes widths only: `units` of Dense and recurrent layers, `filters` of convolutions, `outputDim` of Embedding. The table of layers says which argument is the width of which type.',
  },
  'ambiguous-glob': {
    severity: 'error',
    title: 'Two globs of one file on one layer',
    explanation:
      'Which of them should win cannot be told. Write the layer’s name out: an exact name beats a glob.',
  },
  'bad-width': {
    severity: 'error',
    title: 'Not a width',
    explanation:
      'A width is an integer of at least 1, a diff `32 -> 64`, a multiple `x2` or `x0.5` that gives an integer, or `{factor, divisor, max, rounding}`: round(min(width, max) × factor) to a multiple of the divisor.',
  },
  'stale-width': {
    severity: 'error',
    title: 'The base is not what the overlay says',
    explanation:
      '`32 -> 64` is a diff: it is refused when the base is no longer 32, since the variant was designed for another base. Look at what changed, then write the new diff.',
  },
  'overlay-no-effect': {
    severity: 'warning',
    title: 'An overlay that changes nothing',
    explanation:
      'Every width it sets is already so in its base. Remove it, or check what it was meant to change.',
  },
  'output-width': {
    severity: 'warning',
    title: 'The width of an output changes',
    explanation:
      'The layer sets the width of an output, so the targets in the data (their columns, or the number of classes) must change with it. Globs leave such layers alone; a name written out reaches them.',
  },
  'unknown-param': {
    severity: 'error',
    title: 'A reference to a param that does not exist',
    explanation: '`$name` is the value of `name` under `params`. Where a dollar is meant, write `$$`.',
  },
  'circular-param': {
    severity: 'error',
    title: 'Params that refer to each other',
    explanation: 'A param may be another param, but the chain must end at a value.',
  },
  'unknown-scale': {
    severity: 'error',
    title: 'A scale that does not exist',
    explanation:
      '`--scale`, or `scale:` of a Model or an Overlay, names one of the scales that the model declares under `scales`.',
  },
  'unknown-block': {
    severity: 'error',
    title: 'An instance of a block that does not exist',
    explanation: '`block:` names a block under `blocks` in the same model.',
  },
  'unused-block': {
    severity: 'warning',
    title: 'A block that no layer uses',
    explanation: 'What stands in a block is checked where it is used, so in this one mistakes stay unseen.',
  },
  'circular-block': {
    severity: 'error',
    title: 'A block that contains itself',
    explanation:
      'A block may use other blocks, up to 64 levels deep, but not itself; neither may a nested model.',
  },
  'too-many-layers': {
    severity: 'error',
    title: 'Blocks that expand to more than 100,000 layers',
    explanation: 'Repeats inside repeats multiply. Look for one that is larger than it was meant to be.',
  },
  'bad-expression': {
    severity: 'error',
    title: 'An expression that cannot be computed',
    explanation:
      '`$(…)` computes with numbers and params: `+ - * / // % **`, parentheses, `min`, `max`, `round`, `ceil`, `floor`, `nearest`, `nearest90` and `roundTo`. Division by 0, text, and unknown functions are refused.',
  },
  'missing-value': {
    severity: 'error',
    title: 'A value that must be supplied',
    explanation:
      '`???` marks what a spec leaves open. An overlay, a scale, `with:` of a block or `--set` must give it.',
  },
  'unquoted-expression': {
    severity: 'error',
    title: 'An expression that YAML has cut in pieces',
    explanation:
      'Inside `{ }` and `[ ]` a comma ends a value, and ` #` begins a comment anywhere. Put such an expression in quotes: `"$(max(a, b))"`.',
  },
  'bad-reference': {
    severity: 'error',
    title: 'A dollar that is not a reference',
    explanation:
      'A reference is the whole value: `$name`, or `$(…)` for an expression. Longer text is not interpolated; `$$` at the start is a dollar.',
  },
  'unknown-path': {
    severity: 'error',
    title: 'A path that leads nowhere',
    explanation:
      'A path is `layer.argument` or `section.key`, such as `conv.filters` or `compile.optimizer.learningRate`. Keras’s spellings are accepted; elements of lists have no path.',
  },
  'bad-set': {
    severity: 'error',
    title: 'A --set that cannot be read',
    explanation:
      '`--set path=value` changes a key, `path+=value` adds one to `params` or `inputs`, `~path` removes one. The path is `layer.argument` or `section.key`, never a list index; the value is YAML.',
  },
  'set-no-match': {
    severity: 'error',
    title: 'A --set that aims at nothing',
    explanation: '`=` changes what exists. Use `+=` for a new param or input.',
  },
  'set-exists': {
    severity: 'error',
    title: 'A --set that adds what exists',
    explanation: '`+=` adds a key that is not there. Use `=` to change it.',
  },
} as const satisfies CodeTable;
