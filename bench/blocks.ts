/** 200 blocks of 50 layers: text of about 20 lines for each block, and 10,000 layers after expansion. */
export function blocksModel(): string {
  const blocks = Array.from({ length: 200 }, (_, b) => {
    const layers = Array.from(
      { length: 50 },
      (_, i) => `      - {name: l${i}, type: Dense, units: $(units + ${i % 2} * 0), activation: relu}`,
    );
    return `  b${b}:\n    params: {units: {type: integer, min: 1}}\n    layers:\n${layers.join('\n')}`;
  });
  const entries = Array.from({ length: 200 }, (_, b) => `  - {name: s${b}, block: b${b}, with: {units: 64}}`);
  return [
    'apiVersion: widthwise/v1',
    'kind: Model',
    'name: blocks',
    'inputs: {x: {shape: [64]}}',
    'blocks:',
    ...blocks,
    'layers:',
    ...entries,
    '  - {name: y, type: Dense, units: 8}',
  ].join('\n');
}

/** 1,000 globs, each for ten of the layers. */
export function globsOverlay(): string {
  const globs = Array.from(
    { length: 1000 },
    (_, g) => `  s${Math.floor(g / 5)}.l${g % 5 === 0 ? '' : g % 5}?: x2`,
  );
  return ['apiVersion: widthwise/v1', 'kind: WidthOverlay', 'base: ./model.yaml', 'widths:', ...globs].join(
    '\n',
  );
}
