/** A network without faults. */
export const good = `apiVersion: widthwise/v1
kind: Model
name: small
inputs: {x: {shape: [3]}}
layers:
  - {name: hidden, type: Dense, units: 4}
  - {name: out, type: Dense, units: 2}
`;

/** Widens it. */
export const wide = `apiVersion: widthwise/v1
kind: WidthOverlay
base: ./model.yaml
widths: {hidden: 4 -> 8}
`;

/** One error, on line 6. */
export const bad = good.replace('units: 4', 'unitz: 4');

/** A warning: a WidthOverlay that changes the output by its name. */
export const wideOutput = wide.replace('hidden: 4 -> 8', 'out: 2 -> 3');

/** Twelve rows that can be learned. */
export const table = `a,b,y
${Array.from({ length: 12 }, (_, i) => `${i / 12},${(i * 5) % 12},${(2 * i) / 12}`).join('\n')}
`;

/** A network that trains on {@link table} in well under a second. */
export const trainable = `apiVersion: widthwise/v1
kind: Model
name: tiny
inputs: {x: {shape: [2]}}
layers:
  - {name: hidden, type: Dense, units: 4, activation: relu}
  - {name: out, type: Dense, units: 1}
compile: {optimizer: adam, loss: mse, metrics: [mae]}
data:
  csv: ./table.csv
  inputs: {x: {columns: [a, b]}}
  targets: {out: {column: y}}
fit: {epochs: 2, batchSize: 4, validationSplit: 0.25, seed: 1}
`;
