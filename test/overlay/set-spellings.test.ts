import { describe, expect, test } from 'vitest';
import { compileSpec } from '../../src/index.ts';

const model = `apiVersion: widthwise/v1
kind: Model
name: net
inputs: {x: {shape: [8]}}
layers:
  - {name: seq, type: Dense, units: 4, useBias: true, kernelInitializer: {type: randomNormal, stddev: 0.5}}
  - {name: y, type: Dense, units: 3}
compile: {optimizer: {type: adam, learningRate: 0.5, beta1: 0.5}, loss: mse}
fit: {batchSize: 16}
`;

describe("--set in Keras's spelling means the key that stands there in ours", () => {
  test.each([
    ['seq.use_bias=false', 'seq.useBias=false'],
    ['layers.seq.use_bias=false', 'seq.useBias=false'],
    ['seq.kernel_initializer.stddev=0.25', 'seq.kernelInitializer.stddev=0.25'],
    ['seq.kernel_initializer=he_normal', 'seq.kernelInitializer=heNormal'],
    ['compile.optimizer.learning_rate=0.25', 'compile.optimizer.learningRate=0.25'],
    ['~compile.optimizer.beta_1', '~compile.optimizer.beta1'],
    ['fit.batch_size=8', 'fit.batchSize=8'],
  ])('%s', (keras, ours) => {
    const [a, b, plain] = [[keras], [ours], []].map((set) => compileSpec(model, { set }));
    expect(a?.diagnostics).toEqual([]);
    const read = (compiled: typeof a) =>
      JSON.stringify([
        compiled?.spec?.compile,
        compiled?.spec?.fit,
        compiled?.graph?.nodes.map(({ args }) => args),
      ]);
    expect(read(a)).toBe(read(b));
    expect(read(a)).not.toBe(read(plain));
  });
});
